// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

namespace crossread {

/// Behind the dateline that opens a paragraph: "LORNE (AP) —", "Lorne, June 19 (Reuters) -", "LORNE, 19 June. /TASS/.";
/// its first word where none does. A dash counts after a place in
/// capitals or an agency in brackets, and before a capital, figure or quotation only.
[[nodiscard]] int behindDateline(const ProseText &prose, Range paragraph);

} // namespace crossread
