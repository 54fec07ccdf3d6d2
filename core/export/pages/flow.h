// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/sheet.h"

#include <compare>

namespace crossread::pages {

/// How far a column of text has come.
struct Cursor {
    int page = 0;
    double y = PageSize::top;
    double bottom = PageSize().bottom(); ///< the same on all pages

    friend auto operator<=>(const Cursor &, const Cursor &) = default;
    void nextPage()
    {
        ++page;
        y = PageSize::top;
    }
    [[nodiscard]] bool isFresh() const { return y <= PageSize::top; }
    [[nodiscard]] double room() const { return bottom - y; }
    [[nodiscard]] double wholePage() const { return bottom - PageSize::top; }
    /// Goes to the next page unless there is `height` left on this one, or it is fresh.
    void need(double height)
    {
        if (room() < height && !isFresh())
            nextPage();
    }
};

/// Where a line of a block was put.
struct PlacedLine {
    int page = 0;
    double top = 0;
};

/// Puts a block's lines, as words of the book's present element, down a column and moves the cursor below them. Never leaves
/// fewer than two lines of a longer block on either side of a page's end; `following` points have to fit below on the same page (headings).
std::vector<PlacedLine> put(Book &book, const TextBlock &block, double x, Cursor &cursor, double following = 0);

/// Puts a block where it is told, on one page, as words of the book's present element.
void putAt(Book &book, const TextBlock &block, int page, double x, double top);

} // namespace crossread::pages
