// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/flow.h"

#include <algorithm>

namespace crossread::pages {

namespace {

/// How many of the `left` lines stand on a page that has room for `room`.
int linesHere(int room, int left)
{
    if (room >= left)
        return left;
    int here = std::max(0, room);
    if (left - here == 1)
        --here;
    return here < 2 ? 0 : here;
}

} // namespace

std::vector<PlacedLine> put(Book &book, const TextBlock &block, double x, Cursor &cursor, double following)
{
    std::vector<PlacedLine> placed;
    const int count = block.lineCount();
    const double height = block.lineHeight();
    if (following > 0)
        cursor.need(block.height() + following);
    while (int(placed.size()) < count) {
        // Half a point forgives the sums of fractions.
        const int left = count - int(placed.size());
        int here = linesHere(int((cursor.room() + 0.5) / height), left);
        if (here == 0 && cursor.isFresh())
            here = left; // a page cannot be fresher
        for (int i = 0; i < here; ++i) {
            const int line = int(placed.size());
            book.sheet(cursor.page).items.push_back(Text{block, line, x, cursor.y, book.element});
            placed.push_back({cursor.page, cursor.y});
            cursor.y += height;
        }
        if (int(placed.size()) < count)
            cursor.nextPage();
    }
    return placed;
}

void putAt(Book &book, const TextBlock &block, int page, double x, double top)
{
    for (int line = 0; line < block.lineCount(); ++line)
        book.sheet(page).items.push_back(Text{block, line, x, top + line * block.lineHeight(), book.element});
}

} // namespace crossread::pages
