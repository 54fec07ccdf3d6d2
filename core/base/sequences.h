// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <functional>
#include <span>
#include <vector>

namespace crossread {

/// Length of the longest common subsequence of two sequences of comparable elements.
/// Where one of them has at most 64, a step is one machine word (Hyyrö 2004); else time is the product of the lengths
/// (Wagner and Fischer 1974).
/// What both begin or end with is part of it, and is set aside first.
template<typename Sequence>
[[nodiscard]] qsizetype commonSubsequence(const Sequence &one, const Sequence &other)
{
    const bool ordered = one.size() < other.size();
    std::span shorter(ordered ? one : other);
    std::span longer(ordered ? other : one);
    const std::size_t all = shorter.size();
    while (!shorter.empty() && shorter.front() == longer.front()) {
        shorter = shorter.subspan(1);
        longer = longer.subspan(1);
    }
    while (!shorter.empty() && shorter.back() == longer.back()) {
        shorter = shorter.first(shorter.size() - 1);
        longer = longer.first(longer.size() - 1);
    }
    const qsizetype aside = qsizetype(all - shorter.size());
    if (shorter.size() <= 64) {
        quint64 open = ~quint64(0); // a cleared bit is a step of the row
        for (const auto &element : longer) {
            quint64 same = 0;
            for (std::size_t i = 0; i < shorter.size(); ++i)
                same |= quint64(shorter[i] == element) << i;
            const quint64 taken = open & same;
            open = (open + taken) | (open - taken);
        }
        return aside + std::popcount(~open);
    }
    std::vector<qsizetype> row(shorter.size() + 1, 0);
    for (const auto &element : longer) {
        qsizetype diagonal = 0;
        for (std::size_t j = 0; j + 1 < row.size(); ++j) {
            const qsizetype above = row[j + 1];
            row[j + 1] = element == shorter[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return aside + row.back();
}

/// How many elements two lists share that ascend by `key`, counted while `goesOn` says so of what was counted and of how many
/// elements of each are behind. Without branches: which list is ahead is anybody's guess.
template<typename Value, typename GoesOn, typename Key = std::identity>
[[nodiscard]] std::size_t sharedWhile(const std::vector<Value> &one, const std::vector<Value> &other, GoesOn goesOn, Key key = {})
{
    std::size_t count = 0;
    for (std::size_t i = 0, j = 0; i < one.size() && j < other.size() && goesOn(count, i, j);) {
        const auto a = std::invoke(key, one[i]);
        const auto b = std::invoke(key, other[j]);
        count += a == b;
        i += a <= b;
        j += b <= a;
    }
    return count;
}

/// All that they share.
template<typename Value, typename Key = std::identity>
[[nodiscard]] std::size_t sharedCount(const std::vector<Value> &one, const std::vector<Value> &other, Key key = {})
{
    return sharedWhile(one, other, [](std::size_t, std::size_t, std::size_t) { return true; }, key);
}

} // namespace crossread
