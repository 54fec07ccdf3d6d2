// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/block.h"

namespace crossread {

/// Reads the lines above the body of a plain text: headline, deck, key points, byline, date; what is left there is a
/// caption or page text. Sets kinds and fills `about`. Returns where the body begins.
/// No headline is made up: a text that opens with key points or prose has none.
std::size_t readHead(std::vector<Block> &blocks, Metadata &about);

} // namespace crossread
