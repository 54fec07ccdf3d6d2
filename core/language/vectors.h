// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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
    /// Takes the pages that look-ups brought in out of the program's memory; whoever looks up again gets them from the file.
    static void rest();
};

/// The most frequent words of the language stand in any sentence and say nothing about it; from this rank on a word is content.
inline constexpr int contentRank = 60;
/// From this rank on a word tells one statement of a speaker from another.
inline constexpr int tellingRank = 150;

/// Which of some words are alike: every pair held against each other once, at a few nanoseconds each.
/// Words are known by their place in the list of rows.
class LikeWords {
public:
    LikeWords() = default;
    /// Alike are those whose similarity is at least `least`. Words from place `aside` on are not held against each other.
    LikeWords(const std::vector<int> &rows, std::size_t aside, float least);

    /// A bit for each word, 64 to a number, the first the lowest: 1 where it is like the one at `place`.
    [[nodiscard]] const quint64 *bitsOf(int place) const { return m_bits.data() + std::size_t(place) * m_width; }
    [[nodiscard]] bool isEmpty() const { return m_bits.empty(); }

private:
    std::size_t m_width = 0;
    std::vector<quint64> m_bits;
};

} // namespace crossread
