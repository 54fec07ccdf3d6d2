// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/signals.h"

#include <optional>

namespace crossread {

/// A negation or hedge on one side of a pair, and what stands on the other for the words that it governs.
struct GovernedMark {
    Mark mark;
    Span words;       ///< the mark with the governed words, for the evidence
    Span counterpart; ///< on the other side
    Signals seen;     ///< of the two stretches; `same`: how far the first governed word does, `other`: how far all do, `only`: how
                      ///< much stands there word by word
};

/// The marks of `kind` on one side whose governed words have partners on the other that no such mark governs.
[[nodiscard]] std::vector<GovernedMark> unmatchedMarks(const PairView &view, int side, MarkKind kind);

} // namespace crossread
