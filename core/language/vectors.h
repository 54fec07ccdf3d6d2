// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

} // namespace crossread
