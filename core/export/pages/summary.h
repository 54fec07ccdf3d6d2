// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "core/export/pages/flow.h"

namespace crossread::pages {

/// The document's title.
[[nodiscard]] QString titleOf(const ExportInput &input);

/// The first page: what was compared, with hashes; how much was found; the key of strokes and tints.
void putSummary(const ExportInput &input, const Typesetter &typesetter, Book &book, Cursor &cursor);

} // namespace crossread::pages
