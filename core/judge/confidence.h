// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/signals.h"

namespace crossread {

/// Logistic weights of the signals for each RuleKind, in its order. Written by tests/fit/confidence.py; by hand where too
/// few findings are known.
inline constexpr std::array<std::array<double, 8>, ruleKindCount> confidenceWeights{{
    // bias, context, score, beside, cover, only, same, other
    {-1.728, 1.396, 0.066, 0.891, 0.936, 0.537, 0.497, -1.337}, // Number
    {-0.324, 0.802, 0.007, 0.900, 0.638, 0.451, -0.126, 0.401}, // Date
    {-1.574, 0.748, -0.326, 0.963, 1.406, 0.719, 1.434, 0.110}, // Person
    {-0.797, 0.409, -0.146, 0.706, 0.900, 0.946, 1.429, 0.000}, // Place
    {-2.062, 0.352, -0.275, 0.770, 0.463, 0.179, 1.178, 0.000}, // Body
    {-2.008, 0.945, -0.589, 1.271, 1.040, 0.592, 1.163, 1.516}, // Title
    {-4.377, 0.927, -0.399, 0.434, 1.802, 1.426, 2.157, 1.312}, // Negation
    {-2.142, 0.698, -0.286, 0.786, 0.837, 0.000, 1.272, 0.000}, // Opposite
    {-2.025, 0.758, -0.579, 1.152, 0.700, 0.428, 1.198, 0.487}, // Hedge
    {1.735, 0.352, 0.364, 0.290, 0.335, 0.000, 0.362, 0.000}, // Source
    {0.019, 0.837, 0.079, 0.499, 0.431, 0.000, 0.388, 0.000}, // Voice
    {-0.2, 0.0, 0.3, 0.0, 0.3, 0.0, 0.0, 0.2}, // Dropped: by hand
    {-0.2, 0.0, 0.5, 0.0, 0.0, 0.0, 0.8, 0.0}, // Speaker: by hand
    {-0.4, 0.0, 0.5, 0.0, 0.0, 0.0, 0.6, 0.0}, // Relay: by hand
    {0.002, 0.000, 0.417, 0.425, 1.215, 0.334, 0.286, 0.319}, // Reworded
    {-0.9, 0.0, 0.0, 0.0, 0.0, 0.6, 0.4, 0.4}, // Clipped: by hand
    {-0.2, 0.3, 0.6, 0.0, 0.0, 0.0, 0.3, 0.0}, // Turned: by hand
    {-0.6, 0.3, 0.2, 0.2, 0.3, 0.0, 0.0, 0.0}, // Complement: by hand
    {-4.0, 0.0, 0.0, 0.0, 7.0, 0.0, 0.3, 0.0}, // Only: by hand
    {-1.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0}, // LeftOut: by hand
}};

} // namespace crossread
