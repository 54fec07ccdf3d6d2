// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace crossread {

/// Offers to each of `ones` the one of `others` for which `confidence` is highest, and hands such a couple to `found`;
/// a confidence of 0 means that the two are not comparable.
template<typename T, typename Confidence, typename Found>
void pairWithBest(const std::vector<T> &ones, const std::vector<T> &others, Confidence confidence, Found found)
{
    for (const T &one : ones) {
        const T *best = nullptr;
        double most = 0;
        for (const T &other : others) {
            const double here = confidence(one, other);
            if (here > most) {
                best = &other;
                most = here;
            }
        }
        if (best)
            found(one, *best, most);
    }
}

} // namespace crossread
