// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/quotevariants.h"

namespace crossread {

/// Chooses the fullest variant and sets the flags of all. `words`: the folded quoted words of each variant, none for paraphrases.
/// `outlets`: how each variant's report may be called, for reports that are themselves the relay.
void flagVariants(QuoteEntry &entry, const std::vector<QStringList> &words, const std::vector<QStringList> &outlets);

} // namespace crossread
