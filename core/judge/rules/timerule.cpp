// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/bestpairs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace crossread {

namespace {

constexpr int day = 24 * 60;
constexpr int halfDay = day / 2;
/// "about 7:40" and "shortly after 7:30" may be the same moment.
constexpr int slack = 30;
/// Without such words a few minutes are still rounding: 7:40 and 7:45.
constexpr int rounding = 5;

int apart(int one, int other, int whole)
{
    const int between = std::abs(one - other) % whole;
    return std::min(between, whole - between);
}

/// True where the two can be the same moment.
bool agree(const TimeMention &one, const TimeMention &other)
{
    const bool zoned = one.zone && other.zone;
    const int here = zoned ? one.minutes - *one.zone : one.minutes;
    const int there = zoned ? other.minutes - *other.zone : other.minutes;
    // Where one names a zone and the other does not, whole hours may be the zones'.
    const int whole = one.zone.has_value() != other.zone.has_value() ? 60 : one.eitherHalf || other.eitherHalf ? halfDay : day;
    return apart(here, there, whole) <= (one.approximate || other.approximate ? slack : rounding);
}

} // namespace

void judgeTimes(const PairView &view, Findings &findings)
{
    std::vector<TimeMention> ones = view.sides[0].inside(view.sides[0].reading->times);
    std::vector<TimeMention> others = view.sides[1].inside(view.sides[1].reading->times);
    dropAgreeing(ones, others, [&](const TimeMention &one, const TimeMention &other) {
        return agree(one, other) ? 1 + view.contextAgreement(one.span, other.span) : 0.0;
    });
    const bool only = ones.size() == 1 && others.size() == 1;
    const auto signalsOf = [&](int i, int j) {
        Signals seen = signalsAt(view, ones[std::size_t(i)].span, others[std::size_t(j)].span);
        seen.only = only;
        return seen;
    };
    pairOff(
        int(ones.size()), int(others.size()),
        [&](int i, int j) {
            const Signals seen = signalsOf(i, j);
            return areComparable(seen) ? confidenceOf(RuleKind::Time, seen) : 0.0;
        },
        [&](int i, int j) {
            findings.push_back({DiscrepancyType::Number, RuleKind::Time, signalsOf(i, j),
                                {evidenceAt(view.sides[0], ones[std::size_t(i)].span),
                                 evidenceAt(view.sides[1], others[std::size_t(j)].span)},
                                QT_TRANSLATE_NOOP("Explanation", "The times of day differ: %1.")});
        });
}

} // namespace crossread
