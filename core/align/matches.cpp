// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/matches.h"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

namespace crossread {

namespace {

/// Vectors closer than this mean the same often enough to count at all.
constexpr float leastSimilarity = 0.35F;
constexpr float trustInMeaning = 0.9F;
/// A table over more words than this costs more than it saves.
constexpr int mostWords = 12000;

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

TermMatcher::TermMatcher(const std::vector<const PreparedReport *> &reports) : m_like(leastSimilarity)
{
    int rows = 0, stems = 0;
    visitTerms(reports, [&](const Term &term) {
        rows = std::max(rows, term.row + 1);
        stems = std::max(stems, term.stem + 1);
    });
    m_placeOf.assign(std::size_t(rows), -1);
    visitTerms(reports, [&](const Term &term) {
        if (hasMeaning(term) && m_placeOf[term.row] < 0)
            m_placeOf[term.row] = m_like.add(term.row);
    });
    m_sameStem.assign(std::size_t(stems), -1);
    m_hasTable = m_like.count() <= mostWords;
}

void TermMatcher::take(const Segment &one)
{
    if (m_one) {
        for (const Term &term : m_one->terms)
            m_sameStem[term.stem] = -1;
    }
    m_one = &one;
    m_before.clear();
    m_meanings.clear();
    for (int i = 0; i < int(one.terms.size()); ++i) {
        const Term &term = one.terms[i];
        m_before.push_back(std::exchange(m_sameStem[term.stem], i));
        if (m_hasTable && hasMeaning(term))
            m_meanings.push_back({m_like.unlike(m_placeOf[term.row]), m_placeOf[term.row], i});
    }
    const auto isName = [&](const Meaning &meaning) { return one.terms[meaning.term].name; };
    m_plainMeanings = std::size_t(std::partition(m_meanings.begin(), m_meanings.end(), std::not_fn(isName)) - m_meanings.begin());
}

void TermMatcher::addLike(const Segment &other, int j)
{
    const Term &term = other.terms[j];
    const int place = m_placeOf[term.row];
    // Names are not alike among each other.
    for (const Meaning &meaning : std::span(m_meanings).first(term.name ? m_plainMeanings : m_meanings.size())) {
        if (LikeWords::holds(meaning.unlike, place) || m_one->terms[meaning.term].stem == term.stem)
            continue;
        if (const float similarity = m_like.similarity(meaning.place, place); similarity > 0)
            m_matches.push_back({meaning.term, j, similarity * trustInMeaning});
    }
}

const TermMatches &TermMatcher::with(const Segment &other)
{
    m_matches.clear();
    if (!m_hasTable) {
        m_matches = matchTerms(*m_one, other);
        return m_matches;
    }
    for (int j = 0; j < int(other.terms.size()); ++j) {
        const Term &term = other.terms[j];
        for (int i = m_sameStem[term.stem]; i >= 0; i = m_before[i])
            m_matches.push_back({i, j, 1});
        if (hasMeaning(term))
            addLike(other, j);
    }
    return m_matches;
}

} // namespace crossread
