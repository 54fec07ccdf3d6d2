// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace crossread {

/// Word vectors and word frequencies, from resources/vectors/en.vectors, which is part of the library.
/// Looking up is a binary search; nothing is read or allocated at start.
class WordVectors {
public:
    /// The row of a folded word; -1 where it is not among the 50,000.
    [[nodiscard]] static int rowOf(QStringView folded);
    /// Rank by frequency, 0 the most frequent; 300,000 for a word that is not there.
    [[nodiscard]] static int rankOf(int row);
    /// Cosine of two rows, -1 to 1. Both rows must be valid.
    [[nodiscard]] static float similarity(int row, int other);
    /// False where the bytes are not of the expected layout and size.
    [[nodiscard]] static bool valid();
};

/// Which of some words are alike: every pair's similarity, computed once and at a few nanoseconds each.
/// Words are known by their place in the list of rows.
class LikeWords {
public:
    struct Like {
        int place = 0;
        float similarity = 0; ///< as WordVectors::similarity has it
    };
    LikeWords() = default;
    /// Pairs of `rows` below `least` are left out, and those where both places are `aside` or later.
    LikeWords(const std::vector<int> &rows, std::size_t aside, float least);
    /// The words like the one at `place`, ascending; itself among them, unless it stands aside.
    [[nodiscard]] std::span<const Like> of(int place) const
    {
        return {m_likes.data() + m_starts[std::size_t(place)], m_likes.data() + m_starts[std::size_t(place) + 1]};
    }
    [[nodiscard]] std::size_t size() const { return m_starts.empty() ? 0 : m_starts.size() - 1; }

private:
    std::vector<std::size_t> m_starts;
    std::vector<Like> m_likes;
};

} // namespace crossread
