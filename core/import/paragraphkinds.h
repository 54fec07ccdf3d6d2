// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/block.h"

namespace crossread {

/// Sentences of some length: what a report's body is made of.
[[nodiscard]] bool isProseLike(const Block &block);

/// The first block that reads as the body of a report; blocks.size() for none.
[[nodiscard]] std::size_t firstBodyBlock(const std::vector<Block> &blocks);

/// Marks blocks that their own words give away: boilerplate, captions, credits.
void markByWords(std::vector<Block> &blocks);

/// Marks what follows "Related", "Next in …" and the like, and headlines that trail behind the last body paragraph.
void markTails(std::vector<Block> &blocks);

/// Gives the blocks that are left, from `firstBody` on, their kind: subhead, list, quote, body.
void markBody(std::vector<Block> &blocks, std::size_t firstBody);

} // namespace crossread
