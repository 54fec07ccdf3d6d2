// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/pairview.h"

#include <QStringList>

#include <map>

namespace crossread {

/// A name of a side, cut into words that can be compared.
struct Named {
    Name name;
    QStringList parts; ///< folded, in one spelling: "Jong-un" is "jong", "un"
    QStringList full;  ///< with the name's fullest form in the report
};

/// A name as letters only, in one spelling: "Jong-un" is "jong", "un".
[[nodiscard]] QStringList partsOfName(const QString &name);

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

/// The lists of two sides: "Singapore, Malaysia, Egypt and Pakistan"; a name that stands alone is one of one. Two lists are held
/// against each other once, however many names they have.
class NameLists {
public:
    /// All names of the sides, in the order of the text.
    NameLists(const PairView &view, const std::vector<Named> &ones, const std::vector<Named> &others);
    [[nodiscard]] Lists around(const Named &one, const Named &other);
    /// "In Oman and the Emirates" beside "across the gulf from Iran" and the Emirates: one of the two stands in a list with a name
    /// that the other side has too, but the other stands alone.
    [[nodiscard]] bool isListedElsewhere(const Named &one, const Named &other);

private:
    struct Range {
        std::size_t first = 0, last = 0; ///< indices into the side's names, one past the last
        bool joined = false; ///< by more than commas: "Austin, Texas" may be one place
    };
    struct OfSide {
        const std::vector<Named> *names = nullptr;
        std::vector<Range> lists; ///< of each name
        std::vector<bool> known; ///< of each name: the other side has it; filled when it is first asked for
        [[nodiscard]] Range around(const Named &named) const;
        /// A name that is listed with this one is named by `there`, where `counterpart` stands alone.
        [[nodiscard]] bool hasFellowsIn(const OfSide &there, const Named &named, const Named &counterpart);
    };
    static OfSide listsOf(const Side &side, const std::vector<Named> &names);

    OfSide m_one, m_other;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> m_common; ///< by where the lists begin
};

} // namespace crossread
