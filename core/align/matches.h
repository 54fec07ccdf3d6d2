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

/// Every term held against every other: what matches are. In no particular order.
[[nodiscard]] TermMatches matchTerms(const Segment &one, const Segment &other);

/// The same matches for many segments, from a table over all terms of some reports: which words are alike is computed
/// once for each two words.
class TermMatcher {
public:
    explicit TermMatcher(const std::vector<const PreparedReport *> &reports);

    /// The segment that others are matched with until the next call; it must live as long.
    void take(const Segment &one);
    /// Valid until the next call.
    [[nodiscard]] const TermMatches &with(const Segment &other);

private:
    /// A term of the taken segment that has a meaning.
    struct Meaning {
        LikeWords::Unlike unlike = nullptr;
        int place = 0; ///< among the words that may be alike
        int term = 0;
    };
    void addLike(const Segment &other, int j);

    LikeWords m_like;
    bool m_hasTable = false;
    std::vector<int> m_placeOf;    ///< of each row; -1: not in the table
    std::vector<int> m_sameStem;   ///< for each stem, the last of the taken segment's terms that have it; -1: none
    std::vector<int> m_before;     ///< for each of its terms, the one before of the same stem
    std::vector<Meaning> m_meanings;
    std::size_t m_plainMeanings = 0; ///< the first so many are of no names
    const Segment *m_one = nullptr;
    TermMatches m_matches;
};

} // namespace crossread
