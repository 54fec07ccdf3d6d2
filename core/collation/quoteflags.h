// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/quotevariants.h"

#include <functional>

namespace crossread {

/// Whether a medium is the one that a report (by index) comes from.
using IsOwnMedium = std::function<bool(int report, const QString &medium)>;

/// Chooses the fullest variant and sets the flags of all. `words`: the folded quoted words of each variant, none for paraphrases.
void flagVariants(QuoteEntry &entry, const std::vector<QStringList> &words, const IsOwnMedium &isOwn);

} // namespace crossread
