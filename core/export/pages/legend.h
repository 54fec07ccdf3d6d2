// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/edition.h"
#include "core/export/pages/flow.h"

namespace crossread::pages {

/// The key of strokes, tints and signs, with how often each is there.
void putKey(const Edition &edition, Book &book, Cursor &cursor);

} // namespace crossread::pages
