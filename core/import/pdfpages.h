// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace crossread {

/// What a PDF shows, as far as it is text: words and where they stand, no more.

/// A word, or a part of one that is set in another face.
struct PdfWord {
    QString text;
    std::vector<QRectF> letters; ///< one a unit of `text`, in points from the top left of the page as it is shown
    QRectF area;                 ///< of all letters
    bool spaceAfter = false;
};

struct PdfPage {
    QSizeF size; ///< as it is shown, in points
    std::vector<PdfWord> words; ///< lines in one piece, in an order of the file's
};

struct PdfFile {
    std::vector<PdfPage> pages;
    QString title;  ///< of the information dictionary, like the author
    QString author;
    QString xmp;    ///< the metadata stream (ISO 16684-1), XML; empty for none
};

/// A letter of PdfFile; `page` -1: of none, it was put in between words.
struct PdfLetter {
    int page = -1;
    int word = 0;
    int letter = 0;

    friend bool operator==(const PdfLetter &, const PdfLetter &) = default;
};

/// Opens a PDF by a module of its own. Errors: Locked, Damaged, TooComplex (more pages, text or drawing than any report has),
/// MissingComponent. What its owner asks viewers not to let readers copy is read all the same: it is shown, as a viewer does.
Result<PdfFile> readPdf(const QByteArray &bytes);

} // namespace crossread
