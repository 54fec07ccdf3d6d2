// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/rows.h"

#include <algorithm>
#include <optional>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Face referenceFace{false, 7, false, false, linkInk, 1.4};

/// The place below `down` points of a row that may go on over pages.
Cursor cellStart(const Cursor &row, double down)
{
    Cursor start = row;
    start.y += down;
    while (start.y >= start.bottom) {
        ++start.page;
        start.y -= start.wholePage();
    }
    return start;
}

/// Around a cell's letters on the first of its pages, in any direction of writing.
Rect wordsArea(const Cell &cell, const std::vector<PlacedLine> &lines)
{
    std::vector<Rect> words;
    for (std::size_t line = 0; line < lines.size() && lines[line].page == lines.front().page; ++line) {
        for (const Rect &box : cell.block.boxes(int(line), cell.block.lineSpan(int(line))))
            words.push_back({cell.x + box.x, lines[line].top, box.width, cell.block.lineHeight()});
    }
    return words.empty() ? Rect{cell.x, lines.front().top, 0, cell.block.lineHeight()} : united(words);
}

void putCell(Book &book, const Cell &cell, Cursor &cursor)
{
    const Within outer(book, cell.within == artifact ? book.element : cell.within);
    const Within element(book, cell.role);
    std::optional<Within> link;
    if (!cell.target.isEmpty())
        link.emplace(book, Role::Link);
    const std::vector<PlacedLine> lines = put(book, cell.block, cell.x, cursor);
    if (cell.target.isEmpty() || lines.empty())
        return;
    book.jumps.push_back({{lines.front().page, wordsArea(cell, lines), link->element()}, cell.target, cell.description});
    if (cell.reference)
        book.references.push_back({lines.back().page, book.sheet(lines.back().page).items.size() - 1, cell.target});
}

} // namespace

Cell pageCell(const Edition &edition, double x, double down, const QString &target, const QString &description)
{
    return {edition.set(u"p. 000"_s, referenceFace, 0), x, down, Role::Paragraph, target, description, true};
}

double heightOf(const std::vector<Cell> &cells)
{
    double height = 0;
    for (const Cell &cell : cells)
        height = std::max(height, cell.down + cell.block.height());
    return height;
}

Cursor putRow(Book &book, const std::vector<Cell> &cells, Cursor &cursor)
{
    cursor.need(std::min(heightOf(cells), cursor.wholePage()));
    const Cursor start = cursor;
    book.sheet(start.page);
    for (const Cell &cell : cells) {
        Cursor own = cellStart(start, cell.down);
        putCell(book, cell, own);
        cursor = std::max(cursor, own);
    }
    return start;
}

void putRule(Book &book, const Cursor &cursor, double x, double width, double thickness, Colour colour)
{
    book.sheet(cursor.page).ground.push_back(FilledArea{{x, cursor.y, width, thickness}, colour});
}

void putTitle(const Edition &edition, const QString &title, Book &book, Cursor &cursor)
{
    if (!cursor.isFresh())
        cursor.nextPage();
    book.bookmarks.push_back({1, title, {cursor.page, 0, 0}});
    const Within heading(book, Role::Heading);
    put(book, edition.set(title, {true, 15, true, false, ink, 1.25}, edition.page.inner()), PageSize::side, cursor);
    cursor.y += 6;
}

void resolveReferences(const Edition &edition, Book &book)
{
    for (const PageReference &reference : book.references) {
        Text &text = std::get<Text>(book.sheet(reference.page).items[reference.item]);
        const auto place = book.places.find(reference.target);
        const QString words = place == book.places.end() ? QString() : u"p. %1"_s.arg(place->second.page + 1);
        text.block = edition.set(words, referenceFace, 0);
    }
    book.references.clear();
}

} // namespace crossread::pages
