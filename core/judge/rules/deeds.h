// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/pairview.h"

#include <vector>

namespace crossread {

/// Who does something to whom, told in the active or in the passive.
struct Deed {
    int verb = 0;            ///< an index into the side's words, as all below
    std::vector<int> doer{}; ///< content words, ascending; never empty
    std::vector<int> doneTo{};

    [[nodiscard]] Span spanIn(const Side &side) const;
};

/// What the side tells as done. What is denied, planned or only possible is left out.
[[nodiscard]] std::vector<Deed> deedsOf(const Side &side);

} // namespace crossread
