// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/pdfvalues.h"

namespace crossread::pages {

/// Adds the marked words to the pages as PDF annotations (ISO 32000-1, 12.5.6.10) with an appearance of their own.
/// Answers become replies (12.5.6.2), verdicts states of the review or marks (12.5.6.3). Words that run over a page's end make an
/// annotation on each page.
void addAnnotations(Pdf &pdf, const std::vector<MarkedWords> &marks);

} // namespace crossread::pages
