// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace crossread {

inline constexpr qsizetype deepestNesting = 512;
inline constexpr qsizetype mostAttributes = 256;

/// A page made safe and small for the parser, which is quadratic in nesting, in attributes and in misnested tags.
struct PreparedHtml {
    QByteArray html;                ///< UTF-8, every element closed where its parent ends, at most deepestNesting deep
    std::vector<QByteArray> jsonLd; ///< contents of the scripts of type application/ld+json
    QByteArray savedFrom;           ///< address in the comment that browsers and SingleFile leave in a saved page
    bool flattened = false;         ///< elements beyond the limits were dropped, their text was kept
};

/// One pass, linear in its input. Drops scripts, styles, comments, pictures, frames, form fields and all attributes that say
/// nothing about the text (data: URIs with them); an inline style that hides becomes the attribute `hidden`.
[[nodiscard]] PreparedHtml prepareHtml(const QByteArray &utf8);

} // namespace crossread
