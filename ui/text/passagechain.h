// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/markindex.h"

namespace crossread {

/// A passage that two columns share: where it stands in each.
struct Knot {
    Span first;
    Span second;

    friend bool operator==(const Knot &, const Knot &) = default;
};

/// The passages of two columns that stand in the same order in both, so that one can be scrolled along the other:
/// of all such chains one with the most words. `kept`: a passage that must be in it; empty: none.
/// Heaviest increasing subsequence with a prefix-maximum tree, n log n.
[[nodiscard]] std::vector<Knot> passageChain(const MarkIndex &first, const MarkIndex &second, const QString &kept);

} // namespace crossread
