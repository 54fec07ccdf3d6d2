// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/signals.h"

namespace crossread {

/// Logistic weights of the signals for each RuleKind, in its order. Written by tests/fit/confidence.py; by hand where too
/// few findings are known.
inline constexpr std::array<std::array<double, 8>, ruleKindCount> confidenceWeights{{
    // bias, context, score, beside, cover, only, same, other
    {-0.220, 0.662, 0.365, 0.835, 0.241, 0.849, 0.245, -0.813}, // Number
    {-0.307, 0.814, -0.003, 0.903, 0.642, 0.457, -0.122, 0.420}, // Date
    {-0.6, 0.9, 0.2, 0.8, 0.4, 0.6, 0.0, 0.0}, // Time: by hand
    {-1.330, 0.794, -0.314, 0.952, 1.308, 0.755, 1.354, 0.105}, // Person
    {-0.748, 0.410, -0.185, 0.713, 0.896, 0.945, 1.449, 0.000}, // Place
    {-1.969, 0.344, -0.298, 0.773, 0.466, 0.184, 1.174, 0.000}, // Body
    {-1.814, 1.044, -0.542, 1.126, 0.967, 0.647, 1.102, 1.436}, // Title
    {-2.952, 0.882, -0.521, 0.772, 1.656, 1.527, 0.792, 1.348}, // Negation
    {-2.016, 0.704, -0.325, 0.746, 0.783, 0.000, 1.296, 0.000}, // Opposite
    {-1.675, 0.764, -0.416, 1.296, 0.868, 0.537, 0.604, 0.365}, // Hedge
    {1.735, 0.352, 0.364, 0.290, 0.335, 0.000, 0.362, 0.000}, // Source
    {0.099, 0.852, 0.046, 0.553, 0.423, 0.000, 0.358, 0.000}, // Voice
    {-0.2, 0.0, 0.3, 0.0, 0.3, 0.0, 0.0, 0.2}, // Dropped: by hand
    {-0.2, 0.0, 0.5, 0.0, 0.0, 0.0, 0.8, 0.0}, // Speaker: by hand
    {-0.4, 0.0, 0.5, 0.0, 0.0, 0.0, 0.6, 0.0}, // Relay: by hand
    {-0.9, 0.0, 0.4, 0.0, 0.0, 0.0, 0.4, 0.0}, // RelayDropped: by hand
    {-0.9, 0.0, 0.5, 0.0, 0.0, 0.0, 0.7, 0.0}, // Stance: by hand
    {-0.007, 0.000, 0.418, 0.429, 1.221, 0.339, 0.288, 0.325}, // Reworded
    {-0.9, 0.0, 0.0, 0.0, 0.0, 0.6, 0.4, 0.4}, // Clipped: by hand
    {-0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}, // ScareQuote: by hand
    {-0.2, 0.3, 0.6, 0.0, 0.0, 0.0, 0.3, 0.0}, // Turned: by hand
    {-0.6, 0.3, 0.2, 0.2, 0.3, 0.0, 0.0, 0.0}, // Complement: by hand
    {-4.0, 0.0, 0.0, 0.0, 7.0, 0.0, 0.3, 0.0}, // Only: by hand
    {-1.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0}, // LeftOut: by hand
}};

} // namespace crossread
