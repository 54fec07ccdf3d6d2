// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/htmltree.h"

namespace crossread {

/// What part of a page an element is, by its tag, role and class names.
enum class Region {
    None,
    Hidden, ///< not shown to a reader
    Chrome, ///< navigation, footer, forms, dialogues
    Comments,
    Promo, ///< sharing, related reports, newsletters, advertisements, about the author
    Caption,
    Credit,
    Byline,
    Time,
    Deck,
};

/// The region that opens at element `index` itself; ancestors are not asked.
[[nodiscard]] Region regionOf(const HtmlTree &tree, int index);

/// True for elements that no page puts its article into: navigation, footers, dialogues, comments, cookie notices.
[[nodiscard]] bool isNeverArticle(const HtmlTree &tree, int index);

/// True for what can hold no word of the report.
[[nodiscard]] constexpr bool isApart(Region region)
{
    return region == Region::Hidden || region == Region::Chrome || region == Region::Comments || region == Region::Promo;
}

} // namespace crossread
