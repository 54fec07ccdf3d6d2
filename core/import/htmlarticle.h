// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/htmlblocks.h"
#include "core/import/htmlheadline.h"

namespace crossread {

/// The blocks of the report, and what the lines around the headline say of it.
struct HtmlArticle {
    std::vector<Block> blocks;
    std::size_t firstBody = 0;
    QStringList byline;      ///< as the page prints it
    QString bylineAgency;
    QString published;       ///< as the page prints it, ISO 8601
};

/// Takes the article's element apart: its own paragraphs get their kind, what stands inside it and is the page's becomes
/// Boilerplate; headline, deck, byline, date and captions above it are taken along. Everything else of the page is left out.
[[nodiscard]] HtmlArticle htmlArticle(const HtmlTree &tree, const std::vector<PageBlock> &page, const std::optional<PageHeadline> &headline);

} // namespace crossread
