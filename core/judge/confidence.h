// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/signals.h"

namespace crossread {

/// Logistic weights of the signals for each RuleKind, in its order. Written by tests/fit/confidence.py; by hand where too
/// few findings are known.
inline constexpr std::array<std::array<double, signalCount>, ruleKindCount> confidenceWeights{{
    // bias, context, score, beside, cover, only, same, other, agree, alone
    {-5.869, 1.911, 1.291, 1.476, 1.292, 1.503, -0.306, -0.554, 1.189, 1.614}, // Number: held
    {-2.767, 1.116, -0.102, 1.087, 1.084, 0.098, -0.355, 0.178, 0.831, 1.473}, // Date: held
    {-2.6, 1.2, 0.2, 1.0, 0.6, 0.6, 0.0, 0.0, 0.0, 0.0}, // Time: by hand
    {-4.430, 2.094, -1.577, 1.122, 3.864, 0.575, 4.126, 2.013, -1.020, 2.368}, // Person: held
    {-5.043, 1.284, -1.478, 1.252, 2.817, 0.973, 1.683, 2.293, 0.584, 0.874}, // Place
    {-4.863, 1.613, -0.441, 1.951, 1.880, -0.231, 2.544, 1.035, -0.719, 0.802}, // Body
    {-5.753, 1.892, -1.636, 2.165, 2.464, 0.659, 1.041, 1.760, 1.261, 2.141}, // Title
    {-5.866, 0.721, -1.645, 1.030, 5.032, 1.788, 1.434, 1.837, -0.866, 1.147}, // Negation
    {-5.125, 1.446, -0.443, 1.078, 1.763, 0.000, 2.088, 0.000, 0.560, 1.018}, // Opposite
    {-1.675, 0.764, -0.416, 1.296, 0.868, 0.537, 0.604, 0.365, 0.0, 0.0}, // Hedge: held
    {-3.567, 2.254, 0.265, 1.177, 1.761, 0.000, 1.842, 0.000, -0.031, 1.162}, // Source
    {-2.773, 1.887, 0.176, 0.808, 1.950, 0.000, 1.520, 0.000, -0.502, 1.269}, // Voice
    {2.408, 0.000, 0.118, 0.000, 0.150, 0.000, 0.000, -0.038, 0.000, 0.000}, // Dropped
    {0.785, 0.000, 0.170, 0.000, 0.000, 0.000, 0.144, 0.000, 0.000, 0.000}, // Speaker
    {-0.4, 0.0, 0.5, 0.0, 0.0, 0.0, 0.6, 0.0, 0.0, 0.0}, // Relay: by hand
    {-0.9, 0.0, 0.4, 0.0, 0.0, 0.0, 0.4, 0.0, 0.0, 0.0}, // RelayDropped: by hand
    {-0.9, 0.0, 0.5, 0.0, 0.0, 0.0, 0.7, 0.0, 0.0, 0.0}, // Stance: by hand
    {3.367, 0.000, 0.286, 0.218, 0.053, 0.136, 0.192, -0.399, 0.000, 0.000}, // Reworded
    {-0.9, 0.0, 0.0, 0.0, 0.0, 0.6, 0.4, 0.4, 0.0, 0.0}, // Clipped: by hand
    {-0.2, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0}, // ScareQuote: by hand
    {-0.2, 0.3, 0.6, 0.0, 0.0, 0.0, 0.3, 0.0, 0.0, 0.0}, // Turned: by hand
    {-0.6, 0.3, 0.2, 0.2, 0.3, 0.0, 0.0, 0.0, 0.0, 0.0}, // Complement: by hand
    {-4.0, 0.0, 0.0, 0.0, 7.0, 0.0, 0.3, 0.0, 0.0, 0.0}, // Only: by hand
    {-1.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0}, // LeftOut: by hand
}};

/// So far the log-odds above 0 are drawn out, for each RuleKind: rules that have learnt to leave wrong ones alone are surer of
/// what they still find than their weights, which were held, say. Changes nothing of what is shown. By hand, so that of what was
/// read and planted the confidences come true.
inline constexpr std::array<double, ruleKindCount> confidenceStretch{
    1.4, 2.5, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, // Number, Date, …, Title, …, Hedge, …
    1,   1,   1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
};

} // namespace crossread
