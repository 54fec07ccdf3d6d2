// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace crossread {

/// Wrapped text of at most a number of lines; the last one ends in an ellipsis where more would follow.
/// Returns the height that it takes. Without a painter it only measures.
int clampedText(QPainter *painter, const QPointF &at, int width, const QString &text, const QFont &font, int lines);

} // namespace crossread
