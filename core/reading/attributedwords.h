// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/cueplaces.h"

namespace crossread {

/// The words that the `n`th cue of a statement attributes, in order and without the marks around them; empty where it
/// attributes none.
[[nodiscard]] std::vector<Range> attributedWords(const ProseText &prose, const CuedStatement &statement, std::size_t n);

} // namespace crossread
