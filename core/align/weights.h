// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/events.h"
#include "core/align/features.h"

namespace crossread {

/// What each feature counts towards the log-odds that two segments state the same thing.
/// Fitted by tests/fit/fit.py on pairs that people aligned; the only place where the scorer is tuned.
inline constexpr std::array<double, FeatureCount> pairWeights{
    -4.3902, // Bias
    -0.0466, // SoftMin
    1.9626, // SoftMax
    0.5357, // SoftBoth
    -1.2437, // SoftSquare
    -0.1043, // ExactMin
    0.9011, // ExactMax
    0.7925, // PlainMin
    0.7097, // PlainMax
    1.8409, // Bigrams
    -0.4481, // TrigramsMin
    1.5918, // Run
    -0.6146, // NamesMin
    -0.0196, // NamesNone
    0.1985, // NumbersShared
    -0.6060, // NumbersNone
    0.7779, // QuotedShared
    6.3516, // Mass
    0.6814, // Lengths
    -0.2026, // RowRank
    -0.0585, // ColumnRank
    0.8384, // RowMargin
    2.3733, // ColumnMargin
    3.3311, // Neighbours
    0.6509, // Position
};

/// The same for two reports and one event.
inline constexpr std::array<double, EventFeatureCount> eventWeights{
    -4.2443, // EventBias
    1.4610, // ShareMax
    3.5795, // ShareMin
    1.7656, // WordsCosine
    0.9370, // NamesShared
    3.3823, // LeadMin
    1.8293, // LeadMax
    3.1619, // LeadNamesMin
    1.3491, // LeadNamesMax
};

} // namespace crossread
