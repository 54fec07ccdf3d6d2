// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/block.h"
#include "core/import/htmlregions.h"

namespace crossread {

/// A paragraph of a page and where it stands.
struct PageBlock {
    Block block;
    int node = 0;              ///< the element that it is a paragraph of
    Region region = Region::None;
    double prose = 0;          ///< weight as a piece of running text; 0 for anything else

    [[nodiscard]] bool apart() const { return isApart(region); }
};

/// Every visible paragraph of the page in document order.
[[nodiscard]] std::vector<PageBlock> blocksOfPage(const HtmlTree &tree);

} // namespace crossread
