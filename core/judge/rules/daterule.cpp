// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/bestpairs.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

namespace {

constexpr double leastContext = 0.4;

/// 1 yes, -1 no, 0 cannot be said.
int sameDay(const DateMention &one, const DateMention &other)
{
    const auto isDay = [](const DateMention &date) { return date.resolved && date.first.isValid() && date.first == date.last; };
    if ((one.weekday > 0 && isDay(other) && other.first.dayOfWeek() == one.weekday)
        || (other.weekday > 0 && isDay(one) && one.first.dayOfWeek() == other.weekday))
        return 1;
    const bool days = one.first.isValid() && one.last.isValid() && other.first.isValid() && other.last.isValid();
    if (days && one.resolved && other.resolved)
        return one.first <= other.last && other.first <= one.last ? 1 : -1;
    if (one.weekday > 0 && other.weekday > 0)
        return one.weekday == other.weekday ? 1 : -1;
    // Without a year, month and day still differ or not.
    if (days && !one.resolved && !other.resolved)
        return one.first <= other.last && other.first <= one.last ? 1 : -1;
    return 0;
}

bool hasCounterpart(const DateMention &date, const std::vector<DateMention> &others)
{
    return std::any_of(others.begin(), others.end(),
                       [&](const DateMention &other) { return sameDay(date, other) >= 0; });
}

double confidenceOf(const PairView &view, const DateMention &one, const DateMention &other)
{
    const double context = view.contextAgreement(one.span, other.span);
    if (context < leastContext)
        return 0;
    const double known = one.resolved && other.resolved ? 0.1 : 0;
    return std::min(0.95, 0.3 + 0.3 * context + 0.25 * view.score + known);
}

} // namespace

void judgeDates(const PairView &view, Findings &findings)
{
    const std::vector<DateMention> ones = view.sides[0].inside(view.sides[0].reading->dates);
    const std::vector<DateMention> others = view.sides[1].inside(view.sides[1].reading->dates);
    pairWithBest(
        ones, others,
        [&](const DateMention &one, const DateMention &other) {
            const bool open = !hasCounterpart(one, others) && !hasCounterpart(other, ones);
            return open ? confidenceOf(view, one, other) : 0.0;
        },
        [&](const DateMention &one, const DateMention &other, double confidence) {
            findings.push_back({DiscrepancyType::Date, confidence, {},
                                {evidenceAt(view.sides[0], one.span), evidenceAt(view.sides[1], other.span)},
                                QT_TRANSLATE_NOOP("Explanation", "The dates differ: %1.")});
        });
}

} // namespace crossread
