// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/flow.h"

namespace crossread::pages {

/// A piece of a row: text at a place across, `down` below the row's top.
struct Cell {
    TextBlock block;
    double x = 0;
    double down = 0;
    QString target; ///< a link on the whole text; empty: none
    QString description;
};

/// Puts cells beside each other, all on one page unless they are higher than one. Returns where the row began.
Cursor putRow(Book &book, const std::vector<Cell> &cells, Cursor &cursor);

/// A line across the page, from `x`, `width` wide, at the cursor.
void putRule(Book &book, const Cursor &cursor, double x, double width, double thickness, Colour colour);

/// A section's title with room for what follows it.
void putTitle(Book &book, const Typesetter &typesetter, const QString &title, double following, Cursor &cursor);

} // namespace crossread::pages
