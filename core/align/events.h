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

/// The weights of some stems, ascending by stem.
using StemWeights = std::vector<std::pair<int, double>>;

/// What of a report is held against each other report. Computed once a report.
struct EventProfile {
    const PreparedReport *report = nullptr;
    StemWeights terms; ///< log of their weights in the whole report
    double length = 0; ///< squared, of `terms`
    StemWeights names;
    StemWeights leadNames; ///< those of the first sentences
};
/// The report must outlive its profile.
[[nodiscard]] EventProfile profileOf(const PreparedReport &report);

[[nodiscard]] EventFeatures compareEvents(const EventProfile &one, const EventProfile &other,
                                          const std::vector<SegmentPair> &pairs);

/// When a report was published, and the weekdays that its first sentences name, ascending.
struct EventDates {
    QDate published;
    std::vector<int> weekdays;
};
[[nodiscard]] EventDates datesOf(const Report &report, const Reading &reading);

/// What the dates say, in log-odds: far apart speaks against one event, other weekdays a little.
[[nodiscard]] double dateEvidence(const EventDates &one, const EventDates &other);

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
