// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfpages.h"

namespace crossread {

/// Words of a page beside each other, set upright.
struct PdfLine {
    QString text;
    std::vector<PdfLetter> letters; ///< where each unit of `text` stands
    QRectF area;       ///< on the page turned so that most of its text is upright; without a drop cap's lower part
    double height = 0; ///< of its letters: of the word with the most
};

/// A page turned so that most of its text is upright.
struct PdfSheet {
    QSizeF size;
    std::vector<PdfLine> lines;   ///< pieces of lines, never over more than one column
    std::vector<PdfLine> asides;  ///< what runs up or down at its edge
    std::vector<PdfLine> margins; ///< running heads, feet and page numbers; found by markMargins()
};

[[nodiscard]] PdfSheet sheetOf(const PdfPage &page, int number);

/// Puts `next` behind `line`, with a space between.
void append(PdfLine &line, const PdfLine &next);

/// Both on one line of writing: their heights overlap by more than half of the lower one.
[[nodiscard]] bool besides(const QRectF &one, const QRectF &other);

} // namespace crossread
