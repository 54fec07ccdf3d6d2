// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
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

/// How alike words are, where they are. Which are not is remembered, so that two of them are held against each other once:
/// most are not, and of all pairs of a text's words few ever meet.
class LikeWords {
public:
    /// Alike are those whose similarity is at least `least`.
    explicit LikeWords(float least) : m_least(least) { }
    /// The place of one more word, by which it is known from now on.
    int add(int row);
    /// The place of a word that may have been added.
    int placeOf(int row);
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    /// A bit for each word: 1 where the two are known not to be alike. Good until a word is added.
    using Unlike = const quint64 *;
    Unlike unlike(int place);
    [[nodiscard]] static bool holds(Unlike unlike, int place) { return unlike[unsigned(place) / 64] >> unsigned(place) % 64 & 1; }
    /// 0 where they are not alike.
    [[nodiscard]] float similarity(int place, int other);

private:
    float m_least;
    std::vector<int> m_rows;
    QHash<int, int> m_places; ///< by row, of those that placeOf() added
    std::vector<std::vector<quint64>> m_unlike; ///< empty for words that were never asked for
};

} // namespace crossread
