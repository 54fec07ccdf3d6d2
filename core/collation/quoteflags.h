// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/quotevariants.h"

#include <functional>

namespace crossread {

/// Whether a medium is the one that a report (by index) comes from.
using IsOwnMedium = std::function<bool(int report, const QString &medium)>;

/// Chooses the fullest variant and sets the flags of all, by words that are not the `same`.
void flagVariants(QuoteEntry &entry, const IsOwnMedium &isOwn, Trifles same);

} // namespace crossread
