// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/clampedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace crossread {

int clampedText(QPainter *painter, const QPointF &at, int width, const QString &text, const QFont &font, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetricsF metrics(font);
    double y = 0;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1));
        const bool cut = i + 1 == lines && line.textStart() + line.textLength() < text.size();
        if (painter && cut) {
            const QString rest = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            painter->setFont(font);
            painter->drawText(QPointF(at.x(), at.y() + y + line.ascent()), rest);
        } else if (painter) {
            line.draw(painter, QPointF(at.x(), at.y() + y));
        }
        y += line.height();
    }
    layout.endLayout();
    return int(std::ceil(y));
}

} // namespace crossread
