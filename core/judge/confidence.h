// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/signals.h"

namespace crossread {

/// Logistic weights of the signals for each RuleKind, in its order. Written by tests/fit/confidence.py; by hand where too
/// few findings are known.
inline constexpr std::array<std::array<double, 8>, ruleKindCount> confidenceWeights{{
    // bias, context, score, beside, cover, only, same, other
    {-1.152, 1.191, 0.084, 1.005, 0.704, 0.793, 0.163, -1.026}, // Number
    {-0.295, 0.819, -0.004, 0.903, 0.646, 0.461, -0.120, 0.422}, // Date
    {-1.121, 0.819, -0.241, 0.915, 1.203, 0.779, 1.278, 0.099}, // Person
    {-0.151, 0.338, -0.040, 0.675, 0.631, 0.781, 1.363, 0.000}, // Place
    {-1.889, 0.318, -0.278, 0.791, 0.447, 0.188, 1.163, 0.000}, // Body
    {-1.593, 1.163, -0.505, 0.946, 0.881, 0.723, 1.031, 1.341}, // Title
    {-2.980, 0.866, -0.507, 0.767, 1.671, 1.536, 0.792, 1.358}, // Negation
    {-1.895, 0.699, -0.343, 0.700, 0.728, 0.000, 1.318, 0.000}, // Opposite
    {-1.215, 0.711, -0.323, 1.251, 0.759, 0.403, 0.546, 0.240}, // Hedge
    {1.735, 0.352, 0.364, 0.290, 0.335, 0.000, 0.362, 0.000}, // Source
    {0.158, 0.849, 0.050, 0.549, 0.412, 0.000, 0.346, 0.000}, // Voice
    {-0.2, 0.0, 0.3, 0.0, 0.3, 0.0, 0.0, 0.2}, // Dropped: by hand
    {-0.2, 0.0, 0.5, 0.0, 0.0, 0.0, 0.8, 0.0}, // Speaker: by hand
    {-0.4, 0.0, 0.5, 0.0, 0.0, 0.0, 0.6, 0.0}, // Relay: by hand
    {-0.007, 0.000, 0.418, 0.429, 1.221, 0.339, 0.288, 0.325}, // Reworded
    {-0.9, 0.0, 0.0, 0.0, 0.0, 0.6, 0.4, 0.4}, // Clipped: by hand
    {-0.2, 0.3, 0.6, 0.0, 0.0, 0.0, 0.3, 0.0}, // Turned: by hand
    {-0.6, 0.3, 0.2, 0.2, 0.3, 0.0, 0.0, 0.0}, // Complement: by hand
    {-4.0, 0.0, 0.0, 0.0, 7.0, 0.0, 0.3, 0.0}, // Only: by hand
    {-1.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0}, // LeftOut: by hand
}};

} // namespace crossread
