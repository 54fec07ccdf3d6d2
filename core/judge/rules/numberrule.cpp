// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/bestpairs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace crossread {

namespace {

/// Words around two figures must correspond this far before they are taken to count the same thing.
constexpr double leastContext = 0.45;
constexpr double leastContextOfSameNoun = 0.25;
/// "About 1,200" and "1,180" are the same figure.
constexpr double roughly = 0.1;

bool roundsTo(double rough, double exact)
{
    if (rough == 0 || exact == 0)
        return false;
    // 12,000 is 11,973 rounded to its own last digit that is not 0.
    double step = 1;
    while (std::fmod(rough, step * 10) == 0 && step < 1e15)
        step *= 10;
    return step > 1 && std::abs(rough - exact) < step / 2;
}

bool agree(const Figure &one, const Figure &other)
{
    const double rough = one.approximate || other.approximate ? roughly : 1e-9;
    const double slack = rough * std::max(std::abs(one.high), std::abs(other.high));
    if (one.low <= other.high + slack && other.low <= one.high + slack)
        return true;
    // "More than 10,000" does not contradict 12,000; "at least 11" against 9 does.
    if ((one.openAbove && other.low >= one.low) || (other.openAbove && one.low >= other.low))
        return true;
    if ((one.openBelow && other.high <= one.high) || (other.openBelow && one.high <= other.high))
        return true;
    return one.low == one.high && other.low == other.high
        && (roundsTo(one.low, other.low) || roundsTo(other.low, one.low))
        && std::min(one.low, other.low) > 0.8 * std::max(one.low, other.low);
}

bool sameKind(const Figure &one, const Figure &other)
{
    return one.unit == other.unit && one.ordinal == other.ordinal;
}

/// Crowns against dollars: the same amount in another currency is another amount.
bool otherCurrency(const Figure &one, const Figure &other)
{
    return one.unit == Unit::Money && other.unit == Unit::Money && !one.counted.isEmpty() && !other.counted.isEmpty()
        && one.counted != other.counted;
}

bool hasCounterpart(const Figure &figure, const std::vector<Figure> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const Figure &other) {
        return sameKind(figure, other) && agree(figure, other) && !otherCurrency(figure, other);
    });
}

double confidenceOf(const PairView &view, const Figure &one, const Figure &other)
{
    const bool sameNoun = !one.counted.isEmpty() && one.counted == other.counted;
    const double context = view.contextAgreement(one.span, other.span);
    if (context < (sameNoun ? leastContextOfSameNoun : leastContext))
        return 0;
    const double kind = sameNoun ? 0.2 : one.unit != Unit::None ? 0.1 : 0;
    return std::min(0.95, 0.3 + 0.3 * context + 0.25 * view.score + kind);
}

} // namespace

void judgeNumbers(const PairView &view, Findings &findings)
{
    const std::vector<Figure> ones = view.sides[0].inside(view.sides[0].reading->figures);
    const std::vector<Figure> others = view.sides[1].inside(view.sides[1].reading->figures);
    pairWithBest(
        ones, others,
        [&](const Figure &one, const Figure &other) {
            const bool open = sameKind(one, other) && !hasCounterpart(one, others) && !hasCounterpart(other, ones);
            return open ? confidenceOf(view, one, other) : 0.0;
        },
        [&](const Figure &one, const Figure &other, double confidence) {
            findings.push_back({DiscrepancyType::Number, confidence, {},
                                {evidenceAt(view.sides[0], one.span), evidenceAt(view.sides[1], other.span)},
                                QT_TRANSLATE_NOOP("Explanation", "The figures differ: %1.")});
        });
}

} // namespace crossread
