// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/pairview.h"

#include <QStringList>

namespace crossread {

/// A name of a side, cut into words that can be compared.
struct Named {
    Name name;
    QStringList parts; ///< folded, in one spelling: "Jong-un" is "jong", "un"
    QStringList full;  ///< with the name's fullest form in the report
};

/// The names read inside the side.
[[nodiscard]] std::vector<Named> namesOf(const Side &side);

/// A place or body of the word lists.
[[nodiscard]] bool isKnown(const Name &name);

/// A single name may be short for any that has it; of two full names the last parts decide: John Reed is not John Hale. What
/// the lists know has a standard name: "UK" and "UN" share a word of theirs and are two.
[[nodiscard]] bool isSameName(const Named &one, const Named &other);
/// One of `others`, or its last part among the words of `side`.
[[nodiscard]] bool isNamed(const Named &one, const std::vector<Named> &others, const Side &side);

/// The lists that two names stand in, and how many names both have.
struct Lists {
    std::size_t one = 0, other = 0, common = 0;

    [[nodiscard]] std::size_t longer() const { return std::max(one, other); }
    [[nodiscard]] std::size_t shorter() const { return std::min(one, other); }
    /// "Djibouti, Eritrea and Somalia" beside "Eritrea, Djibouti and Sudan": all but one are the same.
    [[nodiscard]] bool differInOne() const { return one == other && one > 1 && common + 1 == one; }
};
[[nodiscard]] Lists listsAround(const PairView &view, const Named &one, const std::vector<Named> &ones, const Named &other,
                                const std::vector<Named> &others);

} // namespace crossread
