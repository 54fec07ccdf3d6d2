// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/htmlblocks.h"
#include "core/import/pagemeta.h"

#include <optional>

namespace crossread {

struct PageHeadline {
    QString text;
    int block = -1; ///< index of the block that prints it; -1 where no block does
};

/// The h1 that the page's titles contain; else the headline of JSON-LD; else the title without its outlet; else the first h1.
[[nodiscard]] std::optional<PageHeadline> pageHeadline(const std::vector<PageBlock> &blocks, const PageMeta &meta, const QString &outlet);

} // namespace crossread
