// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/signals.h"

namespace crossread {

/// Logistic weights of the signals for each RuleKind, in its order. Written by tests/fit/confidence.py; by hand where too
/// few findings are known.
inline constexpr std::array<std::array<double, 8>, ruleKindCount> confidenceWeights{{
    // bias, context, score, beside, cover, only, same, other
    {-2.856, 1.104, 0.726, 1.521, 0.331, 2.393, 0.553, -0.999}, // Number
    {-1.411, 1.360, 0.333, 1.217, 0.952, 0.479, -0.307, 0.148}, // Date
    {-1.2, 1.2, 0.2, 1.0, 0.6, 0.6, 0.0, 0.0}, // Time: by hand
    {-3.758, 1.828, -0.719, 2.276, 3.147, 1.655, 3.202, 0.247}, // Person
    {-2.190, 0.567, -0.255, 0.996, 1.251, 1.301, 2.018, 0.000}, // Place
    {-3.269, 0.827, -0.750, 1.815, 1.111, 0.440, 2.771, 0.000}, // Body
    {-1.814, 1.044, -0.542, 1.126, 0.967, 0.647, 1.102, 1.436}, // Title
    {-4.420, 1.203, -0.796, 1.044, 2.273, 2.072, 1.089, 1.845}, // Negation
    {-3.763, 1.197, -0.574, 1.269, 1.332, 0.000, 2.203, 0.000}, // Opposite
    {-1.675, 0.764, -0.416, 1.296, 0.868, 0.537, 0.604, 0.365}, // Hedge
    {3.479, 0.467, 0.480, 0.374, 0.440, 0.000, 0.479, 0.000}, // Source
    {-0.375, 1.120, 0.094, 0.666, 0.581, 0.000, 0.520, 0.000}, // Voice
    {-0.2, 0.0, 0.3, 0.0, 0.3, 0.0, 0.0, 0.2}, // Dropped: by hand
    {1.810, 0.000, 0.160, 0.000, 0.000, 0.000, 0.116, 0.000}, // Speaker
    {-0.4, 0.0, 0.5, 0.0, 0.0, 0.0, 0.6, 0.0}, // Relay: by hand
    {-0.9, 0.0, 0.4, 0.0, 0.0, 0.0, 0.4, 0.0}, // RelayDropped: by hand
    {-0.9, 0.0, 0.5, 0.0, 0.0, 0.0, 0.7, 0.0}, // Stance: by hand
    {2.363, 0.000, 0.296, 0.169, 0.573, 0.316, 0.081, -0.017}, // Reworded
    {-0.9, 0.0, 0.0, 0.0, 0.0, 0.6, 0.4, 0.4}, // Clipped: by hand
    {-0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}, // ScareQuote: by hand
    {-0.2, 0.3, 0.6, 0.0, 0.0, 0.0, 0.3, 0.0}, // Turned: by hand
    {-0.6, 0.3, 0.2, 0.2, 0.3, 0.0, 0.0, 0.0}, // Complement: by hand
    {-4.0, 0.0, 0.0, 0.0, 7.0, 0.0, 0.3, 0.0}, // Only: by hand
    {-1.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0}, // LeftOut: by hand
}};

} // namespace crossread
