// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/edition.h"
#include "core/export/pages/flow.h"

namespace crossread::pages {

/// A piece of a row: text at a place across, `down` below the row's top.
struct Cell {
    TextBlock block;
    double x = 0;
    double down = 0;
    Role role = Role::Paragraph;
    QString target;      ///< a link on the whole text; empty: none
    QString description; ///< of the link
    bool reference = false; ///< the text becomes the target's page
    int within = artifact; ///< the element it is part of; artifact: the book's present one
};

/// A cell that says on which page its target stands.
[[nodiscard]] Cell pageCell(const Edition &edition, double x, double down, const QString &target, const QString &description);

/// Puts cells beside each other, each as an element of its own, all on one page unless they are higher than one. Returns where
/// the row began.
Cursor putRow(Book &book, const std::vector<Cell> &cells, Cursor &cursor);
/// How high a row of these is.
[[nodiscard]] double heightOf(const std::vector<Cell> &cells);

/// A line across the page, from `x`, `width` wide, at the cursor.
void putRule(Book &book, const Cursor &cursor, double x, double width, double thickness, Colour colour);

/// Begins a part: a fresh page, its title, a bookmark.
void putTitle(const Edition &edition, const QString &title, Book &book, Cursor &cursor);

/// Fills in all Book::references. Those whose target is nowhere in the book vanish.
void resolveReferences(const Edition &edition, Book &book);

} // namespace crossread::pages
