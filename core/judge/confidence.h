// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/signals.h"

namespace crossread {

/// Logistic weights of the signals for each RuleKind, in its order. Written by tests/fit/confidence.py; by hand where too
/// few findings are known.
inline constexpr std::array<std::array<double, 8>, ruleKindCount> confidenceWeights{{
    // bias, context, score, beside, cover, only, same, other
    {-1.690, 0.970, 0.562, 1.063, 0.742, 0.646, 0.241, -1.176}, // Number
    {-2.485, 1.392, 0.799, 0.954, 1.231, 0.510, 0.269, -0.050}, // Date
    {-2.386, 0.642, 0.838, 1.102, 1.246, 0.743, 1.327, 0.101}, // Person
    {-0.019, 0.096, 0.491, 0.465, 0.412, 0.630, 1.490, 0.000}, // Place
    {-2.722, 0.403, 0.283, 0.764, 0.540, 0.216, 1.133, 0.000}, // Body
    {-2.552, 0.940, 0.536, 0.988, 0.951, 0.502, 1.103, 1.435}, // Title
    {-4.898, 0.967, 0.546, 0.351, 1.377, 1.432, 2.253, 1.313}, // Negation
    {-2.601, 0.757, 0.335, 0.637, 0.823, 0.000, 1.280, 0.000}, // Opposite
    {-3.631, 0.931, 0.652, 1.269, 0.891, 0.640, 1.168, 0.376}, // Hedge
    {3.447, 0.144, 0.172, 0.121, 0.137, 0.000, 0.148, 0.000}, // Source
    {0.126, 0.777, 0.277, 0.459, 0.329, 0.000, 0.353, 0.000}, // Voice
    {-0.2, 0.0, 0.3, 0.0, 0.3, 0.0, 0.0, 0.2}, // Dropped: by hand
    {-0.2, 0.0, 0.5, 0.0, 0.0, 0.0, 0.8, 0.0}, // Speaker: by hand
    {-0.4, 0.0, 0.5, 0.0, 0.0, 0.0, 0.6, 0.0}, // Relay: by hand
    {-0.010, 0.000, 0.419, 0.430, 1.221, 0.339, 0.289, 0.326}, // Reworded
    {-0.9, 0.0, 0.0, 0.0, 0.0, 0.6, 0.4, 0.4}, // Clipped: by hand
    {-0.2, 0.3, 0.6, 0.0, 0.0, 0.0, 0.3, 0.0}, // Turned: by hand
    {-0.6, 0.3, 0.2, 0.2, 0.3, 0.0, 0.0, 0.0}, // Complement: by hand
    {-4.0, 0.0, 0.0, 0.0, 7.0, 0.0, 0.3, 0.0}, // Only: by hand
    {-1.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0}, // LeftOut: by hand
}};

} // namespace crossread
