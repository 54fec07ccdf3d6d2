// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/strokes.h"

namespace crossread::pages {

namespace {

Polyline straight(const Rect &words, double down, double thickness, std::vector<double> dash = {})
{
    const double y = words.bottom() + down;
    return {{{words.x, y}, {words.right(), y}}, thickness, std::move(dash)};
}

Polyline wave(const Rect &words)
{
    constexpr double step = 1.5;
    constexpr double height = 0.75;
    Polyline line{{}, 0.65, {}};
    double sign = -1;
    for (double x = words.x; x < words.right() + step / 2; x += step) {
        line.points.emplace_back(std::min(x, words.right()), words.bottom() + sign * height);
        sign = -sign;
    }
    return line;
}

} // namespace

std::vector<Polyline> linesOf(Stroke stroke, const Rect &words)
{
    switch (stroke) {
    case Stroke::Dashed: return {straight(words, 0, 0.9, {3, 1.6})};
    case Stroke::Dotted: return {straight(words, 0, 1, {1, 1.4})};
    case Stroke::Double: return {straight(words, -0.65, 0.5), straight(words, 0.75, 0.5)};
    case Stroke::Wavy: return {wave(words)};
    case Stroke::Heavy: return {straight(words, 0, 1.7)};
    case Stroke::Solid: break;
    }
    return {straight(words, 0, 0.8)};
}

Polyline lineThrough(const Rect &words)
{
    return straight(words, -0.44 * words.height, 0.4);
}

} // namespace crossread::pages
