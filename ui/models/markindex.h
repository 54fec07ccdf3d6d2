// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columns.h"

#include <memory>

namespace crossread {

/// The marks of one column, found by place, and passages by id, in logarithmic time. An index may stand on another one, which it never
/// changes: the passages of a comparison are many and stay, what an analyst does is little and changes.
class MarkIndex {
public:
    MarkIndex() = default;
    /// Empty marks and what reaches beyond `length` are left out or cut.
    MarkIndex(std::vector<TextMark> marks, qsizetype length);

    /// What it stands on from now on; nullptr: nothing.
    void setBase(std::shared_ptr<const MarkIndex> base) { m_base = std::move(base); }
    [[nodiscard]] const std::shared_ptr<const MarkIndex> &base() const { return m_base; }

    [[nodiscard]] std::size_t size() const { return m_marks.size() + (m_base ? m_base->size() : 0); }
    /// Those that overlap the stretch, by begin, longer ones first.
    [[nodiscard]] std::vector<const TextMark *> in(Span span) const;
    /// The first mark of that id on that layer, or nullptr.
    [[nodiscard]] const TextMark *find(MarkLayer layer, const QString &id) const;
    /// The shortest mark of that layer at the place, or nullptr.
    [[nodiscard]] const TextMark *at(MarkLayer layer, qsizetype position) const;
    /// The part of `whole` around the place in which no mark begins or ends.
    [[nodiscard]] Span plainAround(qsizetype position, Span whole) const;
    /// The first mark of each passage, by id.
    [[nodiscard]] std::vector<const TextMark *> passages() const;

private:
    [[nodiscard]] const TextMark *passage(const QString &id) const; ///< of its own

    std::vector<TextMark> m_marks;      ///< by begin, then descending end
    std::vector<qsizetype> m_furthest;  ///< greatest end among marks 0 … i
    std::vector<int> m_passages;        ///< the first mark of each, by id
    std::shared_ptr<const MarkIndex> m_base;
};

} // namespace crossread
