// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdflines.h"

namespace crossread {

/// Moves running heads and feet, page numbers and what a browser prints around a page from PdfSheet::lines to PdfSheet::margins:
/// outermost lines that stand at the same height on another page nearby, but for their figures, or that are nothing but a page's
/// number or address.
void markMargins(std::vector<PdfSheet> &sheets);

/// The line where it is an address as a browser prints it around a page; empty for any other, and for one that was cut short.
[[nodiscard]] QString addressIn(const QString &margin);

} // namespace crossread
