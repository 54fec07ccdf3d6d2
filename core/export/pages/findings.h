// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "core/export/pages/flow.h"

namespace crossread::pages {

/// The list of differences, then the analyst's notes on the text. What the program found stands left, what the
/// analyst says of it right, on a ground of its own. `text` are the pages of the reports, which will stand
/// `pagesBefore` pages into the document.
void putFindings(const ExportInput &input, const Typesetter &typesetter, const Book &text, int pagesBefore, Book &book,
                 Cursor &cursor);

} // namespace crossread::pages
