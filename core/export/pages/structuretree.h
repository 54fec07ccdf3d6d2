// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/drawing.h"
#include "core/export/pages/pdfvalues.h"

namespace crossread::pages {

/// Gives the document its structure tree (ISO 32000-1, 14.7) in place of Cairo's: elements in reading order whatever the pages
/// they stand on, with the links and annotations that were added. Elements without any content are left out.
void addStructure(Pdf &pdf, const Book &book, const std::vector<std::vector<int>> &content);

/// Marks what belongs to no element as an artifact (14.8.2.2), which Cairo cannot do in a sound file.
void markArtifacts(Pdf &pdf);

} // namespace crossread::pages
