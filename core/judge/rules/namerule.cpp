// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/bestpairs.h"
#include "core/judge/rules/named.h"
#include "core/judge/rules/sites.h"

#include "core/language/lexicon.h"
#include "core/language/nameforms.h"
#include "core/language/relations.h"
#include "core/language/tokens.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A story has many places, each in its own role: sentences that share little speak of two of them.
constexpr double leastContextOfPlaces = 0.35;
constexpr double leastCoverOfPlaces = 0.34;

/// "Velmaria" and "Velmarian" name one thing.
bool isDerivedFrom(const QStringList &one, const QStringList &other)
{
    const bool single = one.size() == 1 || other.size() == 1; // "Mary Schindler" and "the Schindlers"
    const QString a = single ? one.last() : one.join(u' ');
    const QString b = single ? other.last() : other.join(u' ');
    const qsizetype shorter = std::min(a.size(), b.size());
    return shorter >= 4 && std::max(a.size(), b.size()) - shorter <= 3 && (a.startsWith(b) || b.startsWith(a));
}

/// What an abbreviation stands for is another spelling, not another name.
bool isAbbreviationOf(const QStringList &shorter, const QStringList &longer)
{
    return isAcronymOf(shorter, longer) || (shorter.size() == 1 && longer.size() > 1 && initialsOf(longer).startsWith(shorter.front()));
}

/// "TNB RCF" beside "TNB Rural", which is short for the same in another way.
bool isOtherShortForm(const Side &side, const Named &acronym, const Named &other)
{
    const QString printed = side.text(acronym.name.span).section(u' ', -1);
    const bool capitals = printed.size() > 1 && std::ranges::all_of(printed, [](QChar c) { return c.isUpper(); });
    const qsizetype parts = acronym.parts.size();
    return capitals && parts > 1 && other.parts.size() == parts && acronym.parts.first(parts - 1) == other.parts.first(parts - 1)
        && acronym.parts.last().front() == other.parts.last().front();
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

/// Neither side's place lies in the other's: "Texas" is no other place than "the United States".
bool areApart(const Name &one, const Name &other)
{
    const QString first = fold(one.canonical);
    const QString second = fold(other.canonical);
    return !relations::isPartOf(first, second) && !relations::isPartOf(second, first);
}

bool isMisspelt(const Named &one, const Named &other)
{
    if (one.parts.size() == 1 || other.parts.size() == 1)
        return misspelling(one.parts.last(), other.parts.last()) <= mostMisspelt;
    return misspelling(one.parts.join(u' '), other.parts.join(u' ')) <= mostMisspelt;
}

/// The lists know the place by the name in print or by its standard one.
bool isGazetted(const Named &named)
{
    const QString standard = fold(named.name.canonical);
    return named.name.kind == NameKind::Place
        && (relations::isKnownPlace(named.parts.join(u' ')) || relations::isKnownPlace(standard)
            || english().phrases.contains(standard.section(u' ', 0, 0)));
}

/// Two lists name other things for the same only where they agree in all others. Of people one may name more.
bool areOtherLists(const Lists &lists, bool places)
{
    constexpr std::size_t fewest = 3;
    if (lists.longer() < fewest)
        return false;
    return (places && lists.one != lists.other) || lists.common + 1 < lists.shorter();
}

/// In a headline that capitalises its words a capital makes no name.
bool isTitleCase(const Side &side)
{
    constexpr int fewest = 4;
    int capitals = 0;
    int all = 0;
    for (const ViewWord &word : side.words) {
        if (!word.content)
            continue;
        ++all;
        capitals += side.source->text[word.span.begin].isLower() ? 0 : 1;
    }
    return all >= fewest && 10 * capitals >= 8 * all;
}

/// In "his Democratic rival" a capitalised word describes somebody.
bool describes(const Side &side, const Named &named)
{
    const auto [first, last] = side.wordsIn(named.name.span);
    if (named.name.kind != NameKind::Unknown || named.parts.size() > 1)
        return false;
    if (first == 0 || side.derived(isTitleCase))
        return first > 0;
    const ViewWord &before = side.words[first - 1];
    return (english().classes.value(before.folded) & (word::Determiner | word::Possessive))
        || before.folded.front().isDigit();
}

bool isPossessive(const Side &side, const Name &name)
{
    const QStringView behind = QStringView(side.source->text).sliced(name.span.end);
    return behind.startsWith(u"'s") || behind.startsWith(u"’s");
}

/// Who says something is compared as the source of it.
bool isSpeaker(const Side &side, const Name &name)
{
    return std::ranges::any_of(Side::near(side.reading->quotes, side.span), [&](const Quote &quote) {
        return quote.speaker && quote.speaker->span.contains(name.span) && quote.span.overlaps(side.span);
    });
}

/// One first name before two surnames.
bool shareFirstName(const Named &one, const Named &other)
{
    return one.parts.size() > 1 && other.parts.size() > 1 && one.parts.first() == other.parts.first();
}

/// The two could be the same thing under two names, or another spelling of one name.
bool mayBeOne(const PairView &view, const Named &one, const Named &other)
{
    const NameKind kind = one.name.kind;
    const NameKind otherKind = other.name.kind;
    if (kind != NameKind::Unknown && otherKind != NameKind::Unknown && kind != otherKind)
        return true;
    if (isDerivedFrom(one.parts, other.parts) || isAbbreviationOf(one.parts, other.parts)
        || isAbbreviationOf(other.parts, one.parts) || isOtherShortForm(view.sides[0], one, other)
        || isOtherShortForm(view.sides[1], other, one))
        return true;
    if (isPlace(view.sides[0], one.name) != isPlace(view.sides[1], other.name) && (isKnown(one.name) || isKnown(other.name)))
        return true;
    if (kind == NameKind::Place && otherKind == NameKind::Place)
        return !areApart(one.name, other.name) || isGazetted(one) != isGazetted(other);
    const bool single = one.parts.size() == 1 || other.parts.size() == 1;
    if (describes(view.sides[0], one) || describes(view.sides[1], other) || (single && isMisspelt(one, other)))
        return true;
    if (isPossessive(view.sides[0], one.name) != isPossessive(view.sides[1], other.name) && !shareFirstName(one, other))
        return true;
    if (isSpeaker(view.sides[0], one.name) && isSpeaker(view.sides[1], other.name) && !isMisspelt(one, other))
        return true;
    // Other alphabets are spelled in many ways; of a person's name it is worth telling.
    return isMisspelt(one, other) && kind != NameKind::Person && otherKind != NameKind::Person;
}

RuleKind ruleOf(const PairView &view, const Named &one, const Named &other)
{
    if (isPlace(view.sides[0], one.name) && isPlace(view.sides[1], other.name))
        return RuleKind::Place;
    const bool person = one.name.kind == NameKind::Person || other.name.kind == NameKind::Person;
    return person ? RuleKind::Person : RuleKind::Body;
}

/// The very words before and behind are the same, little ones too: "in Egypt" beside "in Italy", not "Egypt's ministry". 0 to 1.
double framing(const PairView &view, Span first, Span second)
{
    const std::vector<ViewWord> &ones = view.sides[0].words;
    const std::vector<ViewWord> &others = view.sides[1].words;
    const auto [begin, end] = view.sides[0].wordsIn(first);
    const auto [otherBegin, otherEnd] = view.sides[1].wordsIn(second);
    const bool opens = begin == 0 || otherBegin == 0;
    const bool closes = end == int(ones.size()) || otherEnd == int(others.size());
    const bool before = opens ? begin == otherBegin : ones[begin - 1].folded == others[otherBegin - 1].folded;
    const bool behind = closes ? end == int(ones.size()) && otherEnd == int(others.size()) : ones[end].folded == others[otherEnd].folded;
    return 0.5 * double(before) + 0.5 * double(behind);
}

Signals signalsOf(const PairView &view, const Named &one, const Named &other, bool only, const Lists &lists)
{
    Signals seen = signalsAt(view, one.name.span, other.name.span);
    if (lists.differInOne()) // the other names of the list are what surrounds it
        seen.context = std::max(seen.context, double(lists.common) / double(lists.one));
    const bool places = ruleOf(view, one, other) == RuleKind::Place;
    const bool known = isKnown(one.name) && isKnown(other.name);
    const bool spelling = !places && one.parts.size() > 1 && other.parts.size() > 1 && isMisspelt(one, other);
    seen.same = places ? double(known) : double(shareFirstName(one, other) || spelling);
    seen.other = !places && isMisspelt(one, other) ? 1 : framing(view, one.name.span, other.name.span);
    seen.only = only;
    if (places && areSitesOfOne(view, one, other)) { // the thing that is there stands beside both
        seen.beside = seen.same = 1;
        seen.other = std::max(seen.other, 0.5);
    }
    return seen;
}

} // namespace

