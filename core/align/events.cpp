// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/events.h"

#include "core/align/weights.h"

#include <algorithm>

namespace crossread {

namespace {

QDate publishedOn(const Report &report)
{
    return report.about.published ? QDate::fromString(report.about.published->left(10), Qt::ISODate) : QDate();
}

std::vector<int> leadWeekdays(const Reading &reading)
{
    std::vector<int> days;
    const qsizetype end = reading.sentences.empty()
        ? 0
        : reading.sentences[std::min<std::size_t>(reading.sentences.size(), 8) - 1].span.end;
    for (const DateMention &date : reading.dates) {
        if (date.weekday > 0 && date.span.end <= end)
            days.push_back(date.weekday);
    }
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

EventDates datesOf(const Report &report, const Reading &reading)
{
    return {publishedOn(report), leadWeekdays(reading)};
}

double dateEvidence(const EventDates &one, const EventDates &other)
{
    if (one.published.isValid() && other.published.isValid()) {
        // News is told within days; follow-ups that far apart are another event.
        const qint64 apart = std::abs(one.published.daysTo(other.published));
        return apart <= 2 ? 1.5 : apart <= 10 ? 0 : -3;
    }
    const std::vector<int> &days = one.weekdays;
    if (days.empty() || other.weekdays.empty())
        return 0;
    const bool shared = std::find_first_of(days.begin(), days.end(), other.weekdays.begin(), other.weekdays.end())
        != days.end();
    return shared ? 0.5 : -0.5;
}

double sameEvent(const EventFeatures &features, double dateEvidence)
{
    double sum = dateEvidence;
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += eventWeights[i] * features[i];
    return std::clamp(sum, -6.0, 6.0);
}

} // namespace crossread
