// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/links.h"

#include "core/base/sequences.h"

#include <algorithm>
#include <array>
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
    const int terms = int(longer.terms.size());
    for (std::size_t first = 0; first < longer.clauses.size(); ++first) {
        const int firstTerm = termsIn(longer, longer.clauses[first]).first;
        int lastTerm = firstTerm;
        float weight = 0;
        for (std::size_t last = first; last < longer.clauses.size(); ++last) {
            const Span span{longer.clauses[first].begin, longer.clauses[last].end};
            for (; lastTerm < terms && longer.terms[lastTerm].span.end <= span.end; ++lastTerm)
                weight += longer.terms[lastTerm].weight;
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

/// The verbatim links among some, found by one of their two segments.
class VerbatimLinks {
public:
    VerbatimLinks(const std::vector<StretchLink> &links, const std::vector<std::array<int, 2>> &segments, std::size_t side)
        : m_links(links), m_side(side == 0 ? &StretchLink::one : &StretchLink::other)
    {
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (links[i].grade == Grade::Verbatim)
                m_bySegment.emplace_back(segments[i][side], i);
        }
        std::sort(m_bySegment.begin(), m_bySegment.end());
    }
    /// One of them holds some of the words that `link` has in `segment`.
    [[nodiscard]] bool hold(const StretchLink &link, int segment) const
    {
        auto known = std::lower_bound(m_bySegment.begin(), m_bySegment.end(), std::pair(segment, std::size_t(0)));
        for (; known != m_bySegment.end() && known->first == segment; ++known) {
            if ((m_links[known->second].*m_side).span.overlaps((link.*m_side).span))
                return true;
        }
        return false;
    }

private:
    const std::vector<StretchLink> &m_links;
    Member StretchLink::*const m_side;
    std::vector<std::pair<int, std::size_t>> m_bySegment;
};

/// What the other report has word for word has its counterpart there; what is merely like it states something else.
void dropOutdone(std::vector<StretchLink> &links, const std::vector<std::array<int, 2>> &segments)
{
    const VerbatimLinks ofOne(links, segments, 0);
    const VerbatimLinks ofOther(links, segments, 1);
    std::vector<bool> outdone;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const bool held = ofOne.hold(links[i], segments[i][0]) || ofOther.hold(links[i], segments[i][1]);
        outdone.push_back(links[i].grade != Grade::Verbatim && held);
    }
    std::size_t next = 0;
    std::erase_if(links, [&](const StretchLink &) { return outdone[next++]; });
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
    std::vector<std::array<int, 2>> segments; // of each link
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
        const double same = !pair.alone ? cut.probability : a.stems == b.stems ? 1 : paraphraseProbability(pair.features);
        links.push_back({{one, a.span}, {other, b.span}, cut.probability, gradeOf(a, b, same)});
        segments.push_back({pair.one, pair.other});
    }
    dropOutdone(links, segments);
    return links;
}

} // namespace crossread
