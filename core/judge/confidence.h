// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/signals.h"

namespace crossread {

/// Logistic weights of the signals for each RuleKind, in its order. Written by tests/fit/confidence.py; by hand where too
/// few findings are known.
inline constexpr std::array<std::array<double, 8>, ruleKindCount> confidenceWeights{{
    // bias, context, score, beside, cover, only, same, other
    {-5.448, 2.511, 1.132, 1.331, 2.039, 1.707, 0.509, -1.121}, // Number
    {-3.639, 2.343, 0.627, 2.301, 2.260, 0.814, -0.900, -0.257}, // Date
    {-1.2, 1.2, 0.2, 1.0, 0.6, 0.6, 0.0, 0.0}, // Time: by hand
    {-3.762, 1.814, -1.017, 1.492, 3.011, -0.075, 3.028, 2.769}, // Person
    {-4.567, 0.956, -1.360, 1.448, 2.352, 1.663, 2.458, 1.999}, // Place
    {-3.964, 0.946, -0.499, 1.867, 1.287, 0.165, 1.882, 1.454}, // Body
    {-6.063, 3.136, -1.816, 2.618, 2.774, 1.535, 2.509, 3.017}, // Title
    {-6.339, 1.797, -1.217, 0.868, 4.769, 1.597, 1.743, 1.580}, // Negation
    {-3.247, 1.438, -0.200, 0.653, 1.124, 0.000, 1.868, 0.000}, // Opposite
    {-1.675, 0.764, -0.416, 1.296, 0.868, 0.537, 0.604, 0.365}, // Hedge: held
    {-3.157, 2.418, 0.268, 1.250, 1.802, 0.000, 1.930, 0.000}, // Source
    {-2.876, 2.442, -0.225, 1.028, 1.705, 0.000, 1.380, 0.000}, // Voice
    {-0.2, 0.0, 0.3, 0.0, 0.3, 0.0, 0.0, 0.2}, // Dropped: by hand
    {1.420, 0.000, 0.162, 0.000, 0.000, 0.000, 0.166, 0.000}, // Speaker
    {-0.4, 0.0, 0.5, 0.0, 0.0, 0.0, 0.6, 0.0}, // Relay: by hand
    {-0.9, 0.0, 0.4, 0.0, 0.0, 0.0, 0.4, 0.0}, // RelayDropped: by hand
    {-0.9, 0.0, 0.5, 0.0, 0.0, 0.0, 0.7, 0.0}, // Stance: by hand
    {2.183, 0.000, 0.583, 0.058, 0.231, -0.022, 0.040, -0.488}, // Reworded
    {-0.9, 0.0, 0.0, 0.0, 0.0, 0.6, 0.4, 0.4}, // Clipped: by hand
    {-0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}, // ScareQuote: by hand
    {-0.2, 0.3, 0.6, 0.0, 0.0, 0.0, 0.3, 0.0}, // Turned: by hand
    {-0.6, 0.3, 0.2, 0.2, 0.3, 0.0, 0.0, 0.0}, // Complement: by hand
    {-4.0, 0.0, 0.0, 0.0, 7.0, 0.0, 0.3, 0.0}, // Only: by hand
    {-1.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0}, // LeftOut: by hand
}};

} // namespace crossread
