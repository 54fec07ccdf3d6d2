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
    0.0000, // Unmet
    0.0000, // Spelled
    0.0000, // Size
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
/// graded by themselves …
inline constexpr std::array<double, FeatureCount> aloneWeights{
    -0.1721, // Bias
    1.3333, // SoftMin
    1.2006, // SoftMax
    1.2371, // SoftBoth
    -0.5725, // SoftSquare
    -0.7586, // ExactMax
    0.1741, // PlainMin
    0.3778, // PlainMax
    1.1923, // Jaccard
    -0.6965, // Bigrams
    -0.2669, // TrigramsMin
    -0.3025, // Run
    0.1042, // NamesMin
    0.0000, // NumbersShared
    0.0000, // NumbersNone
    0.0000, // FiguresShared
    0.0000, // DaysShared
    0.0000, // DaysNone
    -0.0869, // QuotedShared
    -0.5685, // Mass
    0.1267, // RarestPlain
    0.3359, // SecondRarest
    0.1202, // Lengths
    -0.4447, // Unmet
    0.2027, // Spelled
    0.3952, // Size
    0.0000, // MarginMin
    0.0000, // MarginMax
    0.0000, // Neighbours
    0.0000, // Adjacent
    0.0000, // Window
    0.0000, // ReportsAlike
    0.0000, // Position
    0.0000, // LeadBoth
};

/// … and what is added to these for each unit of Size: a headline leaves out what a sentence says.
inline constexpr std::array<double, FeatureCount> aloneSlopes{
    0.3952, // Bias
    -0.2501, // SoftMin
    -0.2968, // SoftMax
    -0.2615, // SoftBoth
    -0.2050, // SoftSquare
    -0.0570, // ExactMax
    0.5670, // PlainMin
    0.1981, // PlainMax
    -0.0960, // Jaccard
    0.1101, // Bigrams
    -0.4189, // TrigramsMin
    0.1994, // Run
    -0.0665, // NamesMin
    0.0000, // NumbersShared
    0.0000, // NumbersNone
    0.0000, // FiguresShared
    0.0000, // DaysShared
    0.0000, // DaysNone
    -0.0389, // QuotedShared
    -0.6967, // Mass
    -0.1809, // RarestPlain
    -0.1499, // SecondRarest
    0.9043, // Lengths
    0.1747, // Unmet
    0.2400, // Spelled
    -0.1003, // Size
    0.0000, // MarginMin
    0.0000, // MarginMax
    0.0000, // Neighbours
    0.0000, // Adjacent
    0.0000, // Window
    0.0000, // ReportsAlike
    0.0000, // Position
    0.0000, // LeadBoth
};

/// Whether people call one of two such sentences a paraphrase of the other, which is asking more.
inline constexpr std::array<double, FeatureCount> paraphraseWeights{
    -1.3342, // Bias
    0.8467, // SoftMin
    1.7187, // SoftMax
    0.7890, // SoftBoth
    0.7235, // SoftSquare
    -1.7497, // ExactMax
    1.4451, // PlainMin
    -0.1329, // PlainMax
    1.4630, // Jaccard
    0.6618, // Bigrams
    -1.6714, // TrigramsMin
    -1.0177, // Run
    -0.1483, // NamesMin
    0.0000, // NumbersShared
    0.0000, // NumbersNone
    0.0000, // FiguresShared
    0.0000, // DaysShared
    0.0000, // DaysNone
    0.4081, // QuotedShared
    -0.7979, // Mass
    -0.4338, // RarestPlain
    -0.1792, // SecondRarest
    0.1329, // Lengths
    -0.4337, // Unmet
    3.5184, // Spelled
    0.0689, // Size
    0.0000, // MarginMin
    0.0000, // MarginMax
    0.0000, // Neighbours
    0.0000, // Adjacent
    0.0000, // Window
    0.0000, // ReportsAlike
    0.0000, // Position
    0.0000, // LeadBoth
};

inline constexpr std::array<double, FeatureCount> paraphraseSlopes{
    0.0689, // Bias
    -0.1594, // SoftMin
    -0.1688, // SoftMax
    -0.1667, // SoftBoth
    0.0745, // SoftSquare
    -0.2270, // ExactMax
    1.4478, // PlainMin
    -0.0805, // PlainMax
    1.2388, // Jaccard
    0.9227, // Bigrams
    -1.5512, // TrigramsMin
    -0.0986, // Run
    -0.2872, // NamesMin
    0.0000, // NumbersShared
    0.0000, // NumbersNone
    0.0000, // FiguresShared
    0.0000, // DaysShared
    0.0000, // DaysNone
    0.2664, // QuotedShared
    -0.0335, // Mass
    -0.5972, // RarestPlain
    -0.6432, // SecondRarest
    1.3156, // Lengths
    0.0253, // Unmet
    1.1454, // Spelled
    -0.1220, // Size
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
