// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/quotevariants.h"

namespace crossread {

/// "reworded", for lists and filters.
[[nodiscard]] QString nameText(QuoteFlag flag);
/// What it means, in a sentence.
[[nodiscard]] QString meaningText(QuoteFlag flag);
/// "Kinds of quotation marks", what may count as the same.
[[nodiscard]] QString nameText(Trifle trifle);
/// All that are set, "reworded, other speaker".
[[nodiscard]] QString flagsText(QuoteFlags flags);
[[nodiscard]] QStringList flagMeanings(QuoteFlags flags);
/// A sign for each, so that colour never stands alone.
[[nodiscard]] QString glyphOf(QuoteFlag flag);

} // namespace crossread
