// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/pdfvalues.h"

namespace crossread::pages {

/// Adds the links (12.5.6.5). One whose target is nowhere in the book is left out.
void addLinks(Pdf &pdf, const Book &book);

/// Adds the outline (12.3.3), open, and shows it when the document is opened.
void addOutline(const Pdf &pdf, const std::vector<Bookmark> &bookmarks);

} // namespace crossread::pages
