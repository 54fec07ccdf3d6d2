// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowstate.h"

#include "ui/panels/typecolours.h"

#include <QPainter>

namespace crossread {

void paintRowState(QPainter &painter, const QStyleOptionViewItem &option, bool lit)
{
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const QColor light = palette.color(QPalette::Highlight);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, blend(base, light, isDark(palette) ? 0.28 : 0.14));
    else if (lit || option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, blend(base, light, 0.06));
}

} // namespace crossread
