// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/events.h"

#include "core/align/weights.h"

#include <algorithm>
#include <cmath>

namespace crossread {

namespace {

/// Who holds two short texts against each other has seen that they belong together.
constexpr double leaningTowardsOne = 1.2;

QDate publishedOn(const Report &report)
{
    return report.about.published ? QDate::fromString(report.about.published->left(10), Qt::ISODate) : QDate();
}

} // namespace

double dateEvidence(const Report &one, const Report &other)
{
    const QDate published = publishedOn(one);
    const QDate otherPublished = publishedOn(other);
    if (!published.isValid() || !otherPublished.isValid())
        return 0;
    // Follow-ups far apart are another event.
    const qint64 apart = std::abs(published.daysTo(otherPublished));
    return apart <= 2 ? 1.5 : apart <= 10 ? 0 : -3;
}

double sameEvent(const EventFeatures &features, double dateEvidence)
{
    double sum = dateEvidence;
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += eventWeights[i] * features[i];
    return std::clamp(sum, -mostOdds, mostOdds);
}

double shareStatement(const CommonStatements &statements, double dateEvidence)
{
    const double sure = std::clamp(statements.surest, 0.001, 0.999);
    return std::clamp(leaningTowardsOne + std::log(sure / (1 - sure)) + dateEvidence, -mostOdds, mostOdds);
}

} // namespace crossread
