// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdflines.h"

namespace crossread {

/// Lines of writing below each other.
using PdfColumn = std::vector<PdfLine>;

/// The columns of a page in reading order. The page is cut from top to bottom along white gutters where there are any, else across at
/// the widest white stripe, and the parts likewise (recursive X-Y cut: Nagy and Seth 1984), so that what stands over all columns is
/// read before them. What has no gutter stays in one piece.
[[nodiscard]] std::vector<PdfColumn> columnsOf(std::vector<PdfLine> lines);

} // namespace crossread
