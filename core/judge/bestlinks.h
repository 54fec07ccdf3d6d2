// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"

#include <QHashFunctions>

#include <unordered_map>

namespace crossread {

/// Tells which links hold a sentence against its counterpart. A sentence that another report has word for word is not
/// judged against what that report says beside it.
class BestLinks {
public:
    explicit BestLinks(const std::vector<Passage> &passages);

    /// False where one of the two members has a clearly closer counterpart in the other's report.
    [[nodiscard]] bool hold(const Passage &passage, const Link &link) const;

private:
    struct Key {
        int report = 0;
        int otherReport = 0;
        qsizetype begin = 0; ///< of the member

        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Hash {
        size_t operator()(const Key &key) const noexcept { return qHashMulti(0, key.report, key.otherReport, key.begin); }
    };

    struct Closest {
        double closeness = 0;
        Span counterpart;
    };

    /// Nothing closer than `closeness`, or what is closer holds the same words.
    [[nodiscard]] bool suits(const Key &key, double closeness, Span counterpart) const;
    void offer(const Key &key, double closeness, Span counterpart);

    std::unordered_map<Key, Closest, Hash> m_closest;
};

} // namespace crossread
