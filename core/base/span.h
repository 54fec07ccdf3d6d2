// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <compare>

namespace crossread {

/// A stretch of a report's text: UTF-16 code units as QString counts them, half-open.
/// Only core/export turns these into the code points that files and scripts see.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return position >= begin && position < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return other.begin >= begin && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return other.begin < end && begin < other.end; }
    /// The shared stretch; empty where there is none.
    [[nodiscard]] constexpr Span intersected(Span other) const
    {
        const Span shared{std::max(begin, other.begin), std::min(end, other.end)};
        return shared.empty() ? Span{shared.begin, shared.begin} : shared;
    }
    /// The smallest span that holds both.
    [[nodiscard]] constexpr Span united(Span other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    [[nodiscard]] QStringView in(QStringView text) const { return text.sliced(begin, length()); }

    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

} // namespace crossread
