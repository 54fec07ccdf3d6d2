// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/signals.h"

namespace crossread {

/// Logistic weights of the signals for each RuleKind, in its order. Written by tests/fit/confidence.py; by hand where too
/// few findings are known.
inline constexpr std::array<std::array<double, 8>, ruleKindCount> confidenceWeights{{
    // bias, context, score, beside, cover, only, same, other
    {-4.380, 2.060, 0.512, 1.317, 1.506, 1.819, 0.730, -1.068}, // Number
    {-3.564, 2.257, 0.669, 2.253, 2.289, 0.814, -0.893, -0.320}, // Date
    {-1.2, 1.2, 0.2, 1.0, 0.6, 0.6, 0.0, 0.0}, // Time: by hand
    {-4.772, 2.460, -1.770, 1.623, 3.648, 0.494, 3.651, 2.546}, // Person
    {-4.470, 0.753, -1.093, 1.253, 2.284, 1.608, 2.130, 2.041}, // Place
    {-3.777, 0.830, -0.404, 1.702, 1.177, 0.150, 1.589, 1.519}, // Body
    {-6.006, 3.081, -1.774, 2.589, 2.757, 1.551, 2.546, 3.109}, // Title
    {-6.397, 1.921, -1.325, 0.830, 4.970, 1.566, 1.708, 1.516}, // Negation
    {-2.943, 1.376, -0.165, 0.508, 1.001, 0.000, 1.711, 0.000}, // Opposite
    {-3.380, 1.110, -0.061, 1.792, 1.672, 0.364, 1.131, 0.344}, // Hedge
    {-3.601, 2.618, 0.200, 1.316, 1.941, 0.000, 2.070, 0.000}, // Source
    {-2.966, 2.450, -0.242, 1.012, 1.758, 0.000, 1.439, 0.000}, // Voice
    {-0.2, 0.0, 0.3, 0.0, 0.3, 0.0, 0.0, 0.2}, // Dropped: by hand
    {1.457, 0.000, 0.159, 0.000, 0.000, 0.000, 0.171, 0.000}, // Speaker
    {-0.4, 0.0, 0.5, 0.0, 0.0, 0.0, 0.6, 0.0}, // Relay: by hand
    {-0.9, 0.0, 0.4, 0.0, 0.0, 0.0, 0.4, 0.0}, // RelayDropped: by hand
    {-0.9, 0.0, 0.5, 0.0, 0.0, 0.0, 0.7, 0.0}, // Stance: by hand
    {2.166, 0.000, 0.570, 0.067, 0.225, 0.007, 0.035, -0.509}, // Reworded
    {-0.9, 0.0, 0.0, 0.0, 0.0, 0.6, 0.4, 0.4}, // Clipped: by hand
    {-0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}, // ScareQuote: by hand
    {-0.2, 0.3, 0.6, 0.0, 0.0, 0.0, 0.3, 0.0}, // Turned: by hand
    {-0.6, 0.3, 0.2, 0.2, 0.3, 0.0, 0.0, 0.0}, // Complement: by hand
    {-4.0, 0.0, 0.0, 0.0, 7.0, 0.0, 0.3, 0.0}, // Only: by hand
    {-1.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0}, // LeftOut: by hand
}};

} // namespace crossread
