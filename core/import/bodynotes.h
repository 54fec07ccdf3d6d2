// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/block.h"

namespace crossread {

/// Bylines and dates that stand on lines of their own among or below the body: marks them, fills what `about` does not know.
void markLinesBelow(std::vector<Block> &blocks, std::size_t firstBody, Metadata &about);

/// What the body says of the report itself: dateline and agency of its first paragraph, the outlet in the page's small
/// print, the credit that closes the last paragraph. Fills only what `about` does not know; wants the tails marked.
void readBodyNotes(const std::vector<Block> &blocks, std::size_t firstBody, Metadata &about);

} // namespace crossread
