// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"

#include <map>
#include <tuple>

namespace crossread {

/// Tells which links hold a sentence against its counterpart. A sentence that another report has word for word is not
/// judged against what that report says beside it.
class BestLinks {
public:
    explicit BestLinks(const std::vector<Passage> &passages);

    /// False where one of the two members has a clearly closer counterpart in the other's report.
    [[nodiscard]] bool hold(const Passage &passage, const Link &link) const;

private:
    using Key = std::tuple<int, qsizetype, int>; ///< report, where the member begins, the other report

    struct Closest {
        double closeness = 0;
        Span counterpart;
    };

    /// Nothing closer than `closeness`, or what is closer holds the same words.
    [[nodiscard]] bool suits(const Key &key, double closeness, Span counterpart) const;
    void offer(const Key &key, double closeness, Span counterpart);

    std::map<Key, Closest> m_closest;
};

} // namespace crossread
