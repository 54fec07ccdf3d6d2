// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/quotepairs.h"

#include <map>
#include <tuple>

namespace crossread {

/// How alike each quote's closest partner in each other report is.
class BestPartners {
public:
    explicit BestPartners(const std::vector<QuotePair> &pairs);

    /// No quote of the other's report is closer to the pair's first quote.
    [[nodiscard]] bool isBestOfOne(const QuotePair &pair) const;
    /// No quote of the one's report is closer to its second.
    [[nodiscard]] bool isBestOfOther(const QuotePair &pair) const;

private:
    using Place = std::tuple<int, int, int>; ///< report, quote, the other's report
    std::map<Place, double> m_best;
};

} // namespace crossread
