// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <optional>
#include <vector>

namespace crossread {

/// What the file itself says a stretch of it is. Plain text knows lines and list marks only.
enum class BlockShape { Line, Paragraph, Heading, ListItem, Quote, Caption, TableRow };

/// A paragraph to be, on its way from markup or lines to a kind.
struct Block {
    QString text; ///< squeezed, never empty
    BlockShape shape = BlockShape::Line;
    int level = 0;               ///< of a heading, 1 to 6
    double linkShare = 0;        ///< of its letters, those inside links
    bool gapBefore = true;       ///< a blank line (or an element's edge) parts it from the block before
    std::optional<ParagraphKind> kind; ///< once known

    [[nodiscard]] bool is(ParagraphKind k) const { return kind == k; }
};

/// Joins the blocks with blank lines and gives every one its span; a block without a kind is Body.
void setText(Report &report, const std::vector<Block> &blocks);

} // namespace crossread
