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

/// Log-odds that two reports tell of one event, within ±6.
[[nodiscard]] double sameEvent(const EventFeatures &features, double dateEvidence);

/// Groups reports by average linkage over the log-odds: two groups are joined while their reports speak for one event
/// on average (`leastSameEvent`) and not much less than the reports within each group do (`mostBelow`): reports of one
/// theme by the same actors resemble each other, those of one event far more. `odds` holds count × count values,
/// symmetric. Groups and their members ascend.
[[nodiscard]] std::vector<std::vector<int>> groupEvents(int count, const std::vector<double> &odds);
inline constexpr double leastSameEvent = 0.8;
inline constexpr double mostBelow = 3.3;

} // namespace crossread
