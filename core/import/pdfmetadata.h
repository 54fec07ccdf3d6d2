// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/block.h"
#include "core/import/pdfpages.h"

#include <QStringList>

namespace crossread {

/// What a PDF says of itself apart from its pages.
struct PdfMetadata {
    QString title;
    QStringList authors;
    QString outlet;    ///< PRISM's publication name, else Dublin Core's publisher
    QString published; ///< PRISM's date of publication
    QString url;       ///< PRISM's
};

/// Of the metadata stream, else the information dictionary. Broken XML gives what stands before the break.
[[nodiscard]] PdfMetadata metadataOf(const PdfFile &file);

/// The outlet, day and address that a publisher wrote into the file.
void takeBibliography(const PdfMetadata &metadata, Metadata &about);
/// The file's authors as byline, those that are printed, where none was read in the text.
void takePrintedAuthors(const PdfMetadata &metadata, Report &report);

} // namespace crossread
