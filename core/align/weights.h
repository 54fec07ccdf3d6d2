// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/events.h"
#include "core/align/features.h"

namespace crossread {

/// What each feature counts towards the log-odds that two segments state the same thing.
/// Fitted by tests/fit/fit.py on pairs that people aligned; the only place where the scorer is tuned.
inline constexpr std::array<double, FeatureCount> pairWeights{
    -4.4039, // Bias
    -0.0992, // SoftMin
    2.1364, // SoftMax
    1.1552, // SoftBoth
    -0.4252, // SoftSquare
    0.4690, // ExactMin
    1.0757, // ExactMax
    0.2974, // PlainMin
    0.5233, // PlainMax
    1.3740, // Bigrams
    -0.4094, // TrigramsMin
    1.5392, // Run
    -0.9387, // NamesMin
    -0.0983, // NamesNone
    0.3265, // NumbersShared
    -0.5670, // NumbersNone
    0.7689, // QuotedShared
    6.1094, // Mass
    0.7833, // Lengths
    -0.0942, // RowRank
    -0.1977, // ColumnRank
    0.7076, // RowMargin
    2.4278, // ColumnMargin
    2.5983, // Neighbours
    0.6727, // Position
};

/// The same for two reports and one event.
inline constexpr std::array<double, EventFeatureCount> eventWeights{
    -4.2354, // EventBias
    1.5492, // ShareMax
    3.5508, // ShareMin
    1.9075, // WordsCosine
    0.8531, // NamesShared
    3.2382, // LeadMin
    1.7824, // LeadMax
    3.1845, // LeadNamesMin
    1.3490, // LeadNamesMax
};

} // namespace crossread
