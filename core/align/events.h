// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/groups.h"
#include "core/align/pairs.h"
#include "core/report/report.h"

namespace crossread {

/// What tells whether two reports report one event.
enum EventFeature {
    EventBias,
    WordsCosine,    ///< over their words
    NamesCosine,    ///< over their names
    LikeProfiles,   ///< correlation of how like each is to all other reports, by the words that not all of them have
    Statements,     ///< log of the number of statements that both make
    SecondSurest,   ///< probability that their second most alike sentences state the same
    NumbersCommon,  ///< share of the numbers of the one with fewer
    FiguresApart,   ///< 1 where both give figures and none is the same
    LeadNames,      ///< share of the names in the first sentences that the other has: the lower
    LeadDaysCommon, ///< 1 where their first sentences name the same weekday
    LeadDaysApart,  ///< 1 where these name weekdays and none is the same
    LongerReport,   ///< log of its length
    CloseInWords,   ///< their cosine over that of the one's closest report: the higher
    CloseInStatements, ///< the same for the share of statements
    EventFeatureCount,
};
[[nodiscard]] QLatin1StringView nameOf(EventFeature feature);

using EventFeatures = std::array<double, EventFeatureCount>;

/// What two reports state in common.
struct CommonStatements {
    double expected = 0; ///< number of them
    double surest = 0;   ///< probability of the surest
    double second = 0;   ///< and of the second surest
    double share = 0;    ///< of the report that shares more of its weight, 0 to 1
};
[[nodiscard]] CommonStatements commonStatements(const PreparedReport &one, const PreparedReport &other,
                                                const std::vector<SegmentPair> &pairs);

[[nodiscard]] ForEachTwo<EventFeatures> compareEvents(const std::vector<const PreparedReport *> &reports,
                                                      const ForEachTwo<CommonStatements> &statements);

/// What the dates of publication say, in log-odds: news is told within days.
[[nodiscard]] double dateEvidence(const Report &one, const Report &other);

/// Log-odds that two reports tell of one event, within ± `mostOdds`.
inline constexpr double mostOdds = 6;
[[nodiscard]] double sameEvent(const EventFeatures &features, double dateEvidence);

/// Texts of fewer sentences say too little to be told apart by their words and figures: they are of one event where they
/// make one statement. Log-odds of that, by how sure it is, likewise within ± `mostOdds`.
inline constexpr std::size_t fewestOfEvent = 3;
[[nodiscard]] double shareStatement(const CommonStatements &statements, double dateEvidence);

/// Reports are of one event where they speak for it by so much on average.
inline constexpr double leastSameEvent = 0.6;

} // namespace crossread
