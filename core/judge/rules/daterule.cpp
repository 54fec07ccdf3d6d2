// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

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

} // namespace

void judgeDates(const PairView &view, Findings &findings)
{
    const std::vector<DateMention> ones = view.sides[0].inside(view.sides[0].reading->dates);
    const std::vector<DateMention> others = view.sides[1].inside(view.sides[1].reading->dates);
    for (const DateMention &one : ones) {
        if (hasCounterpart(one, others))
            continue;
        const DateMention *best = nullptr;
        double most = leastContext;
        for (const DateMention &other : others) {
            const double context = view.contextAgreement(one.span, other.span);
            if (!hasCounterpart(other, ones) && context >= most) {
                best = &other;
                most = context;
            }
        }
        if (!best)
            continue;
        const bool known = one.resolved && best->resolved;
        findings.push_back({DiscrepancyType::Date, std::min(0.95, 0.3 + 0.3 * most + 0.25 * view.score + (known ? 0.1 : 0)),
                            {},
                            {evidenceAt(view.sides[0], one.span), evidenceAt(view.sides[1], best->span)},
                            QT_TRANSLATE_NOOP("Explanation", "The dates differ: %1.")});
    }
}

} // namespace crossread
