// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/bestpartners.h"

#include <algorithm>

namespace crossread {

BestPartners::BestPartners(const std::vector<QuotePair> &pairs)
{
    for (const QuotePair &pair : pairs) {
        double &one = m_best[{pair.one, pair.oneQuote, pair.other}];
        double &other = m_best[{pair.other, pair.otherQuote, pair.one}];
        one = std::max(one, pair.likeness);
        other = std::max(other, pair.likeness);
    }
}

bool BestPartners::isBestOfOne(const QuotePair &pair) const
{
    return pair.likeness >= m_best.at({pair.one, pair.oneQuote, pair.other});
}

bool BestPartners::isBestOfOther(const QuotePair &pair) const
{
    return pair.likeness >= m_best.at({pair.other, pair.otherQuote, pair.one});
}

} // namespace crossread
