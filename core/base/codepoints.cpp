// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codepoints.h"

namespace crossread {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype offset) const
{
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), offset) - m_pairs.begin();
    return offset - before;
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    // The i-th pair starts at code point m_pairs[i] - i; every pair that starts before adds one unit.
    qsizetype low = 0;
    auto high = qsizetype(m_pairs.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

} // namespace crossread
