// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/edition.h"
#include "core/export/pages/flow.h"

namespace crossread::pages {

/// The list of differences. What the program found stands left, what the analyst says of it right, on a ground of its own.
void putFindings(const Edition &edition, Book &book, Cursor &cursor);

/// The analyst's notes on the text, in the same way. Nothing where there are none.
void putNotes(const Edition &edition, Book &book, Cursor &cursor);

} // namespace crossread::pages