void judgeNames(const PairView &view, Findings &findings)
{
    const std::vector<Named> &allOnes = view.sides[0].derived(namesOf);
    const std::vector<Named> &allOthers = view.sides[1].derived(namesOf);
    if (allOnes.empty() || allOthers.empty())
        return;
    const auto unnamed = [](const std::vector<Named> &names, const std::vector<Named> &theirs, const Side &side) {
        std::vector<Named> open;
        for (const Named &name : names) {
            if (!name.parts.isEmpty() && !isNamed(name, theirs, side))
                open.push_back(name);
        }
        return open;
    };
    const std::vector<Named> ones = unnamed(allOnes, allOthers, view.sides[1]);
    const std::vector<Named> others = unnamed(allOthers, allOnes, view.sides[0]);
    const bool only = ones.size() == 1 && others.size() == 1;
    NameLists allLists(view, allOnes, allOthers);
    pairOff(
        int(ones.size()), int(others.size()),
        [&](int i, int j) {
            const Named &one = ones[std::size_t(i)];
            const Named &other = others[std::size_t(j)];
            const Lists lists = allLists.around(one, other);
            const Signals seen = signalsOf(view, one, other, only, lists);
            const RuleKind rule = ruleOf(view, one, other);
            const bool place = rule == RuleKind::Place;
            const bool comparable = place ? (seen.context >= leastContextOfPlaces && seen.cover >= leastCoverOfPlaces) || areSitesOfOne(view, one, other) : areComparable(seen) || seen.same > 0;
            const bool elsewhere = place && allLists.isListedElsewhere(one, other);
            return !comparable || elsewhere || mayBeOne(view, one, other) || areOtherLists(lists, place) ? 0.0 : confidenceOf(rule, seen);
        },
        [&](int i, int j) {
            const Named &one = ones[std::size_t(i)];
            const Named &other = others[std::size_t(j)];
            const RuleKind rule = ruleOf(view, one, other);
            const bool place = rule == RuleKind::Place;
            findings.push_back(
                {place ? DiscrepancyType::Place : DiscrepancyType::Name, rule,
                 signalsOf(view, one, other, only, allLists.around(one, other)),
                 {evidenceAt(view.sides[0], one.name.span), evidenceAt(view.sides[1], other.name.span)},
                 place ? QT_TRANSLATE_NOOP("Explanation", "The places differ: %1.")
                       : QT_TRANSLATE_NOOP("Explanation", "The names differ: %1.")});
        });
}

} // namespace crossread
