// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/discrepancy.h"

class QColor;
class QPainter;

namespace crossread {

/// The shape of the line under a discrepancy's words: a type is told from another without its colour.
enum class LineShape { Solid, Dashed, Dotted, DashDot, LongDash, Double, Wavy, SolidOverDotted, Zigzag, Thick, Hollow };

[[nodiscard]] LineShape lineShapeOf(DiscrepancyType type);

/// Draws from x1 to x2 with its upper edge at y, at most 4 px deep times `scale`.
void drawUnderline(QPainter &painter, LineShape shape, const QColor &colour, qreal x1, qreal x2, qreal y,
                   qreal scale = 1);

} // namespace crossread
