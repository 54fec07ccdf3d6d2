// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/judge.h"

#include "core/judge/bestlinks.h"
#include "core/judge/limits.h"
#include "core/judge/merge.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sentences that are merely related state different things, so their values may well differ.
constexpr double leastScore = 0.35;

/// A caption tells of its picture, which was often taken at another time and place.
constexpr double trustInCaptions = 0.5;

bool isTooLong(const Member &member)
{
    return member.span.length() > longestJudged;
}

bool isCaption(const Side &side)
{
    return std::any_of(side.source->paragraphs.begin(), side.source->paragraphs.end(), [&](const Paragraph &paragraph) {
        return paragraph.kind == ParagraphKind::Caption && paragraph.span.overlaps(side.span);
    });
}

} // namespace

const std::vector<PairRule> &pairRules()
{
    static const std::vector<PairRule> rules{
        {"numbers"_L1, judgeNumbers},           {"dates"_L1, judgeDates},
        {"times"_L1, judgeTimes},               {"names"_L1, judgeNames},
        {"titles"_L1, judgeTitles},             {"polarity"_L1, judgePolarity},
        {"certainty"_L1, judgeCertainty},       {"claims"_L1, judgeClaims},
        {"complements"_L1, judgeComplements},   {"scare quotes"_L1, judgeScareQuotes},
        {"sources"_L1, judgeSources},           {"alternatives"_L1, judgeAlternatives},
        {"progress"_L1, judgeProgress},         {"first names"_L1, judgeForenames},
    };
    return rules;
}

const std::vector<StoryRule> &storyRules()
{
    static const std::vector<StoryRule> rules{
        {"quotes"_L1, judgeQuotes},
        {"speakers"_L1, judgeSpeakers},
        {"offices of one holder"_L1, judgeHolders},
        {"counts of one thing"_L1, judgeCounts},
        {"certainty of quotes"_L1, judgeQuotedCertainty},
        {"omissions"_L1, judgeOmissions},
    };
    return rules;
}

Evidence evidenceAt(const Side &side, Span span)
{
    return {side.report, span, side.text(span)};
}

Evidence evidenceAt(const Story &story, int report, Span span)
{
    return {report, span, span.in(story.reports[std::size_t(report)]->text).toString()};
}

namespace {

void judgePassage(const std::vector<int> &eventOf, const BestLinks &best, PairViewer &viewer, const Passage &passage, Findings &findings)
{
    if (passage.grade == Grade::Verbatim)
        return;
    for (const Link &link : passage.links) {
        const bool isOneEvent = eventOf[std::size_t(passage.members[link.first].report)]
            == eventOf[std::size_t(passage.members[link.second].report)];
        if (link.score < leastScore || !isOneEvent || !best.hold(passage, link))
            continue;
        if (isTooLong(passage.members[link.first]) || isTooLong(passage.members[link.second]))
            continue;
        const std::optional<PairView> view = viewer.viewUnlessCopies(passage, link);
        if (!view)
            continue;
        const std::size_t before = findings.size();
        for (const PairRule &rule : pairRules())
            rule.judge(*view, findings);
        const double trust = view->sides[0].derived(isCaption) || view->sides[1].derived(isCaption) ? trustInCaptions : 1;
        for (std::size_t i = before; i < findings.size(); ++i) {
            findings[i].passage = passage.id;
            findings[i].confidence = trust * confidenceOf(findings[i].rule, findings[i].seen);
        }
    }
}

} // namespace

Findings findingsOf(const Story &story, Work &work)
{
    Findings findings;
    const std::vector<int> eventOf = eventOfEach(story.alignment.events, story.reports.size());
    PairViewer viewer(story.reports, story.readings);
    std::size_t done = 0;
    for (const Passage &passage : story.alignment.passages) {
        if (work.cancelled())
            return {};
        work.progress(double(done++) / double(story.alignment.passages.size()));
        judgePassage(eventOf, story.best, viewer, passage, findings);
    }
    const std::size_t before = findings.size();
    for (const StoryRule &rule : storyRules())
        rule.judge(story, findings);
    for (std::size_t i = before; i < findings.size(); ++i)
        findings[i].confidence = confidenceOf(findings[i].rule, findings[i].seen);
    return findings;
}

std::vector<Discrepancy> judge(const std::vector<const Report *> &reports, const std::vector<const Reading *> &readings,
                               const Alignment &alignment, const std::vector<QuotePair> &quotePairs, Work &work)
{
    Findings findings = findingsOf({reports, readings, alignment, quotePairs}, work);
    // What only one report says is a fact, however little it may matter.
    std::erase_if(findings, [](const Finding &finding) {
        return finding.confidence < keptConfidence && finding.type != DiscrepancyType::Omission;
    });
    return mergeFindings(std::move(findings), reports);
}

} // namespace crossread
