// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/bestpairs.h"
#include "core/judge/rules/figureroles.h"
#include "core/language/vectors.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace crossread {

namespace {

/// "About 1,200" and "1,180" are the same figure; so are 12,000 and 11,973.
constexpr double roughly = 0.05;
constexpr double rounded = 0.005;
/// Figures this many times as large seldom are of one thing.
constexpr double farApart = 5;
/// So far the words around two tolls stand for each other at least.
constexpr double contextOfTolls = 0.6;

/// True where `rough` is `exact` rounded to the last digit of `rough` that is not 0: 12,000 and 11,973.
bool roundsTo(double rough, double exact)
{
    if (rough == 0 || exact == 0)
        return false;
    double step = 1;
    while (std::fmod(rough, step * 10) == 0 && step < 1e15)
        step *= 10;
    return step > 1 && std::abs(rough - exact) <= step / 2;
}

bool isPoint(const Figure &figure)
{
    return figure.low == figure.high;
}

/// "More than 100" and "more than 103" set two bounds; "more than 100" and "103" agree.
bool sameBounds(const Figure &one, const Figure &other)
{
    return one.openAbove == other.openAbove && one.openBelow == other.openBelow;
}

/// Who says "more than 100,000" does not round "more than 99,997"; "dozens" bounds nothing.
bool areBounds(const Figure &one, const Figure &other)
{
    return sameBounds(one, other) && one.openAbove != one.openBelow && !one.approximate && !other.approximate;
}

bool agree(const Figure &one, const Figure &other)
{
    const double most = std::max(std::abs(one.high), std::abs(other.high));
    const double slack = 1e-9 * most;
    if (one.low <= other.high + slack && other.low <= one.high + slack)
        return true;
    const auto within = [](const Figure &vague, const Figure &figure) { // "millions" and "over two million"
        return vague.approximate && vague.openAbove && figure.low >= vague.low;
    };
    if (within(one, other) || within(other, one))
        return true;
    if (!sameBounds(one, other)) {
        if ((one.openAbove && other.low >= one.low) || (other.openAbove && one.low >= other.low)
            || (one.openBelow && other.high <= one.high) || (other.openBelow && one.high <= other.high))
            return true;
    }
    if (!isPoint(one) || !isPoint(other) || areBounds(one, other))
        return false;
    const double apart = std::abs(one.low - other.low) / most;
    const double allowed = one.approximate || other.approximate ? roughly : rounded;
    return apart <= allowed && (roundsTo(one.low, other.low) || roundsTo(other.low, one.low));
}

/// People and things without a unit are counted alike.
bool sameKind(const Figure &one, const Figure &other)
{
    const auto plain = [](Unit unit) { return unit == Unit::People ? Unit::None : unit; };
    return plain(one.unit) == plain(other.unit) && one.ordinal == other.ordinal;
}

/// Crowns against dollars: the same number of another currency is another amount. Another number may be the same one,
/// converted.
bool otherCurrency(const Figure &one, const Figure &other)
{
    return one.unit == Unit::Money && other.unit == Unit::Money && !one.counted.isEmpty() && !other.counted.isEmpty()
        && one.counted != other.counted;
}

bool sameNoun(const Figure &one, const Figure &other)
{
    return !one.counted.isEmpty() && one.counted == other.counted;
}

/// How sure it is that the two are one figure; 0 where they differ.
double agreement(const PairView &view, const Figure &one, const Figure &other)
{
    if (!sameKind(one, other) || !agree(one, other) || otherCurrency(one, other))
        return 0;
    return 1 + double(sameNoun(one, other)) + view.contextAgreement(one.span, other.span);
}

bool areSame(const PairView &view, int i, int j)
{
    const std::vector<ViewWord> &ones = view.sides[0].words;
    const std::vector<ViewWord> &others = view.sides[1].words;
    return i >= 0 && j >= 0 && i < int(ones.size()) && j < int(others.size()) && ones[std::size_t(i)].stem == others[std::size_t(j)].stem;
}

/// "Over two years", "over three years": one measure of time, and one little word beside it, which may be part of the figure; no age.
bool lastAlike(const PairView &view, const Figure &one, const Figure &other)
{
    if (one.unit != Unit::Duration || other.unit != Unit::Duration || roleOf(view.sides[0], one).age)
        return false;
    const auto [first, last] = view.sides[0].wordsIn(one.span);
    const auto [otherFirst, otherLast] = view.sides[1].wordsIn(other.span);
    const bool bounded = last - first > 2 && areSame(view, first, otherFirst);
    return areSame(view, last - 1, otherLast - 1) && (bounded || areSame(view, first - 1, otherFirst - 1) || areSame(view, last, otherLast));
}

/// Both count the dead, or both the injured or those in hospital, in whatever words.
bool areOneToll(const PairView &view, const Figure &one, const Figure &other)
{
    const Toll toll = tollOf(view.sides[0], one);
    return toll != Toll::None && toll != Toll::Former && toll == tollOf(view.sides[1], other);
}

/// One counts the dead and the other the injured, or the dead of another year.
bool areOtherTolls(const PairView &view, const Figure &one, const Figure &other)
{
    const Toll toll = tollOf(view.sides[0], one);
    const Toll otherToll = tollOf(view.sides[1], other);
    return toll != Toll::None && otherToll != Toll::None && toll != otherToll;
}

bool areOnlyTolls(const PairView &view, const Figure &one, const std::vector<Figure> &ones, const Figure &other, const std::vector<Figure> &others)
{
    const Toll toll = tollOf(view.sides[0], one);
    const auto countOn = [&](int side, const std::vector<Figure> &all) {
        return std::ranges::count_if(all, [&](const Figure &each) { return tollOf(view.sides[side], each) == toll; });
    };
    return areOneToll(view, one, other) && countOn(0, ones) == 1 && countOn(1, others) == 1;
}

/// Nothing else could have been compared: no other figure of either side, or none of the same noun or measure of time.
bool areOnly(const PairView &view, const Figure &one, const std::vector<Figure> &ones, const Figure &other, const std::vector<Figure> &others)
{
    const bool spans = lastAlike(view, one, other);
    const auto countOf = [&](const Figure &figure, const std::vector<Figure> &all) {
        return std::ranges::count_if(all, [&](const Figure &each) { return sameKind(each, figure) && (spans || sameNoun(each, figure)); });
    };
    return (ones.size() == 1 && others.size() == 1) || areOnlyTolls(view, one, ones, other, others)
        || ((spans || sameNoun(one, other)) && countOf(one, ones) == 1 && countOf(other, others) == 1);
}

Signals signalsOf(const PairView &view, const Figure &one, const Figure &other, bool only)
{
    Signals seen = signalsAt(view, one.span, other.span);
    const bool unit = one.unit != Unit::None && one.unit != Unit::People;
    // "The third quarter" and "the fourth" are two of a kind more often than one.
    seen.same = sameNoun(one, other) && !one.ordinal ? 1 : unit || sameNoun(one, other) ? 0.5 : 0;
    const bool far = std::max(one.high, other.high) > farApart * std::max(0.0, std::min(one.low, other.low));
    seen.other = far || (!unit && !one.counted.isEmpty() && !other.counted.isEmpty() && one.counted != other.counted) ? 1 : 0;
    seen.only = only;
    if (!far && areOneToll(view, one, other)) { // that they died is what stands around both, and beside
        seen.context = std::max(seen.context, contextOfTolls);
        seen.beside = std::max(seen.beside, 0.5);
        if (only && sameNoun(one, other)) // where it was and who they were, one of the two may tell
            seen.agree = 1;
    }
    return seen;
}

/// The word of a side that says what is counted; -1 where it is not near.
int nounOf(const Side &side, const Figure &figure)
{
    constexpr int farthest = 7;
    const int first = side.wordsIn(figure.span).second;
    const int last = std::min(first + farthest, int(side.words.size()));
    for (int i = first; i < last; ++i) {
        if (side.words[std::size_t(i)].stem == figure.counted)
            return i;
    }
    return -1;
}

/// "23 pirates" beside "two boats of pirates": what the one counts is named on the other side, too, and not counted there.
bool isNamedBeside(const ViewWord &counted, int otherNoun)
{
    return counted.isMet() && counted.partner != otherNoun;
}

/// What the two count is called by words that stand for each other or mean much the same; true where one is not named.
bool countAlike(const PairView &view, const Figure &one, const Figure &other)
{
    if (one.counted.isEmpty() || other.counted.isEmpty() || one.counted == other.counted)
        return true;
    const Side &side = view.sides[0];
    const Side &beyond = view.sides[1];
    // "77 million-member Communion", "80 million-member church": the words right behind may say it, too.
    const int behind = side.wordsIn(one.span).second;
    if (behind < int(side.words.size()) && side.words[std::size_t(behind)].partner == beyond.wordsIn(other.span).second)
        return true;
    constexpr float like = 0.45F;
    const int noun = nounOf(side, one);
    const int otherNoun = nounOf(beyond, other);
    if (noun < 0 || otherNoun < 0)
        return true;
    const ViewWord &word = side.words[std::size_t(noun)];
    const ViewWord &otherWord = beyond.words[std::size_t(otherNoun)];
    if (isNamedBeside(word, otherNoun) || isNamedBeside(otherWord, noun))
        return false;
    return word.partner == otherNoun || word.row < 0 || otherWord.row < 0 || WordVectors::similarity(word.row, otherWord.row) >= like;
}

/// Both count the same thing in the same way.
bool areOfOneRole(const PairView &view, const Figure &one, const Figure &other)
{
    const Side &side = view.sides[0];
    const Side &beyond = view.sides[1];
    const bool plain = (one.unit == Unit::None || one.unit == Unit::People) && !one.ordinal;
    return roleOf(side, one) == roleOf(beyond, other) && !areOtherTolls(view, one, other) && !isRunningCount(side, one) && !isRunningCount(beyond, other)
        && (!plain || countAlike(view, one, other));
}

bool isGiven(const Figure &figure, const std::vector<Figure> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const Figure &other) {
        return sameKind(figure, other) && agree(figure, other) && !otherCurrency(figure, other);
    });
}

