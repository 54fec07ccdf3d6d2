// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/flow.h"
#include "core/export/pages/spots.h"

#include <map>
#include <tuple>

namespace crossread::pages {

/// Rectangles on the pages by what they belong to: kind, number, member.
using SpotBoxes = std::map<std::tuple<Spot::Kind, int, int>, std::vector<Box>>;

/// One report running down one column of the pages, marked up. A strip at its left takes the numbers.
class ReportColumn {
public:
    static constexpr double strip = 19;
    struct Area {
        double x = 0;
        double width = 0; ///< strip included
        double size = 9;  ///< of the body
    };
    /// `section`: the element that the report is.
    ReportColumn(const Edition &edition, int report, const std::vector<Spot> &spots, Book &book, Area area, Cursor start, int section);

    [[nodiscard]] Cursor cursor() const { return m_cursor; }
    /// Goes down to `place`, if it is not there already.
    void levelWith(Cursor place) { m_cursor = std::max(m_cursor, place); }
    /// Prints the text up to `end`.
    void printUntil(qsizetype end);
    /// Height that the next lines need so that a level start is not torn off at a page's end.
    [[nodiscard]] double leastHeight() const { return m_area.size * 1.36 * 2; }

    [[nodiscard]] const SpotBoxes &boxes() const { return m_boxes; }

private:
    void printParagraph(const Paragraph &paragraph, Span part);
    void printLeftOut(std::size_t first, std::size_t end);
    void mark(const TextBlock &block, Span part, const std::vector<PlacedLine> &lines, double x);
    void markLine(const Spot &spot, const TextBlock &block, int line, Span words, PlacedLine place, double x);
    void label(const Spot &spot, PlacedLine place);
    void putLabel(const QString &text, const Face &face, const QString &target, const QString &description, PlacedLine place);

    const Edition &m_edition;
    const Report &m_report;
    const std::vector<Spot> &m_spots;
    Book &m_book;
    Area m_area;
    Cursor m_cursor;
    int m_section;
    int m_paragraph = artifact; ///< the element of a paragraph that was printed in part
    std::size_t m_next = 0; ///< the paragraph that is printed next, or in part
    qsizetype m_printed = 0;
    std::size_t m_firstSpot = 0; ///< those before it lie behind
    Cursor m_labels; ///< below the last number in the strip
    SpotBoxes m_boxes;
};

} // namespace crossread::pages
