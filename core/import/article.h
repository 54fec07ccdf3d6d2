// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/block.h"

namespace crossread {

/// What formats without markup have in common: gives blocks that come in the order of reading their kinds, by what they say, fills
/// what report.about does not know, and sets the text.
void readArticle(Report &report, std::vector<Block> blocks);

} // namespace crossread
