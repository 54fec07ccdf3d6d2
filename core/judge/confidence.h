// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/signals.h"

namespace crossread {

/// Logistic weights of the signals for each RuleKind, in its order. Written by tests/fit/confidence.py; by hand where too
/// few findings are known.
inline constexpr std::array<std::array<double, 8>, ruleKindCount> confidenceWeights{{
    // bias, context, score, beside, cover, only, same, other
    {-1.851, 1.517, -0.158, 1.050, 1.038, 0.727, 0.203, -1.121}, // Number
    {-0.321, 0.808, -0.003, 0.903, 0.636, 0.452, -0.125, 0.417}, // Date
    {-1.538, 0.768, -0.377, 0.984, 1.402, 0.737, 1.424, 0.110}, // Person
    {-0.773, 0.412, -0.188, 0.708, 0.903, 0.948, 1.430, 0.000}, // Place
    {-2.049, 0.367, -0.316, 0.757, 0.480, 0.181, 1.184, 0.000}, // Body
    {-2.016, 0.941, -0.577, 1.273, 1.039, 0.590, 1.164, 1.517}, // Title
    {-2.921, 0.899, -0.536, 0.776, 1.641, 1.517, 0.791, 1.338}, // Negation
    {-2.130, 0.699, -0.302, 0.786, 0.839, 0.000, 1.271, 0.000}, // Opposite
    {-2.030, 0.791, -0.484, 1.323, 0.947, 0.636, 0.661, 0.460}, // Hedge
    {1.735, 0.352, 0.364, 0.290, 0.335, 0.000, 0.362, 0.000}, // Source
    {0.083, 0.833, 0.049, 0.546, 0.420, 0.000, 0.360, 0.000}, // Voice
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
