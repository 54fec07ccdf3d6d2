// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/events.h"
#include "core/align/features.h"

namespace crossread {

/// What each feature counts towards the log-odds that two segments state the same thing.
/// Fitted by tests/fit/fit.py on pairs that people aligned; the only place where the scorer is tuned.
inline constexpr std::array<double, FeatureCount> pairWeights{
    -3.7864, // Bias
    0.4105, // SoftMin
    1.4182, // SoftMax
    0.8908, // SoftBoth
    0.2074, // SoftSquare
    1.2247, // ExactMax
    0.6586, // PlainMin
    0.8119, // PlainMax
    1.1513, // Jaccard
    0.5278, // Bigrams
    0.1366, // TrigramsMin
    1.4898, // Run
    -0.8575, // NamesMin
    -0.5539, // NumbersShared
    0.3854, // NumbersNone
    0.6606, // FiguresShared
    0.7455, // DaysShared
    -0.7997, // DaysNone
    0.4666, // QuotedShared
    1.7658, // Mass
    0.6791, // RarestPlain
    1.7975, // SecondRarest
    0.5350, // Lengths
    1.9242, // MarginMin
    1.1141, // MarginMax
    0.8211, // Neighbours
    1.3514, // Adjacent
    0.8039, // Window
    -1.9313, // ReportsAlike
    0.4805, // Position
    0.7660, // LeadBoth
};

/// The same where there are too few sentences for a context (`fewestForContext`), fitted on pairs of sentences that people
/// graded by themselves.
inline constexpr std::array<double, FeatureCount> aloneWeights{
    -2.1299, // Bias
    0.9332, // SoftMin
    0.7315, // SoftMax
    0.7681, // SoftBoth
    0.9961, // SoftSquare
    0.2746, // ExactMax
    0.5158, // PlainMin
    0.1731, // PlainMax
    1.4606, // Jaccard
    0.3147, // Bigrams
    -0.4464, // TrigramsMin
    -0.9261, // Run
    0.0367, // NamesMin
    0.0000, // NumbersShared
    0.0000, // NumbersNone
    0.0000, // FiguresShared
    0.0000, // DaysShared
    0.0000, // DaysNone
    0.2553, // QuotedShared
    -0.2618, // Mass
    -0.2036, // RarestPlain
    0.0621, // SecondRarest
    0.2642, // Lengths
    0.0000, // MarginMin
    0.0000, // MarginMax
    0.0000, // Neighbours
    0.0000, // Adjacent
    0.0000, // Window
    0.0000, // ReportsAlike
    0.0000, // Position
    0.0000, // LeadBoth
};

/// The same for two reports and one event.
inline constexpr std::array<double, EventFeatureCount> eventWeights{
    0.3969, // EventBias
    2.6476, // WordsCosine
    3.6449, // NamesCosine
    3.2506, // LikeProfiles
    0.0243, // Statements
    1.2226, // SecondSurest
    2.0312, // NumbersCommon
    -1.1085, // FiguresApart
    3.0095, // LeadNames
    0.3254, // LeadDaysCommon
    -0.1296, // LeadDaysApart
    -4.2983, // LongerReport
    1.2492, // CloseInWords
    0.1607, // CloseInStatements
};

} // namespace crossread
