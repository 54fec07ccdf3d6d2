// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/bestpairs.h"

#include "core/language/spelling.h"
#include "core/language/tokens.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double leastContext = 0.55;
/// Letters that differ, as a share of the longer name: a misspelling or a transliteration.
constexpr double mostMisspelt = 0.34;

/// A name as letters only, in one spelling: "Jong-un" is "Jong Un".
QStringList partsOf(const QString &name)
{
    QStringList parts;
    for (const Token &token : tokenize(name)) {
        if (token.kind == TokenKind::Word || token.kind == TokenKind::Number)
            parts += commonSpelling(fold(token.span.in(name)));
    }
    return parts;
}

bool sharePart(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString &part) { return other.contains(part); });
}

/// Levenshtein distance over the length of the longer one.
double distance(const QString &one, const QString &other)
{
    std::vector<int> row(std::size_t(other.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const int above = row[j + 1];
            row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + int(one[i] != other[j])});
            diagonal = above;
        }
    }
    return double(row.back()) / double(std::max<qsizetype>(1, std::max(one.size(), other.size())));
}

struct Named {
    Name name;
    QStringList parts;
    QStringList full; ///< with the name's fullest form in the report
};

std::vector<Named> namesOf(const Side &side)
{
    std::vector<Named> all;
    for (const Name &name : side.inside(side.reading->names))
        all.push_back({name, partsOf(side.text(name.span)), partsOf(name.canonical) + partsOf(side.text(name.span))});
    return all;
}

bool isSubset(const QStringList &one, const QStringList &other)
{
    return std::all_of(one.begin(), one.end(), [&](const QString &part) { return other.contains(part); });
}

/// A single name may be short for any that has it; of two full names the last parts decide: John Reed is not John Hale.
bool isSameName(const Named &one, const Named &other)
{
    if (one.parts.size() < 2 || other.parts.size() < 2)
        return sharePart(one.full, other.full);
    return one.parts.last() == other.parts.last() || isSubset(one.parts, other.full) || isSubset(other.parts, one.full);
}

bool isNamed(const Named &one, const std::vector<Named> &others, const Side &side)
{
    if (std::any_of(others.begin(), others.end(), [&](const Named &other) { return isSameName(one, other); }))
        return true;
    return std::any_of(side.words.begin(), side.words.end(),
                       [&](const ViewWord &word) { return one.parts.last() == word.folded; });
}

/// Both stand behind, or before, the same word: in the same role. "The" and "of" alone do not make a role.
bool haveOneRole(const PairView &view, const Name &one, const Name &other)
{
    const auto [first, last] = view.sides[0].wordsIn(one.span);
    const auto [otherFirst, otherLast] = view.sides[1].wordsIn(other.span);
    const auto &words = view.sides[0].words;
    const bool before = first > 0 && words[first - 1].partner >= 0 && words[first - 1].partner == otherFirst - 1;
    const bool after = last < int(words.size()) && words[last].partner >= 0 && words[last].partner == otherLast;
    return (before && after) || (before && words[first - 1].content) || (after && words[last].content);
}

/// "Velmaria" and "Velmarian" name one thing.
bool isDerivedFrom(const QStringList &one, const QStringList &other)
{
    const QString a = one.join(u' ');
    const QString b = other.join(u' ');
    const qsizetype shorter = std::min(a.size(), b.size());
    return shorter >= 4 && std::max(a.size(), b.size()) - shorter <= 3 && (a.startsWith(b) || b.startsWith(a));
}

/// What an abbreviation stands for is another spelling, not another name.
bool isAbbreviationOf(const QStringList &shorter, const QStringList &longer)
{
    if (shorter.size() != 1 || longer.size() < 2)
        return false;
    QString initials;
    for (const QString &part : longer)
        initials += part.front();
    return initials.startsWith(shorter.front()) || shorter.front().startsWith(initials);
}

/// "in Port Cassin", "from the island of Ondra": what stands before an unknown name tells that it is a place.
bool standsAsPlace(const Side &side, const Name &name)
{
    static const QSet<QString> before{u"in"_s, u"at"_s, u"near"_s, u"from"_s};
    static const QSet<QString> kinds{u"island"_s, u"city"_s, u"town"_s, u"village"_s, u"port"_s, u"province"_s,
                                     u"region"_s, u"district"_s, u"state"_s, u"county"_s};
    const int first = side.wordsIn(name.span).first;
    if (first < 1)
        return false;
    const QString &last = side.words[first - 1].folded;
    return before.contains(last) || (last == "of"_L1 && first > 1 && kinds.contains(side.words[first - 2].folded));
}

bool isPlace(const Side &side, const Name &name)
{
    return name.kind == NameKind::Place || (name.kind == NameKind::Unknown && standsAsPlace(side, name));
}

double confidenceOf(const PairView &view, const Named &one, const Named &other)
{
    const bool known = one.name.kind != NameKind::Unknown && other.name.kind != NameKind::Unknown;
    if ((known && one.name.kind != other.name.kind) || isDerivedFrom(one.parts, other.parts) || isAbbreviationOf(one.parts, other.parts)
        || isAbbreviationOf(other.parts, one.parts))
        return 0;
    const double context = view.contextAgreement(one.name.span, other.name.span);
    const bool places = isPlace(view.sides[0], one.name) && isPlace(view.sides[1], other.name);
    const bool misspelt = distance(one.parts.join(u' '), other.parts.join(u' ')) <= mostMisspelt;
    if (context < (misspelt ? leastContext / 2 : leastContext) || (!misspelt && !places && !haveOneRole(view, one.name, other.name)))
        return 0;
    const double kind = known ? 0.1 : 0;
    return std::min(0.9, 0.15 + 0.35 * context + 0.2 * view.score + kind + (misspelt ? 0.15 : 0));
}

} // namespace

void judgeNames(const PairView &view, Findings &findings)
{
    const std::vector<Named> ones = namesOf(view.sides[0]);
    const std::vector<Named> others = namesOf(view.sides[1]);
    pairWithBest(
        ones, others,
        [&](const Named &one, const Named &other) {
            const bool open = !one.parts.isEmpty() && !other.parts.isEmpty() && !isNamed(one, others, view.sides[1])
                && !isNamed(other, ones, view.sides[0]);
            return open ? confidenceOf(view, one, other) : 0.0;
        },
        [&](const Named &one, const Named &other, double confidence) {
            const bool place = isPlace(view.sides[0], one.name) && isPlace(view.sides[1], other.name);
            findings.push_back(
                {place ? DiscrepancyType::Place : DiscrepancyType::Name, confidence, {},
                 {evidenceAt(view.sides[0], one.name.span), evidenceAt(view.sides[1], other.name.span)},
                 place ? QT_TRANSLATE_NOOP("Explanation", "The places differ: %1.")
                       : QT_TRANSLATE_NOOP("Explanation", "The names differ: %1.")});
        });
}

} // namespace crossread
