// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/sheet.h"

#include <iterator>

namespace crossread::pages {

Sheet &Book::sheet(int page)
{
    if (std::size_t(page) >= sheets.size())
        sheets.resize(std::size_t(page) + 1);
    return sheets[std::size_t(page)];
}

void Book::append(Book other)
{
    const int before = int(sheets.size());
    for (MarkedWords &mark : other.marks) {
        for (Box &box : mark.words)
            box.page += before;
        marks.push_back(std::move(mark));
    }
    for (Jump &jump : other.jumps) {
        jump.from.page += before;
        jumps.push_back(std::move(jump));
    }
    for (auto &[name, place] : other.places)
        places.insert({name, {place.page + before, place.x, place.y}});
    for (Bookmark &bookmark : other.bookmarks) {
        bookmark.place.page += before;
        bookmarks.push_back(std::move(bookmark));
    }
    std::move(other.sheets.begin(), other.sheets.end(), std::back_inserter(sheets));
}

} // namespace crossread::pages
