// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace crossread {

/// The ground of a row in a list: that it is selected, or that the mouse is on it. `lit`: as if the mouse were.
void paintRowState(QPainter &painter, const QStyleOptionViewItem &option, bool lit = false);

} // namespace crossread
