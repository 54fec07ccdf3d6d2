// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/rows.h"

#include <algorithm>

namespace crossread::pages {

Cursor putRow(Book &book, const std::vector<Cell> &cells, Cursor &cursor)
{
    double height = 0;
    for (const Cell &cell : cells)
        height = std::max(height, cell.down + cell.block.height());
    cursor.need(std::min(height, a4::bottom - a4::top));
    const Cursor start = cursor;
    book.sheet(start.page);
    for (const Cell &cell : cells) {
        Cursor own{start.page, start.y + cell.down};
        while (own.y >= a4::bottom) {
            ++own.page;
            own.y -= a4::bottom - a4::top;
        }
        const std::vector<PlacedLine> lines = put(book, cell.block, cell.x, own);
        if (!cell.target.isEmpty() && !lines.empty()) {
            const Rect area{cell.x, lines.front().top, cell.block.naturalWidth(), cell.block.lineHeight()};
            book.jumps.push_back({{lines.front().page, area}, cell.target, cell.description});
        }
        cursor = std::max(cursor, own);
    }
    return start;
}

void putRule(Book &book, const Cursor &cursor, double x, double width, double thickness, Colour colour)
{
    book.sheet(cursor.page).ground.push_back(FilledArea{{x, cursor.y, width, thickness}, colour});
}

void putTitle(Book &book, const Typesetter &typesetter, const QString &title, double following, Cursor &cursor)
{
    if (cursor.y > a4::top)
        cursor.y += 16;
    put(book, typesetter.set(title, {true, 14, true, false, ink, 1.25}, a4::inner), a4::side, cursor, following);
    cursor.y += 5;
}

} // namespace crossread::pages
