// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/links.h"

#include "core/base/sequences.h"

#include <algorithm>
#include <optional>

namespace crossread {

namespace {

/// Cutting pays where the part is this much likelier, or where the rest is this large a share of the sentence.
constexpr double gainByCutting = 0.05;
constexpr float restWorthCutting = 0.35F;
/// Of the correspondence, this much must lie in the part that is kept.
constexpr float keptCorrespondence = 0.85F;

/// What has more clauses than this is a list, not a sentence; all runs of it would be too many.
constexpr std::size_t mostClauses = 16;

/// Two segments and what their terms have in common, the longer one first.
struct Compared {
    const Segment &longer;
    const Segment &shorter;
    const SegmentPair &pair;
    const TermMatches &matches;
};

struct Cut {
    std::optional<Segment> part; ///< none: the whole
    double probability = 0;
};

/// The contextual features belong to the sentence and stay as they are.
Features withContext(Features features, const Features &context)
{
    for (const Feature feature : {RowRank, ColumnRank, RowMargin, ColumnMargin, Neighbours, Position})
        features[feature] = context[feature];
    return features;
}

TermMatches matchesIn(const TermMatches &matches, int first, int last)
{
    TermMatches found;
    for (const TermMatch &match : matches) {
        if (match.one >= first && match.one < last)
            found.push_back({match.one - first, match.other, match.similarity});
    }
    return found;
}

/// Whether a part is worth a look: a statement, and not nearly the whole.
bool isPart(const Segment &longer, int first, int last)
{
    float weight = 0;
    for (int i = first; i < last; ++i)
        weight += longer.terms[i].weight;
    return last - first >= 3 && weight <= (1 - restWorthCutting) * longer.weight;
}

/// Terms alone, as far as a first look needs them.
Segment termsOf(const Segment &longer, int first, int last)
{
    Segment part;
    part.terms.assign(longer.terms.begin() + first, longer.terms.begin() + last);
    for (const Term &term : part.terms)
        part.weight += term.weight;
    return part;
}

float softMax(const Segment &part, const Segment &other, const TermMatches &matches)
{
    Features words{};
    compareWords(part, other, matches, words);
    return words[SoftMax];
}

/// The run of clauses of the longer one that matches the shorter one best.
Cut bestRun(const Compared &both)
{
    const Segment &longer = both.longer;
    Cut best{std::nullopt, both.pair.probability};
    if (longer.clauses.size() > mostClauses)
        return best;
    const float whole = both.pair.features[SoftMin] * longer.weight;
    for (std::size_t first = 0; first < longer.clauses.size(); ++first) {
        for (std::size_t last = first; last < longer.clauses.size(); ++last) {
            const Span span{longer.clauses[first].begin, longer.clauses[last].end};
            const auto [firstTerm, lastTerm] = termsIn(longer, span);
            if (!isPart(longer, firstTerm, lastTerm))
                continue;
            const TermMatches matches = matchesIn(both.matches, firstTerm, lastTerm);
            const Segment terms = termsOf(longer, firstTerm, lastTerm);
            if (softMax(terms, both.shorter, matches) * terms.weight < keptCorrespondence * whole)
                continue;
            Segment part = partOf(longer, span);
            const double probability = probabilityOf(
                withContext(compareSegments(part, both.shorter, matches), both.pair.features));
            if (probability > best.probability + gainByCutting)
                best = {std::move(part), probability};
        }
    }
    return best;
}

} // namespace

Grade gradeOf(const Segment &one, const Segment &other, double score)
{
    if (score < sameStatement)
        return Grade::Related;
    if (one.stems == other.stems)
        return Grade::Verbatim;
    const std::size_t longer = std::max(one.stems.size(), other.stems.size());
    const std::size_t shorter = std::min(one.stems.size(), other.stems.size());
    const auto common = std::size_t(commonSubsequence(one.stems, other.stems));
    const bool edited = 10 * common >= 6 * longer || (shorter >= 6 && 10 * common >= 9 * shorter);
    return edited ? Grade::Edited : Grade::Paraphrase;
}

std::vector<StretchLink> linkPairs(const std::vector<const PreparedReport *> &reports, int one, int other,
                                   const std::vector<SegmentPair> &pairs, TermMatcher &matcher)
{
    std::vector<StretchLink> links;
    for (const SegmentPair &pair : pairs) {
        if (pair.probability < leastBeforeCutting)
            continue;
        const Segment &first = reports[one]->segments[pair.one];
        const Segment &second = reports[other]->segments[pair.other];
        const bool firstIsLonger = first.weight > second.weight;
        const Segment &longer = firstIsLonger ? first : second;
        Cut cut{std::nullopt, pair.probability};
        if (longer.clauses.size() > 1) {
            const Segment &shorter = firstIsLonger ? second : first;
            matcher.take(longer);
            cut = bestRun({longer, shorter, pair, matcher.with(shorter)});
        }
        if (cut.probability < leastScore)
            continue;
        const Segment &a = firstIsLonger && cut.part ? *cut.part : first;
        const Segment &b = !firstIsLonger && cut.part ? *cut.part : second;
        links.push_back({{one, a.span}, {other, b.span}, cut.probability, gradeOf(a, b, cut.probability)});
    }
    return links;
}

} // namespace crossread
