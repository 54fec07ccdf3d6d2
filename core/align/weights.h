// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/events.h"
#include "core/align/features.h"

namespace crossread {

/// What each feature counts towards the log-odds that two segments state the same thing.
/// Fitted by tests/fit/fit.py on pairs that people aligned; the only place where the scorer is tuned.
inline constexpr std::array<double, FeatureCount> pairWeights{
    -3.6376, // Bias
    0.4872, // SoftMin
    1.3033, // SoftMax
    0.8406, // SoftBoth
    0.3112, // SoftSquare
    1.2253, // ExactMax
    0.6530, // PlainMin
    0.8668, // PlainMax
    0.9162, // Jaccard
    0.5663, // Bigrams
    0.2817, // TrigramsMin
    1.1463, // Run
    -0.6727, // NamesMin
    -0.4379, // NumbersShared
    0.3616, // NumbersNone
    0.6202, // FiguresShared
    0.6940, // DaysShared
    -0.7155, // DaysNone
    0.3997, // QuotedShared
    1.4193, // Mass
    0.6907, // RarestPlain
    1.5564, // SecondRarest
    0.5259, // Lengths
    1.8183, // MarginMin
    1.1478, // MarginMax
    0.7443, // Neighbours
    1.2082, // Adjacent
    0.7126, // Window
    -1.6131, // ReportsAlike
    0.4627, // Position
    0.7726, // LeadBoth
};

/// The same where there are too few sentences for a context (`fewestSentences`), fitted on pairs of sentences that people
/// graded by themselves.
inline constexpr std::array<double, FeatureCount> aloneWeights{
    -2.0517, // Bias
    0.8273, // SoftMin
    0.5895, // SoftMax
    0.6845, // SoftBoth
    0.8912, // SoftSquare
    0.3025, // ExactMax
    0.5781, // PlainMin
    0.1679, // PlainMax
    1.2925, // Jaccard
    0.3090, // Bigrams
    -0.4263, // TrigramsMin
    -0.7585, // Run
    0.0651, // NamesMin
    -0.2421, // NumbersShared
    -0.3114, // NumbersNone
    0.1285, // FiguresShared
    -0.0441, // DaysShared
    -0.2468, // DaysNone
    0.1800, // QuotedShared
    -0.0883, // Mass
    -0.1080, // RarestPlain
    0.1318, // SecondRarest
    0.3260, // Lengths
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
    -0.2491, // EventBias
    2.1296, // WordsCosine
    3.4131, // NamesCosine
    1.6477, // LikeProfiles
    0.1328, // Statements
    1.3050, // SecondSurest
    1.9416, // NumbersCommon
    -1.0549, // FiguresApart
    2.6829, // LeadNames
    -3.6358, // LongerReport
    1.1734, // CloseInWords
    0.3011, // CloseInStatements
};

} // namespace crossread
