// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/block.h"

namespace crossread {

/// Plain text to paragraphs: at blank lines, and at every line end unless the text is hard-wrapped
/// (no line longer than 100 characters, and a line ends only where its next word would not have fitted).
/// List marks stay in the text; their lines have the shape ListItem.
[[nodiscard]] std::vector<Block> blocksOfLines(QStringView text);

/// "- ", "* ", "• ", "1. ", "2) "
[[nodiscard]] bool isListItem(QStringView line);

} // namespace crossread
