// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/names.h"

namespace crossread {

/// A line that names who wrote, for whom and when, and holds nothing else: "Ida Berg, Halvik Post", "Halvik Post, Friday 4 October
/// 2024", "4 October 2024 | By Ida Berg", "Ida Berg and Jon Lie".
struct CreditLine {
    Byline by;
    QString published; ///< ISO 8601; empty for none
    bool sure = false; ///< an outlet, a day or a label stands in it: no bare name, which a label of a section may look like
};
[[nodiscard]] std::optional<CreditLine> creditLine(QStringView line);

} // namespace crossread
