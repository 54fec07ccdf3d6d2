// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markindex.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace crossread {

namespace {

bool comesFirst(const TextMark &a, const TextMark &b)
{
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
}

/// The first mark of each passage, by id.
std::vector<int> passagesById(const std::vector<TextMark> &marks)
{
    std::vector<int> order;
    for (int i = 0; i < int(marks.size()); ++i) {
        if (marks[std::size_t(i)].layer == MarkLayer::Passage)
            order.push_back(i);
    }
    const auto id = [&](int index) -> const QString & { return marks[std::size_t(index)].id; };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return std::tie(id(a), a) < std::tie(id(b), b); });
    order.erase(std::unique(order.begin(), order.end(), [&](int a, int b) { return id(a) == id(b); }), order.end());
    return order;
}

} // namespace

MarkIndex::MarkIndex(std::vector<TextMark> marks, qsizetype length)
    : m_marks(std::move(marks))
{
    for (TextMark &mark : m_marks)
        mark.span = mark.span.intersected({0, length});
    std::erase_if(m_marks, [](const TextMark &mark) { return mark.span.empty(); });
    std::stable_sort(m_marks.begin(), m_marks.end(), comesFirst);
    m_furthest.reserve(m_marks.size());
    qsizetype furthest = 0;
    for (const TextMark &mark : m_marks)
        m_furthest.push_back(furthest = std::max(furthest, mark.span.end));
    m_passages = passagesById(m_marks);
}

std::vector<const TextMark *> MarkIndex::in(Span span) const
{
    std::vector<const TextMark *> found;
    const auto start = std::upper_bound(m_furthest.begin(), m_furthest.end(), span.begin) - m_furthest.begin();
    for (size_t i = size_t(start); i < m_marks.size() && m_marks[i].span.begin < span.end; ++i) {
        if (m_marks[i].span.overlaps(span))
            found.push_back(&m_marks[i]);
    }
    if (!m_base)
        return found;
    const std::vector<const TextMark *> below = m_base->in(span);
    std::vector<const TextMark *> all;
    all.reserve(found.size() + below.size());
    std::merge(below.begin(), below.end(), found.begin(), found.end(), std::back_inserter(all),
        [](const TextMark *a, const TextMark *b) { return comesFirst(*a, *b); });
    return all;
}

const TextMark *MarkIndex::find(MarkLayer layer, const QString &id) const
{
    const TextMark *found = layer == MarkLayer::Passage ? passage(id) : nullptr;
    if (layer != MarkLayer::Passage) { // few, and seldom asked for
        const auto it = std::ranges::find_if(m_marks, [&](const TextMark &mark) { return mark.layer == layer && mark.id == id; });
        found = it == m_marks.end() ? nullptr : &*it;
    }
    return found || !m_base ? found : m_base->find(layer, id);
}

const TextMark *MarkIndex::passage(const QString &id) const
{
    const auto it = std::lower_bound(
        m_passages.begin(), m_passages.end(), id, [this](int index, const QString &wanted) { return m_marks[size_t(index)].id < wanted; });
    return it != m_passages.end() && m_marks[size_t(*it)].id == id ? &m_marks[size_t(*it)] : nullptr;
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

Span MarkIndex::plainAround(qsizetype position, Span whole) const
{
    if (m_base)
        whole = m_base->plainAround(position, whole);
    for (const TextMark &mark : m_marks) {
        for (const qsizetype edge : {mark.span.begin, mark.span.end}) {
            if (edge <= position)
                whole.begin = std::max(whole.begin, edge);
            else
                whole.end = std::min(whole.end, edge);
        }
    }
    return whole;
}

std::vector<const TextMark *> MarkIndex::passages() const
{
    std::vector<const TextMark *> own;
    for (const int index : m_passages)
        own.push_back(&m_marks[size_t(index)]);
    if (!m_base)
        return own;
    const std::vector<const TextMark *> below = m_base->passages();
    std::vector<const TextMark *> all;
    std::set_union(own.begin(), own.end(), below.begin(), below.end(), std::back_inserter(all),
        [](const TextMark *a, const TextMark *b) { return a->id < b->id; });
    return all;
}

} // namespace crossread
