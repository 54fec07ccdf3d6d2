// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/legend.h"

#include "core/export/labels.h"
#include "core/export/pages/rows.h"

#include <algorithm>
#include <array>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Face small{false, 7.4, false, false, ink, 1.35};
constexpr Face smallGrey{false, 7, false, false, greyInk, 1.35};
constexpr Face columnHead{false, 7.8, true, false, ink, 1.4};
constexpr double lineHeight = 12;
constexpr double typeWidth = 350; ///< of a type with what it means
constexpr double readingHeight = 92;

/// Rows of types: they stand in two columns where there is room.
std::size_t rowsOfTypes(const PageSize &page)
{
    return page.inner() >= 2 * typeWidth ? (allDiscrepancyTypes.size() + 1) / 2 : allDiscrepancyTypes.size();
}

double heightOfTypes(const PageSize &page)
{
    return 28 + double(rowsOfTypes(page)) * lineHeight;
}

/// Columns that stand beside each other.
class Key {
public:
    Key(const Edition &edition, Book &book, Cursor start)
        : m_edition(edition)
        , m_book(book)
        , m_start(start)
    {
    }

    void putTypes(double x, double width)
    {
        Cursor at = m_start;
        putHead(u"Differences, by the stroke under their words"_s, x, at);
        const std::size_t rows = rowsOfTypes(m_edition.page);
        const Cursor top = at;
        for (std::size_t i = 0; i < allDiscrepancyTypes.size(); ++i) {
            if (i == rows)
                at = top;
            putType(allDiscrepancyTypes[i], i < rows ? x : x + width / 2, at);
        }
        m_start.y += heightOfTypes(m_edition.page);
    }

    void putGrades(double x)
    {
        Cursor at = m_start;
        putHead(u"Passages in common"_s, x, at);
        for (const Grade grade : {Grade::Verbatim, Grade::Edited, Grade::Paraphrase, Grade::Related}) {
            const Within paragraph(m_book, Role::Paragraph);
            const qsizetype count = std::ranges::count(m_edition.input.comparison.alignment.passages, grade, &Passage::grade);
            putCount(grade == Grade::Related ? u"related, not tinted"_s : labelOf(grade), count, x, 74, at);
            at.y += lineHeight;
        }
        for (int tint = 0; tint < tints; ++tint) {
            const Rect area{x + tint * 26, at.y + 2, 24, 9};
            m_book.sheet(at.page).ground.push_back(FilledArea{area, tintOf(tint, m_edition.options.colours)});
        }
        at.y += 14;
        const Within paragraph(m_book, Role::Paragraph);
        put(m_book, m_edition.set(u"Tints only tell neighbours apart."_s, smallGrey, 150), x, at);
    }

    void putReading(double x, double width)
    {
        Cursor at = m_start;
        putHead(u"How to read the pages"_s, x, at);
        const QString ground = m_edition.options.colours ? u"is brown, on yellow,"_s : u"stands on a darker ground"_s;
        const QString text
            = u"§7 in the margin leads to the same passage in the next report; a bold number to the difference in the list. Each "
              "difference is also an annotation on its words, by “Crossread”. What the analyst wrote %1 and carries the analyst’s "
              "name; a verdict is also the annotation’s state. Advertisements, menus and the like are left out and counted. The "
              "attached analysis.json holds every report as it was read; a dossier that is attached opens in Crossread."_s.arg(ground);
        const Within paragraph(m_book, Role::Paragraph);
        put(m_book, m_edition.set(text, small, width), x, at);
    }

private:
    void putHead(const QString &words, double x, Cursor &at)
    {
        const Within heading(m_book, Role::Subheading);
        put(m_book, m_edition.set(words, columnHead, 0), x, at);
        at.y += 3;
    }

    void putCount(const QString &name, qsizetype count, double x, double width, const Cursor &at)
    {
        const Face &face = count ? small : smallGrey;
        putAt(m_book, m_edition.set(name, face, 0), at.page, x, at.y);
        putAt(m_book, m_edition.typesetter.set(QString::number(count), face, 24, {}, Align::End), at.page, x + width, at.y);
    }

    void putType(DiscrepancyType type, double x, Cursor &at)
    {
        const TypeLook look = lookOf(type);
        const auto count = std::ranges::count(m_edition.findings(), type, [&](int i) { return m_edition.finding(i).type; });
        m_book.sheet(at.page).items.push_back(StrokeUnder{look.stroke, {x, at.y, 24, 7}, look.colour});
        const Within paragraph(m_book, Role::Paragraph);
        putCount(labelOf(type), count, x + 30, 66, at);
        putAt(m_book, m_edition.set(meaningOf(type), smallGrey, 0), at.page, x + 134, at.y + 0.3);
        at.y += lineHeight;
    }

    const Edition &m_edition;
    Book &m_book;
    Cursor m_start;
};

} // namespace

void putKey(const Edition &edition, Book &book, Cursor &cursor)
{
    const double height = heightOfTypes(edition.page) + readingHeight;
    cursor.need(height);
    book.bookmarks.push_back({1, u"Key"_s, {cursor.page, 0, cursor.isFresh() ? 0 : cursor.y - 10}});
    const double unit = edition.page.inner() / 762;
    Key key(edition, book, cursor);
    key.putTypes(PageSize::side, edition.page.inner());
    key.putGrades(PageSize::side);
    key.putReading(PageSize::side + 381 * unit, 381 * unit);
    cursor.y += height;
}

} // namespace crossread::pages
