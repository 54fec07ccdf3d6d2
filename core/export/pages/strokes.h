// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/textblock.h"

#include <utility>
#include <vector>

namespace crossread::pages {

/// A stroke as lines to be drawn, so that the page and its annotations draw the very same.
struct Polyline {
    std::vector<std::pair<double, double>> points;
    double thickness = 0.7;
    std::vector<double> dash; ///< on, off, …; empty: solid
};

/// What runs under words; their lower edge is its middle.
[[nodiscard]] std::vector<Polyline> linesOf(Stroke stroke, const Rect &words);
/// What runs through words, thin enough to leave them legible.
[[nodiscard]] Polyline lineThrough(const Rect &words);

} // namespace crossread::pages
