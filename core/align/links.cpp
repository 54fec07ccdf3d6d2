// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/links.h"

#include "core/base/sequences.h"

#include <algorithm>

namespace crossread {

namespace {

/// A pair below this does not become a link by being cut to clauses.
constexpr double leastBeforeCutting = 0.2;
/// Cutting pays where the part is this much likelier, or where the rest is this large a share of the sentence.
constexpr double gainByCutting = 0.05;
constexpr float restWorthCutting = 0.35F;
/// Of the correspondence, this much must lie in the part that is kept.
constexpr float keptCorrespondence = 0.85F;

/// What has more clauses than this is a list, not a sentence; all runs of it would be too many.
constexpr std::size_t mostClauses = 16;

struct Cut {
    Segment part;
    double probability = 0;
};

/// The contextual features belong to the sentence and stay as they are.
Features withContext(Features features, const Features &context)
{
    for (const Feature feature : {RowRank, ColumnRank, RowMargin, ColumnMargin, Neighbours, Position})
        features[feature] = context[feature];
    return features;
}

/// The run of clauses of `longer` that matches `shorter` best.
Cut bestRun(const Segment &longer, const Segment &shorter, const SegmentPair &pair)
{
    Cut best{longer, pair.probability};
    if (longer.clauses.size() > mostClauses)
        return best;
    const float whole = pair.features[SoftMin] * longer.weight;
    for (std::size_t first = 0; first < longer.clauses.size(); ++first) {
        for (std::size_t last = first; last < longer.clauses.size(); ++last) {
            const Segment part = partOf(longer, {longer.clauses[first].begin, longer.clauses[last].end});
            if (part.terms.size() < 3 || part.weight > (1 - restWorthCutting) * longer.weight)
                continue;
            const Features features = withContext(compareSegments(part, shorter), pair.features);
            const double probability = probabilityOf(features);
            const float matched = features[SoftMax] * part.weight;
            const bool keeps = matched >= keptCorrespondence * whole;
            if (keeps && probability > best.probability + gainByCutting)
                best = {part, probability};
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

std::vector<StretchLink> linkReports(int one, const PreparedReport &report, int other,
                                     const PreparedReport &otherReport, const std::vector<SegmentPair> &pairs)
{
    std::vector<StretchLink> links;
    for (const SegmentPair &pair : pairs) {
        if (pair.probability < leastBeforeCutting)
            continue;
        const Segment &first = report.segments[pair.one];
        const Segment &second = otherReport.segments[pair.other];
        const bool firstIsLonger = first.weight > second.weight;
        const Cut cut = firstIsLonger ? bestRun(first, second, pair) : bestRun(second, first, pair);
        const Segment &a = firstIsLonger ? cut.part : first;
        const Segment &b = firstIsLonger ? second : cut.part;
        if (cut.probability < leastScore)
            continue;
        links.push_back({{one, a.span}, {other, b.span}, cut.probability, gradeOf(a, b, cut.probability)});
    }
    return links;
}

} // namespace crossread
