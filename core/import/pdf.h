// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"
#include "core/import/pdfpages.h"

namespace crossread {

/// Reports that were printed or published as PDF. Running heads, feet and page numbers are Boilerplate. What the file says of itself
/// only confirms what is printed, as programs write titles and authors of their own: the headline is the printed one that the file's
/// title names, else the largest; an author is a byline where the name is printed. The day on which the file was made is not taken
/// for the day of publication. Beside the general errors: Locked, Damaged, NoTextLayer, Undecodable (letters without a meaning).
[[nodiscard]] Importer pdfImporter();

/// The text of a PDF as a report has it, with the way back to its pages.
struct PdfText {
    PdfFile file;
    QString text;
    std::vector<PdfLetter> letters; ///< where each unit of `text` stands
};

/// The text that the importer makes of these bytes. Errors: as readPdf().
Result<PdfText> textOfPdf(const QByteArray &bytes);

} // namespace crossread
