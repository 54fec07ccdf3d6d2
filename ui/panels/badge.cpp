// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/badge.h"

#include "ui/panels/typecolours.h"

#include <QPainter>

namespace crossread {

void paintBadge(QPainter &painter, const QRect &rect, int number, DiscrepancyType type, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(typeColour(type, palette));
    painter.drawRoundedRect(rect, 4, 4);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(onTypeColour(palette));
    painter.drawText(rect, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

void paintConfidence(QPainter &painter, const QRect &rect, double confidence, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = rect.height() / 2.0;
    painter.setBrush(lineColour(palette));
    painter.drawRoundedRect(rect, radius, radius);
    QRectF filled = rect;
    filled.setWidth(std::max(rect.width() * confidence, double(rect.height())));
    painter.setBrush(mutedText(palette));
    painter.drawRoundedRect(filled, radius, radius);
    painter.restore();
}

} // namespace crossread
