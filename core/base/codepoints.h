// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <vector>

namespace crossread {

/// Turns UTF-16 offsets into Unicode code points and back. One table look-up a call;
/// a text without surrogates needs no table.
class CodePoints {
public:
    explicit CodePoints(QStringView text);

    /// An offset inside a surrogate pair counts as the pair's start.
    [[nodiscard]] qsizetype fromUtf16(qsizetype offset) const;
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const;
    [[nodiscard]] Span fromUtf16(Span span) const { return {fromUtf16(span.begin), fromUtf16(span.end)}; }
    [[nodiscard]] Span toUtf16(Span span) const { return {toUtf16(span.begin), toUtf16(span.end)}; }

private:
    std::vector<qsizetype> m_pairs; ///< UTF-16 offsets of the high surrogates of valid pairs, ascending
};

} // namespace crossread
