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
    std::copy(context.begin() + firstContextFeature, context.end(), features.begin() + firstContextFeature);
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

/// A run of clauses that may be worth keeping, with its terms: first and one past the last.
struct ClauseRun {
    Span span;
    int first = 0, last = 0;
};

/// Statements that are not nearly the whole, and heavy enough to hold what corresponds.
std::vector<ClauseRun> runsWorthALook(const Segment &longer, const SegmentPair &pair)
{
    std::vector<ClauseRun> runs;
    if (longer.clauses.size() > mostClauses)
        return runs;
    // Of a part no more than all can correspond; a little is left for rounding.
    const float least = keptCorrespondence * pair.features[SoftMin] * longer.weight * 0.999F;
    const float most = (1 - restWorthCutting) * longer.weight;
    for (std::size_t first = 0; first < longer.clauses.size(); ++first) {
        for (std::size_t last = first; last < longer.clauses.size(); ++last) {
            const Span span{longer.clauses[first].begin, longer.clauses[last].end};
            const auto [firstTerm, lastTerm] = termsIn(longer, span);
            float weight = 0;
            for (int i = firstTerm; i < lastTerm; ++i)
                weight += longer.terms[i].weight;
            if (weight > most)
                break;
            if (lastTerm - firstTerm >= 3 && weight >= least)
                runs.push_back({span, firstTerm, lastTerm});
        }
    }
    return runs;
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
Cut bestRun(const Compared &both, const std::vector<ClauseRun> &runs)
{
    const Segment &longer = both.longer;
    Cut best{std::nullopt, both.pair.probability};
    const float whole = both.pair.features[SoftMin] * longer.weight;
    for (const ClauseRun &run : runs) {
        const TermMatches matches = matchesIn(both.matches, run.first, run.last);
        const Segment terms = termsOf(longer, run.first, run.last);
        if (softMax(terms, both.shorter, matches) * terms.weight < keptCorrespondence * whole)
            continue;
        Segment part = partOf(longer, run.span);
        const double probability
            = probabilityOf(withContext(compareSegments(part, both.shorter, matches), both.pair.features), both.pair.alone);
        if (probability > best.probability + gainByCutting)
            best = {std::move(part), probability};
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
        // What people graded by itself they graded as a whole.
        if (const std::vector<ClauseRun> runs = pair.alone ? std::vector<ClauseRun>{} : runsWorthALook(longer, pair); !runs.empty()) {
            const Segment &shorter = firstIsLonger ? second : first;
            matcher.take(longer);
            cut = bestRun({longer, shorter, pair, matcher.with(shorter)}, runs);
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
