// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <tuple>
#include <vector>

namespace crossread {

/// Pairs indices below `ones` with indices below `others` one to one, the likeliest first. `worth(i, j)` is 0 for what
/// cannot be paired; each couple is handed to `found(i, j)`.
template<typename Worth, typename Found>
void pairOff(int ones, int others, Worth worth, Found found)
{
    std::vector<std::tuple<double, int, int>> couples;
    for (int i = 0; i < ones; ++i) {
        for (int j = 0; j < others; ++j) {
            const double here = worth(i, j);
            if (here > 0)
                couples.emplace_back(-here, i, j);
        }
    }
    std::sort(couples.begin(), couples.end());
    std::vector<bool> first(std::size_t(ones), false);
    std::vector<bool> second(std::size_t(others), false);
    for (const auto &[_, i, j] : couples) {
        if (first[std::size_t(i)] || second[std::size_t(j)])
            continue;
        first[std::size_t(i)] = second[std::size_t(j)] = true;
        found(i, j);
    }
}

/// Without those that have a counterpart for which `agreement(one, other)` is more than 0; each is counterpart of one.
template<typename T, typename Agreement>
void dropAgreeing(std::vector<T> &ones, std::vector<T> &others, Agreement agreement)
{
    std::vector<bool> first(ones.size(), false);
    std::vector<bool> second(others.size(), false);
    pairOff(int(ones.size()), int(others.size()),
            [&](int i, int j) { return agreement(ones[std::size_t(i)], others[std::size_t(j)]); },
            [&](int i, int j) { first[std::size_t(i)] = second[std::size_t(j)] = true; });
    const auto without = [](std::vector<T> &all, const std::vector<bool> &gone) {
        std::size_t i = 0;
        std::erase_if(all, [&](const T &) { return gone[i++]; });
    };
    without(ones, first);
    without(others, second);
}

} // namespace crossread
