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
};

/// The most frequent words of the language stand in any sentence and say nothing about it; from this rank on a word is content.
inline constexpr int contentRank = 60;
/// From this rank on a word tells one statement of a speaker from another.
inline constexpr int tellingRank = 150;

/// Which of some words are alike: two are held against each other when first asked for, and never again. Of all pairs of
/// a text's words few ever meet. Words are known by their place in the list of rows.
class LikeWords {
public:
    LikeWords() = default;
    /// Alike are those whose similarity is at least `least`.
    LikeWords(std::vector<int> rows, float least);

    /// What is known of a word's pairs; good for as long as this.
    struct Known {
        quint64 alike = 0, unlike = 0; ///< a bit for each of 64 words; neither: not asked for yet
    };
    /// Where that of a word stands among it.
    struct Column {
        explicit Column(int place) : block(unsigned(place) / 64), bit(quint64(1) << unsigned(place) % 64) { }
        std::size_t block;
        quint64 bit;
    };
    [[nodiscard]] const Known *rowOf(int place) const { return m_known.data() + std::size_t(place) * m_width; }
    [[nodiscard]] static bool areUnlike(const Known *row, Column column) { return row[column.block].unlike & column.bit; }
    [[nodiscard]] bool areAlike(int place, int other)
    {
        const Column column(other);
        const Known &known = rowOf(place)[column.block];
        return (known.alike & column.bit) || (!(known.unlike & column.bit) && compare(place, other));
    }

private:
    bool compare(int place, int other);

    std::vector<int> m_rows;
    float m_least = 0;
    std::size_t m_width = 0;
    std::vector<Known> m_known;
};

} // namespace crossread
