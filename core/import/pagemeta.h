// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/htmlprescan.h"
#include "core/import/htmltree.h"
#include "core/import/jsonld.h"

#include <QStringList>

namespace crossread {

/// What a page says of its report outside the visible text: JSON-LD, OpenGraph, meta elements, microdata.
struct PageMeta {
    JsonLdArticle jsonLd;
    QString title;   ///< of the window
    QString ogTitle; ///< OpenGraph, else Twitter
    QStringList authors;
    QString published;
    QString modified;
    QString siteName;
    QString language;
    QString url; ///< canonical, else OpenGraph, else where the file was saved from
};

[[nodiscard]] PageMeta readPageMeta(const HtmlTree &tree, const PreparedHtml &page);

/// The page's title without the outlet behind or before its separator ("Headline | The Outlet").
[[nodiscard]] QString withoutOutlet(const QString &title, const QString &outlet);

} // namespace crossread
