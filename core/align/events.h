// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/pairs.h"
#include "core/report/report.h"

namespace crossread {

/// What two reports have in common, as far as it tells whether they report one event.
enum EventFeature {
    EventBias,
    ShareMax,     ///< weighted share of a report's sentences that the other states too: the higher share
    ShareMin,
    WordsCosine,  ///< over log term weights
    NamesShared,  ///< of the report with fewer names
    LeadMin,      ///< share of the first sentences that the other states: the lower
    LeadMax,
    LeadNamesMin, ///< share of the names in the first sentences that the other has
    LeadNamesMax,
    EventFeatureCount,
};
[[nodiscard]] QLatin1StringView nameOf(EventFeature feature);

using EventFeatures = std::array<double, EventFeatureCount>;

[[nodiscard]] EventFeatures compareEvents(const PreparedReport &one, const PreparedReport &other,
                                          const std::vector<SegmentPair> &pairs);

/// What the dates say, in log-odds: far apart speaks against one event, other weekdays a little.
[[nodiscard]] double dateEvidence(const Report &one, const Reading &reading, const Report &other,
                                  const Reading &otherReading);

/// Probability that two reports tell of one event.
[[nodiscard]] double sameEvent(const EventFeatures &features, double dateEvidence);

/// Groups reports by average linkage: two groups are joined while their reports are on average more likely of one
/// event than `leastSameEvent`. `probability` holds count × count values, symmetric. Groups and members ascend.
[[nodiscard]] std::vector<std::vector<int>> groupEvents(int count, const std::vector<double> &probability);
inline constexpr double leastSameEvent = 0.7;

} // namespace crossread
