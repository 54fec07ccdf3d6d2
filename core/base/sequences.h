// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace crossread {

/// Length of the longest common subsequence of two sequences of comparable elements.
/// Time is the product of the lengths, memory the length of `other`. (Wagner and Fischer 1974.)
template<typename Sequence>
[[nodiscard]] qsizetype commonSubsequence(const Sequence &one, const Sequence &other)
{
    std::vector<qsizetype> row(std::size_t(other.size()) + 1, 0);
    for (const auto &element : one) {
        qsizetype diagonal = 0;
        for (std::size_t j = 0; j + 1 < row.size(); ++j) {
            const qsizetype above = row[j + 1];
            row[j + 1] = element == other[qsizetype(j)] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace crossread
