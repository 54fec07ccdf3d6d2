// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/markindex.h"

namespace crossread {

MarkIndex::MarkIndex(std::vector<TextMark> marks, qsizetype length)
    : m_marks(std::move(marks))
{
    for (TextMark &mark : m_marks)
        mark.span = mark.span.intersected({0, length});
    std::erase_if(m_marks, [](const TextMark &mark) { return mark.span.empty(); });
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const TextMark &a, const TextMark &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    m_furthest.reserve(m_marks.size());
    qsizetype furthest = 0;
    for (size_t i = 0; i < m_marks.size(); ++i) {
        furthest = std::max(furthest, m_marks[i].span.end);
        m_furthest.push_back(furthest);
        const std::pair key(int(m_marks[i].layer), m_marks[i].id);
        if (!m_first.contains(key))
            m_first.insert(key, int(i));
    }
}

std::vector<const TextMark *> MarkIndex::in(Span span) const
{
    std::vector<const TextMark *> found;
    const auto start = std::upper_bound(m_furthest.begin(), m_furthest.end(), span.begin) - m_furthest.begin();
    for (size_t i = size_t(start); i < m_marks.size() && m_marks[i].span.begin < span.end; ++i) {
        if (m_marks[i].span.overlaps(span))
            found.push_back(&m_marks[i]);
    }
    return found;
}

const TextMark *MarkIndex::find(MarkLayer layer, const QString &id) const
{
    const auto it = m_first.constFind({int(layer), id});
    return it == m_first.cend() ? nullptr : &m_marks[size_t(*it)];
}

const TextMark *MarkIndex::at(MarkLayer layer, qsizetype position) const
{
    const TextMark *best = nullptr;
    for (const TextMark *mark : in({position, position + 1})) {
        if (mark->layer == layer && (!best || mark->span.length() < best->span.length()))
            best = mark;
    }
    return best;
}

} // namespace crossread
