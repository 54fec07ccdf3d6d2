// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include <algorithm>

namespace crossread {

namespace {

bool isInside(const Evidence &evidence, const QuotePair &pair, const Quote &one, const Quote &other)
{
    return evidence.report == pair.one ? one.span.contains(evidence.span)
                                       : evidence.report == pair.other && other.span.contains(evidence.span);
}

} // namespace

/// A hedge within the words of one speaker that another report gives without it. Where both quote in full, that is
/// another wording and told as such.
void judgeQuotedCertainty(const Story &story, Findings &findings)
{
    PairViewer viewer(story.reports, story.readings);
    for (const QuotePair &pair : story.quotePairs) {
        const Quote &one = story.readings[std::size_t(pair.one)]->quotes[std::size_t(pair.oneQuote)];
        const Quote &other = story.readings[std::size_t(pair.other)]->quotes[std::size_t(pair.otherQuote)];
        if (pair.speakers != Identity::Same || (one.kind == QuoteKind::Direct && other.kind == QuoteKind::Direct))
            continue;
        Passage passage;
        passage.members = {{pair.one, one.span}, {pair.other, other.span}};
        Findings found;
        judgeCertainty(viewer.view(passage, {0, 1, pair.likeness}), found);
        std::copy_if(found.begin(), found.end(), std::back_inserter(findings), [&](const Finding &finding) {
            return std::all_of(finding.members.begin(), finding.members.end(),
                               [&](const Evidence &evidence) { return isInside(evidence, pair, one, other); });
        });
    }
}

} // namespace crossread
