// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/named.h"

#include "core/language/lexicon.h"
#include "core/language/nameforms.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A word for kin stands so near to the name.
constexpr int reach = 4;

/// More than one word, none of them of capitals alone: "INS Sukanya" is a ship, "CB Davis" has no first name here.
bool hasForename(const Side &side, const Named &named)
{
    const QStringList words = side.text(named.name.span).split(u' ', Qt::SkipEmptyParts);
    const auto isShort = [](const QString &word) { return word.size() > 1 && word == word.toUpper() && word[1] != u'.'; };
    return named.parts.size() > 1 && !std::ranges::any_of(words, isShort) && !(english().classes.value(named.parts.first()) & (word::Title | word::Determiner))
        && (named.name.kind == NameKind::Person || named.name.kind == NameKind::Unknown);
}

/// "Earl Thibaud, 71", "Ilse Brandt, then 24": who has an age is somebody.
bool isAged(const Side &side, const Named &named)
{
    constexpr int oldest = 120;
    QStringView behind = QStringView(side.source->text).sliced(named.name.span.end);
    if (!behind.startsWith(u", "))
        return false;
    const QStringList words = behind.sliced(2, std::min<qsizetype>(behind.size() - 2, 12)).toString().split(u' ');
    const QString &age = words.first() == u"aged" || words.first() == u"then" || words.first() == u"now" ? words.value(1) : words.first();
    const int years = age.chopped(age.endsWith(u',') || age.endsWith(u'.') ? 1 : 0).toInt();
    return years > 0 && years < oldest;
}

bool isKinNear(const Side &side, const Named &named)
{
    static const QSet<QString> kin{u"brother"_s, u"sister"_s, u"son"_s, u"daughter"_s, u"father"_s, u"mother"_s, u"parents"_s,
                                   u"wife"_s, u"husband"_s, u"widow"_s, u"widower"_s, u"uncle"_s, u"aunt"_s, u"cousin"_s,
                                   u"nephew"_s, u"niece"_s, u"grandson"_s, u"granddaughter"_s, u"twin"_s, u"siblings"_s};
    const auto [first, last] = side.wordsIn(named.name.span);
    const auto begin = side.words.begin() + std::max(0, first - reach);
    const auto end = side.words.begin() + std::min(int(side.words.size()), last + reach);
    return std::any_of(begin, end, [&](const ViewWord &word) { return kin.contains(word.folded); });
}

/// Known as a man's name and as a woman's: husband and wife, rather.
bool areManAndWoman(const QString &one, const QString &other)
{
    constexpr WordClasses either = word::MaleName | word::FemaleName;
    const WordClasses here = english().classes.value(one) & either;
    const WordClasses there = english().classes.value(other) & either;
    return here && there && !(here & there);
}

/// Of several first names, and titles before them, one is the same.
bool shareForename(const QStringList &one, const QStringList &other)
{
    const QString &surname = one.last();
    return std::ranges::any_of(one, [&](const QString &first) {
        return first != surname && std::ranges::any_of(other, [&](const QString &second) { return second != surname && areOneForename(first, second); });
    });
}

/// One first name with this surname in all the report, in whatever form: of a family it is not said who is meant.
bool isOnlyOne(const Side &side, const Named &named)
{
    return std::ranges::all_of(side.reading->names, [&](const Name &name) {
        const QStringList parts = partsOfName(side.text(name.span));
        return parts.size() < 2 || parts.last() != named.parts.last() || shareForename(parts, named.full);
    });
}

bool isOtherForename(const PairView &view, const Named &one, const Named &other)
{
    const auto isPerson = [&](int side, const Named &named) {
        return named.name.kind == NameKind::Person || isAged(view.sides[side], named);
    };
    if (one.parts.last() != other.parts.last() || one.parts.first() == other.parts.first() || (!isPerson(0, one) && !isPerson(1, other))
        || shareForename(one.full, other.full) || areManAndWoman(one.parts.first(), other.parts.first()))
        return false;
    return !isKinNear(view.sides[0], one) && !isKinNear(view.sides[1], other) && isOnlyOne(view.sides[0], one)
        && isOnlyOne(view.sides[1], other);
}

/// The names of a side that have a first name.
std::vector<Named> forenamed(const Side &side)
{
    std::vector<Named> found;
    std::ranges::copy_if(side.derived(namesOf), std::back_inserter(found), [&](const Named &named) { return hasForename(side, named); });
    return found;
}

} // namespace

/// "Karen Lowther" and "Carol Lowther", where each report knows one of them only.
void judgeForenames(const PairView &view, Findings &findings)
{
    for (const Named &one : view.sides[0].derived(forenamed)) {
        for (const Named &other : view.sides[1].derived(forenamed)) {
            if (!isOtherForename(view, one, other))
                continue;
            Signals seen = signalsAt(view, one.name.span, other.name.span);
            seen.same = seen.other = seen.only = 1;
            findings.push_back({DiscrepancyType::Name, RuleKind::Person, seen,
                                {evidenceAt(view.sides[0], one.name.span), evidenceAt(view.sides[1], other.name.span)},
                                QT_TRANSLATE_NOOP("Explanation", "The names differ: %1.")});
        }
    }
}

} // namespace crossread
