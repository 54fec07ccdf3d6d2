// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/htmlblocks.h"

namespace crossread {

/// The element that holds the article: from the body down into the child that keeps at least three quarters of the running
/// text, or straight to the element marked articleBody. (Text density over containers, after the idea of Readability.)
[[nodiscard]] int articleRoot(const HtmlTree &tree, const std::vector<PageBlock> &blocks);

} // namespace crossread
