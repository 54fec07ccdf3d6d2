// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/carddelegate.h"

#include "ui/panels/clampedtext.h"
#include "ui/panels/rowstate.h"
#include "ui/panels/typecolours.h"

#include <QAbstractItemView>
#include <QPainter>

namespace crossread {

namespace {

constexpr int margin = 12;

QFont fontOf(CardLine::Look look, QFont font)
{
    if (look == CardLine::Look::Heading)
        font.setWeight(QFont::DemiBold);
    else if (look != CardLine::Look::Text)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QColor colourOf(CardLine::Look look, const QPalette &palette)
{
    switch (look) {
    case CardLine::Look::Small: return mutedText(palette);
    case CardLine::Look::Doubt: return typeColour(DiscrepancyType::Polarity, palette);
    default: return palette.color(QPalette::Text);
    }
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    paintRowState(*painter, option);
    painter->setPen(lineColour(palette));
    painter->drawLine(option.rect.bottomLeft() + QPoint(margin, 0), option.rect.bottomRight() - QPoint(margin, 0));
    lay(painter, option, index, option.rect.width());
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 320;
    return {width, lay(nullptr, option, index, width)};
}

/// Paints, or without a painter only measures; returns the height.
int CardDelegate::lay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int full) const
{
    constexpr int above = 9;
    constexpr int between = 3;
    constexpr int below = 8;
    QPointF at = option.rect.topLeft() + QPointF(margin, above);
    const double top = at.y() - above;
    for (const CardLine &line : linesOf(index)) {
        if (line.text.isEmpty())
            continue;
        if (painter)
            painter->setPen(colourOf(line.look, option.palette));
        at.ry() += clampedText(painter, at, full - 2 * margin, line.text, fontOf(line.look, option.font), line.lines) + between;
    }
    return int(at.y() - top) + below;
}

} // namespace crossread
