// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/quotevariants.h"
#include "core/export/pages/edition.h"
#include "core/export/pages/flow.h"

namespace crossread::pages {

/// Every quote once, with each report's version, its speaker, cue and relays, and what became of it.
void putQuotes(const Edition &edition, const std::vector<QuoteEntry> &quotes, Book &book, Cursor &cursor);

} // namespace crossread::pages
