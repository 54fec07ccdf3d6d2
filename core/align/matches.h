// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/segments.h"
#include "core/language/vectors.h"

namespace crossread {

/// Two terms of two segments that are the same by stem, or alike in meaning.
struct TermMatch {
    int one = 0;   ///< index into the first segment's terms
    int other = 0; ///< into the second's
    float similarity = 0; ///< 1: the same stem; else above 0 and below 1

    friend auto operator<=>(const TermMatch &, const TermMatch &) = default;
};
using TermMatches = std::vector<TermMatch>;

/// Every term held against every other: what matches are. Ordered by (other, one).
[[nodiscard]] TermMatches matchTerms(const Segment &one, const Segment &other);

/// The same matches for many segments, from tables over all terms of some reports: which words are alike is computed
/// once for each two words, and only terms that match are visited.
class TermMatcher {
public:
    explicit TermMatcher(const std::vector<const PreparedReport *> &reports);

    /// The segment that others are matched with until the next call; it must live as long.
    void take(const Segment &one);
    /// Ordered by (other, one). Valid until the next call.
    [[nodiscard]] const TermMatches &with(const Segment &other);

private:
    struct Node {
        int term = 0;
        int next = -1;
        float similarity = 0;
    };
    void spread(std::vector<int> &heads, int place, int term, float similarity);

    LikeWords m_like;
    std::vector<int> m_placeOf;  ///< of each row; -1: not in the table
    std::vector<int> m_sameStem; ///< for each stem, the first node of the taken segment's terms that have it
    std::vector<int> m_alike;    ///< for each place, that of its terms that are alike
    std::vector<Node> m_nodes;
    std::vector<int *> m_touched;
    const Segment *m_one = nullptr;
    TermMatches m_matches;
};

} // namespace crossread
