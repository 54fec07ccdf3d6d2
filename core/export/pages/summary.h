// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/edition.h"
#include "core/export/pages/flow.h"

namespace crossread::pages {

/// The document's title.
[[nodiscard]] QString titleOf(const ExportInput &input);

/// What was compared, with hashes; how much was found, by which version, with which settings; what was chosen to be shown.
void putSummary(const Edition &edition, Book &book, Cursor &cursor);

} // namespace crossread::pages
