// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/export/pages/edition.h"
#include "core/export/pages/flow.h"

namespace crossread::pages {

/// Differences by reports: a row a difference, in each column the report's words. Event by event; where an event has more
/// reports than a page has columns, the rest follow below.
void putMatrix(const Edition &edition, Book &book, Cursor &cursor, Work &work);

} // namespace crossread::pages
