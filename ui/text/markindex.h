// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columns.h"

#include <QHash>

namespace crossread {

/// The marks of one column, found by place in logarithmic time and by id in constant time.
class MarkIndex {
public:
    MarkIndex() = default;
    /// Empty marks and what reaches beyond `length` are left out or cut.
    MarkIndex(std::vector<TextMark> marks, qsizetype length);

    [[nodiscard]] const std::vector<TextMark> &all() const { return m_marks; }
    /// Those that overlap the stretch, by begin, longer ones first.
    [[nodiscard]] std::vector<const TextMark *> in(Span span) const;
    /// The first mark of that id on that layer, or nullptr.
    [[nodiscard]] const TextMark *find(MarkLayer layer, const QString &id) const;
    /// The shortest mark of that layer at the place, or nullptr.
    [[nodiscard]] const TextMark *at(MarkLayer layer, qsizetype position) const;

private:
    std::vector<TextMark> m_marks;      ///< by begin, then descending end
    std::vector<qsizetype> m_furthest;  ///< greatest end among marks 0 … i
    QHash<std::pair<int, QString>, int> m_first;
};

} // namespace crossread
