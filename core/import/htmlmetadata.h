// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/htmlarticle.h"
#include "core/import/pagemeta.h"

namespace crossread {

/// What the page calls itself: publisher of JSON-LD, else og:site_name and its kin.
[[nodiscard]] QString outletOf(const PageMeta &meta);

/// Byline, date, outlet, language and address, each from the most trusted place that says it: JSON-LD, meta elements,
/// microdata and time elements, visible lines. Agencies among the authors become `agency`.
[[nodiscard]] Metadata htmlMetadata(const HtmlTree &tree, const PageMeta &meta, const HtmlArticle &article);

} // namespace crossread
