// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/pairview.h"

#include <optional>

namespace crossread {

/// A negation or hedge on one side of a pair, and what stands on the other for the words that it governs.
struct GovernedMark {
    Span words;       ///< the mark with the governed words, for the evidence
    Span counterpart; ///< on the other side
    double matched = 0; ///< share of the governed content words that have a partner, 0 to 1
    int partners = 0;   ///< how many
};

/// The marks of `kind` on one side whose governed words have partners on the other that no such mark governs.
[[nodiscard]] std::vector<GovernedMark> unmatchedMarks(const PairView &view, int side, MarkKind kind);

} // namespace crossread
