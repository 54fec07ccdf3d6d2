// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

namespace crossread {

/// Negations, hedges and boosters with the clause that they govern.
[[nodiscard]] std::vector<Mark> marksOf(const ProseText &prose);

} // namespace crossread
