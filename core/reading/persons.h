// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/names.h"

namespace crossread {

/// For each name the fullest form that this report gives the same person; the standard name of known places and
/// bodies. Two persons of one surname stay two: their surname alone stands for neither.
[[nodiscard]] std::vector<QString> canonicalNames(const ProseText &prose, const std::vector<FoundName> &found);

} // namespace crossread
