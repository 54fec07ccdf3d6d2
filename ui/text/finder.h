// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>

#include <vector>

namespace crossread {

/// The text with case, kinds of quotation marks, dashes and spaces made alike; as long as the text, so that
/// places in one are places in the other.
[[nodiscard]] QString foldedForSearch(QStringView text);

/// All places of `words` in a text, both folded; ascending, not overlapping.
[[nodiscard]] std::vector<Span> hitsIn(const QString &foldedText, const QString &foldedWords);

} // namespace crossread