std::vector<Figure> figuresOf(const Side &side)
{
    return side.inside(side.reading->figures);
}

} // namespace

void judgeNumbers(const PairView &view, Findings &findings)
{
    const std::vector<Figure> &allOnes = view.sides[0].derived(figuresOf);
    const std::vector<Figure> &allOthers = view.sides[1].derived(figuresOf);
    if (allOnes.empty() || allOthers.empty())
        return;
    std::vector<Figure> ones = allOnes;
    std::vector<Figure> others = allOthers;
    dropAgreeing(ones, others, [&](const Figure &one, const Figure &other) { return agreement(view, one, other); });
    pairOff(
        int(ones.size()), int(others.size()),
        [&](int i, int j) {
            const Figure &one = ones[std::size_t(i)];
            const Figure &other = others[std::size_t(j)];
            // A figure that the other side has too may just have been said twice.
            const bool told = isGiven(one, allOthers) || isGiven(other, allOnes);
            const bool converted = otherCurrency(one, other) && !agree(one, other);
            if (!sameKind(one, other) || converted || (told && !sameNoun(one, other)) || !areOfOneRole(view, one, other)
                || isConversion(view.sides[0], one, allOnes) || isConversion(view.sides[1], other, allOthers))
                return 0.0;
            const bool only = areOnly(view, one, ones, other, others);
            const Signals seen = signalsOf(view, one, other, only);
            // The only two amounts of a kind are held against each other wherever they stand.
            const bool lone = only && seen.same > 0 && seen.other <= 0;
            return areComparable(seen) || lone ? confidenceOf(RuleKind::Number, seen) : 0.0;
        },
        [&](int i, int j) {
            const Figure &one = ones[std::size_t(i)];
            const Figure &other = others[std::size_t(j)];
            findings.push_back({DiscrepancyType::Number, RuleKind::Number, signalsOf(view, one, other, areOnly(view, one, ones, other, others)),
                                {evidenceAt(view.sides[0], one.span), evidenceAt(view.sides[1], other.span)},
                                QT_TRANSLATE_NOOP("Explanation", "The figures differ: %1.")});
        });
}

} // namespace crossread
