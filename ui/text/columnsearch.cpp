// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/columnsearch.h"

#include "ui/text/finder.h"

#include <algorithm>

namespace crossread {

void ColumnSearch::setTexts(QStringList texts)
{
    m_texts = std::move(texts);
    m_folded.clear();
    m_found.clear();
}

const std::vector<Span> &ColumnSearch::hits(int column, const QString &words)
{
    static const std::vector<Span> none;
    if (words.isEmpty())
        return none;
    for (qsizetype i = qsizetype(m_folded.size()); i < m_texts.size(); ++i)
        m_folded.push_back(foldedForSearch(m_texts[i]));
    if (words != m_words || m_found.size() != m_folded.size()) {
        m_words = words;
        m_found.clear();
        const QString needle = foldedForSearch(words);
        for (const QString &text : m_folded)
            m_found.push_back(hitsIn(text, needle));
    }
    return m_found[std::size_t(column)];
}

std::optional<ColumnPlace> ColumnSearch::next(const QString &words, const ColumnPlace &from, bool excluding, bool backwards,
                                              const std::vector<int> &order)
{
    const int n = int(order.size());
    const int first = int(std::find(order.begin(), order.end(), from.column) - order.begin());
    // Once round all columns, and at last the part of the first one that was passed over.
    for (int round = 0; round <= n; ++round) {
        const int column = order[std::size_t((first + (backwards ? 2 * n - round : round)) % n)];
        const std::vector<Span> &all = hits(column, words);
        auto hit = backwards ? all.end() : all.begin();
        if (round == 0) {
            const qsizetype edge = from.span.begin + (excluding && !backwards ? 1 : 0);
            hit = std::lower_bound(all.begin(), all.end(), edge, [](Span h, qsizetype at) { return h.begin < at; });
        }
        if (backwards && hit != all.begin())
            return ColumnPlace{column, *std::prev(hit)};
        if (!backwards && hit != all.end())
            return ColumnPlace{column, *hit};
    }
    return std::nullopt;
}

} // namespace crossread
