// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/collation/quotevariants.h"
#include "core/export/pages/edition.h"
#include "core/export/pages/sheet.h"

namespace crossread::pages {

/// The reports in full, in columns: event by event, passages that say the same at one height, findings underlined
/// and numbered, the analyst's notes beside their words. Stops early when `work` is cancelled.
void putReports(const Edition &edition, const std::vector<QuoteEntry> &quotes, Book &book, Work &work);

} // namespace crossread::pages
