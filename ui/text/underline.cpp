// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/underline.h"

#include <QPainter>
#include <QPainterPath>

namespace crossread {

LineShape lineShapeOf(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Number: return LineShape::Solid;
    case DiscrepancyType::Date: return LineShape::Dashed;
    case DiscrepancyType::Name: return LineShape::Dotted;
    case DiscrepancyType::Title: return LineShape::DashDot;
    case DiscrepancyType::Place: return LineShape::LongDash;
    case DiscrepancyType::Polarity: return LineShape::Double;
    case DiscrepancyType::Modality: return LineShape::Wavy;
    case DiscrepancyType::Attribution: return LineShape::SolidOverDotted;
    case DiscrepancyType::Quote: return LineShape::Zigzag;
    case DiscrepancyType::Claim: return LineShape::Thick;
    case DiscrepancyType::Omission: return LineShape::Hollow;
    }
    return LineShape::Solid;
}

namespace {

void strokeLine(QPainter &painter, QPen pen, const QList<qreal> &dashes, qreal x1, qreal x2, qreal y)
{
    pen.setCapStyle(Qt::FlatCap);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.drawLine(QPointF(x1, y), QPointF(x2, y));
}

/// Up and down between y and y + depth, a quarter wave every `step`.
void strokeWave(QPainter &painter, const QPen &pen, bool round, qreal x1, qreal x2, qreal y, qreal step, qreal depth)
{
    QPainterPath path(QPointF(x1, y + depth));
    bool up = true;
    for (qreal x = x1; x < x2; x += step, up = !up) {
        const QPointF next(std::min(x + step, x2), up ? y : y + depth);
        if (round)
            path.cubicTo(QPointF(x + step / 2, path.currentPosition().y()), QPointF(x + step / 2, next.y()), next);
        else
            path.lineTo(next);
    }
    painter.strokePath(path, pen);
}

} // namespace

void drawUnderline(QPainter &painter, LineShape shape, const QColor &colour, qreal x1, qreal x2, qreal y, qreal scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen pen(colour, 1.8 * scale);
    const QPen fine(colour, 1.1 * scale);
    const qreal middle = y + pen.widthF() / 2;
    const qreal low = y + 3.1 * scale;
    switch (shape) {
    case LineShape::Solid: strokeLine(painter, pen, {}, x1, x2, middle); break;
    case LineShape::Dashed: strokeLine(painter, pen, {2.6, 1.5}, x1, x2, middle); break;
    case LineShape::Dotted: strokeLine(painter, QPen(colour, 2 * scale), {1, 1}, x1, x2, middle); break;
    case LineShape::DashDot: strokeLine(painter, pen, {3, 1.3, 1, 1.3}, x1, x2, middle); break;
    case LineShape::LongDash: strokeLine(painter, pen, {6, 1.6}, x1, x2, middle); break;
    case LineShape::Double:
        strokeLine(painter, fine, {}, x1, x2, y + 0.6 * scale);
        strokeLine(painter, fine, {}, x1, x2, low);
        break;
    case LineShape::Wavy: strokeWave(painter, QPen(colour, 1.4 * scale), true, x1, x2, y, 3.4 * scale, 2.8 * scale); break;
    case LineShape::SolidOverDotted:
        strokeLine(painter, fine, {}, x1, x2, y + 0.6 * scale);
        strokeLine(painter, QPen(colour, 1.4 * scale), {1.2, 1.4}, x1, x2, low);
        break;
    case LineShape::Zigzag: strokeWave(painter, QPen(colour, 1.3 * scale), false, x1, x2, y, 2.4 * scale, 3 * scale); break;
    case LineShape::Thick: strokeLine(painter, QPen(colour, 3 * scale), {}, x1, x2, y + 1.5 * scale); break;
    case LineShape::Hollow:
        painter.setPen(fine);
        painter.drawRect(QRectF(x1 + 0.5, y + 0.5, x2 - x1 - 1, 2.6 * scale));
        break;
    }
    painter.restore();
}

} // namespace crossread
