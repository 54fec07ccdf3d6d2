// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markindex.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

namespace crossread {

namespace {

bool comesFirst(const TextMark &a, const TextMark &b)
{
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
}

using Key = std::pair<MarkLayer, QStringView>;
Key keyOf(const TextMark &mark)
{
    return {mark.layer, mark.id};
}

/// The first mark of each layer and id.
std::vector<int> byId(const std::vector<TextMark> &marks)
{
    std::vector<int> order(marks.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int index) { return keyOf(marks[std::size_t(index)]); };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return std::tuple(key(a), a) < std::tuple(key(b), b); });
    order.erase(std::unique(order.begin(), order.end(), [&](int a, int b) { return key(a) == key(b); }), order.end());
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
    m_byId = byId(m_marks);
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
    const Key key(layer, id);
    const auto it = std::lower_bound(
        m_byId.begin(), m_byId.end(), key, [this](int index, const Key &wanted) { return keyOf(m_marks[size_t(index)]) < wanted; });
    if (it != m_byId.end() && keyOf(m_marks[size_t(*it)]) == key)
        return &m_marks[size_t(*it)];
    return m_base ? m_base->find(layer, id) : nullptr;
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
    for (const int index : m_byId) {
        if (m_marks[size_t(index)].layer != MarkLayer::Passage)
            break; // the lowest layer
        own.push_back(&m_marks[size_t(index)]);
    }
    if (!m_base)
        return own;
    const std::vector<const TextMark *> below = m_base->passages();
    std::vector<const TextMark *> all;
    std::set_union(own.begin(), own.end(), below.begin(), below.end(), std::back_inserter(all),
        [](const TextMark *a, const TextMark *b) { return a->id < b->id; });
    return all;
}

} // namespace crossread
