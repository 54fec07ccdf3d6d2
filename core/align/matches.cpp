// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/matches.h"

#include <algorithm>

namespace crossread {

namespace {

/// Vectors closer than this mean the same often enough to count at all.
constexpr float leastSimilarity = 0.35F;
constexpr float trustInMeaning = 0.9F;
/// A table over more words than this costs more than it saves.
constexpr std::size_t mostWords = 12000;

bool hasMeaning(const Term &term)
{
    return term.row >= 0 && !term.number;
}

float termSimilarity(const Term &one, const Term &other)
{
    if (one.stem == other.stem)
        return 1;
    // Two names, or two figures, that are not the same are not nearly the same either.
    if (!hasMeaning(one) || !hasMeaning(other) || (one.name && other.name))
        return 0;
    const float similarity = WordVectors::similarity(one.row, other.row);
    return similarity < leastSimilarity ? 0 : similarity * trustInMeaning;
}

template<typename Visit>
void visitTerms(const std::vector<const PreparedReport *> &reports, Visit visit)
{
    for (const PreparedReport *report : reports) {
        for (const Segment &segment : report->segments) {
            for (const Term &term : segment.terms)
                visit(term);
        }
    }
}

} // namespace

TermMatches matchTerms(const Segment &one, const Segment &other)
{
    TermMatches matches;
    for (int j = 0; j < int(other.terms.size()); ++j) {
        for (int i = 0; i < int(one.terms.size()); ++i) {
            if (const float similarity = termSimilarity(one.terms[i], other.terms[j]); similarity > 0)
                matches.push_back({i, j, similarity});
        }
    }
    return matches;
}

TermMatcher::TermMatcher(const std::vector<const PreparedReport *> &reports)
{
    int rows = 0, stems = 0;
    visitTerms(reports, [&](const Term &term) {
        rows = std::max(rows, term.row + 1);
        stems = std::max(stems, term.stem + 1);
    });
    enum Use : char { Unused, NameOnly, Common };
    std::vector<char> uses(std::size_t(rows), Unused);
    visitTerms(reports, [&](const Term &term) {
        if (hasMeaning(term))
            uses[term.row] = std::max(uses[term.row], char(term.name ? NameOnly : Common));
    });
    // Names stand aside: they are not alike among each other.
    std::vector<int> words;
    std::size_t common = 0;
    m_placeOf.assign(std::size_t(rows), -1);
    for (const char use : {Common, NameOnly}) {
        for (int row = 0; row < rows; ++row) {
            if (uses[row] == use) {
                m_placeOf[row] = int(words.size());
                words.push_back(row);
            }
        }
        common = use == Common ? words.size() : common;
    }
    m_sameStem.assign(std::size_t(stems), -1);
    m_alike.assign(words.size(), -1);
    if (words.size() <= mostWords)
        m_like = LikeWords(words, common, leastSimilarity);
}

void TermMatcher::spread(std::vector<int> &heads, int place, int term, float similarity)
{
    int &head = heads[place];
    if (head < 0)
        m_touched.push_back(&head);
    m_nodes.push_back({term, head, similarity});
    head = int(m_nodes.size()) - 1;
}

void TermMatcher::take(const Segment &one)
{
    m_one = &one;
    for (int *head : m_touched)
        *head = -1;
    m_touched.clear();
    m_nodes.clear();
    if (m_like.size() < m_alike.size())
        return;
    // Backwards, so that each list ascends.
    for (int i = int(one.terms.size()) - 1; i >= 0; --i) {
        const Term &term = one.terms[i];
        spread(m_sameStem, term.stem, i, 1);
        if (!hasMeaning(term))
            continue;
        for (const LikeWords::Like &like : m_like.of(m_placeOf[term.row]))
            spread(m_alike, like.place, i, like.similarity * trustInMeaning);
    }
}

const TermMatches &TermMatcher::with(const Segment &other)
{
    m_matches.clear();
    if (m_like.size() < m_alike.size()) {
        m_matches = matchTerms(*m_one, other);
        return m_matches;
    }
    for (int j = 0; j < int(other.terms.size()); ++j) {
        const Term &term = other.terms[j];
        int same = m_sameStem[term.stem];
        int alike = hasMeaning(term) ? m_alike[m_placeOf[term.row]] : -1;
        while (same >= 0 || alike >= 0) {
            const int i = same >= 0 && (alike < 0 || m_nodes[same].term <= m_nodes[alike].term) ? m_nodes[same].term
                                                                                               : m_nodes[alike].term;
            const bool exact = same >= 0 && m_nodes[same].term == i;
            if (exact)
                m_matches.push_back({i, j, 1});
            else if (!(term.name && m_one->terms[i].name))
                m_matches.push_back({i, j, m_nodes[alike].similarity});
            same = exact ? m_nodes[same].next : same;
            alike = alike >= 0 && m_nodes[alike].term == i ? m_nodes[alike].next : alike;
        }
    }
    return m_matches;
}

} // namespace crossread
