// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace crossread {

/// Numbered stretches of one text, found again by what they overlap. Time grows with the stretches nearby, not with all.
class SpanIndex {
public:
    void add(Span span, int number)
    {
        for (qsizetype block = blockOf(span.begin); block <= lastBlock(span); ++block)
            m_blocks[block].push_back(number);
    }
    /// The lowest number among the stretches near `span` that `wanted` says yes to. Every stretch that overlaps `span`
    /// is asked for, and some beside it.
    template<typename Wanted>
    [[nodiscard]] std::optional<int> lowest(Span span, Wanted wanted) const
    {
        std::optional<int> found;
        for (qsizetype block = blockOf(span.begin); block <= lastBlock(span); ++block) {
            const auto here = m_blocks.find(block);
            if (here == m_blocks.end())
                continue;
            for (const int number : here->second) {
                if ((!found || number < *found) && wanted(number))
                    found = number;
            }
        }
        return found;
    }

private:
    static constexpr qsizetype blockLength = 128;
    static qsizetype blockOf(qsizetype position) { return position / blockLength; }
    static qsizetype lastBlock(Span span) { return blockOf(std::max(span.begin, span.end - 1)); }

    std::unordered_map<qsizetype, std::vector<int>> m_blocks;
};

} // namespace crossread
