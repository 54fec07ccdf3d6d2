// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"

#include <vector>

namespace crossread {

/// Tells which links hold a sentence against its counterpart. A sentence that another report has word for word is not
/// judged against what that report says beside it.
class BestLinks {
public:
    /// The passages must outlive it.
    explicit BestLinks(const std::vector<Passage> &passages);

    /// False where one of the two members has a clearly closer counterpart in the other's report. `passage` is one of
    /// those that it was made of.
    [[nodiscard]] bool hold(const Passage &passage, const Link &link) const;

private:
    struct Closest {
        int report = 0; ///< of the counterpart
        double closeness = 0;
        Span counterpart;
    };
    [[nodiscard]] int placeOf(const Passage &passage, int member) const;
    /// Nothing closer than `closeness`, or what is closer holds the same words.
    [[nodiscard]] bool suits(int place, const Closest &here) const;

    const Passage *m_passages;
    std::vector<std::size_t> m_first;             ///< of each passage's members in m_places
    std::vector<int> m_places;                    ///< the same number for what begins at the same place
    std::vector<std::vector<Closest>> m_closest;  ///< by place; one a report, ascending
};

} // namespace crossread
