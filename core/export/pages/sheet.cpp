// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/sheet.h"

#include <utility>

namespace crossread::pages {

Sheet &Book::sheet(int page)
{
    if (std::size_t(page) >= sheets.size())
        sheets.resize(std::size_t(page) + 1);
    return sheets[std::size_t(page)];
}

Within::Within(Book &book, Role role, const QString &language)
    : Within(book, int(book.elements.size()))
{
    book.elements.push_back({role, m_outer == artifact ? 0 : m_outer, language});
}

Within::Within(Book &book, int element)
    : m_book(book)
    , m_outer(std::exchange(book.element, element))
{
}

} // namespace crossread::pages
