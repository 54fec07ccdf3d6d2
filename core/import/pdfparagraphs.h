// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdflines.h"

namespace crossread {

/// A paragraph put together from lines, over columns and pages.
struct PdfParagraph {
    QString text;
    std::vector<PdfLetter> letters; ///< where each unit of `text` stands
    double height = 0;              ///< of its letters, in points
    int page = 0;                   ///< on which it begins
    bool isMargin = false;          ///< a running head or foot, a page number, or what stands across the page's edge
};

/// All paragraphs in reading order. Lines make one paragraph where they have letters of one height, no wide gap or indent parts them
/// and no line ends before it must; a paragraph goes on in the next column or page where its last line is full and ends no sentence.
/// Words parted at the end of a line are put together; their hyphen stays where the same PDF or the language has it elsewhere.
[[nodiscard]] std::vector<PdfParagraph> paragraphsOf(const std::vector<PdfSheet> &sheets);

/// The height of most letters.
[[nodiscard]] double usualHeight(const std::vector<PdfParagraph> &paragraphs);

} // namespace crossread
