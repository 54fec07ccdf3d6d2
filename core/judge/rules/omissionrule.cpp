// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spanindex.h"
#include "core/judge/bestlinks.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace crossread {

namespace {

/// Shorter sentences seldom state anything.
constexpr qsizetype shortestStatement = 28;

bool isStatement(const Report &report, const Sentence &sentence)
{
    const ParagraphKind kind = report.paragraphs[std::size_t(sentence.paragraph)].kind;
    const bool body = kind == ParagraphKind::Body || kind == ParagraphKind::List || kind == ParagraphKind::Quote;
    return body && sentence.span.length() >= shortestStatement;
}

/// Figures, names and quotations make a statement worth missing.
double worth(const Reading &reading, Span sentence)
{
    return (Side::anyOverlaps(reading.figures, sentence) + Side::anyOverlaps(reading.names, sentence)
            + Side::anyOverlaps(reading.quotes, sentence)) / 3.0;
}

/// Sentences of a report that state something, and whether another report says it too.
struct Statement {
    Span span;
    bool told = false;
};

/// A sentence that is merely like one which has its own counterpart is not told by it.
bool isTold(const Passage &passage, const BestLinks &best, int report, Span sentence)
{
    // A passage of many members has far more links: which members are meant is asked once.
    std::vector<char> isMeant;
    for (const Member &member : passage.members)
        isMeant.push_back(member.report == report && member.span.overlaps(sentence));
    return std::any_of(passage.links.begin(), passage.links.end(), [&](const Link &link) {
        return (isMeant[std::size_t(link.first)] || isMeant[std::size_t(link.second)]) && best.hold(passage, link);
    });
}

/// The passages of each report, by place.
std::vector<SpanIndex> membersOf(const Story &story)
{
    std::vector<SpanIndex> all(story.reports.size());
    for (int passage = 0; passage < int(story.alignment.passages.size()); ++passage) {
        for (const Member &member : story.alignment.passages[passage].members)
            all[member.report].add(member.span, passage);
    }
    return all;
}

std::vector<Statement> statementsOf(const Story &story, const BestLinks &best, const SpanIndex &members, int index)
{
    std::vector<Statement> statements;
    for (const Sentence &sentence : story.readings[index]->sentences) {
        if (!isStatement(*story.reports[index], sentence))
            continue;
        const bool told = members.lowest(sentence.span, [&](int passage) {
            return isTold(story.alignment.passages[passage], best, index, sentence.span);
        }).has_value();
        statements.push_back({sentence.span, told});
    }
    return statements;
}

/// The more of a report others tell too, the more it says that they leave something out.
void judgeReport(const Story &story, const BestLinks &best, const SpanIndex &members, int index, Findings &findings)
{
    const Report &report = *story.reports[index];
    const std::vector<Statement> statements = statementsOf(story, best, members, index);
    const auto told = std::count_if(statements.begin(), statements.end(), [](const Statement &one) { return one.told; });
    for (const Statement &statement : statements) {
        if (statement.told)
            continue;
        Signals seen;
        seen.cover = double(told) / double(statements.size());
        seen.same = worth(*story.readings[index], statement.span);
        findings.push_back({DiscrepancyType::Omission, RuleKind::Only, seen,
                            {{index, statement.span, statement.span.in(report.text).toString()}},
                            QT_TRANSLATE_NOOP("Explanation", "Only one report says this: %1.")});
    }
}

/// What all but one report of an event say.
void judgeSilence(const Story &story, const std::vector<int> &event, Findings &findings)
{
    for (const Passage &passage : story.alignment.passages) {
        std::set<int> told;
        for (const Member &member : passage.members)
            told.insert(member.report);
        const bool within = std::all_of(told.begin(), told.end(), [&](int report) {
            return std::find(event.begin(), event.end(), report) != event.end();
        });
        if (!within || told.size() + 1 != event.size() || passage.grade == Grade::Related)
            continue;
        Signals seen;
        seen.other = double(std::min<std::size_t>(told.size(), 5)) / 5;
        Finding finding{DiscrepancyType::Omission, RuleKind::LeftOut, seen, {},
                        QT_TRANSLATE_NOOP("Explanation", "All but one report say this: %1."), passage.id};
        for (const Member &member : passage.members)
            finding.members.push_back(evidenceAt(story, member.report, member.span));
        findings.push_back(std::move(finding));
    }
}

} // namespace

/// What a single report of an event says, and what a single one leaves out.
void judgeOmissions(const Story &story, Findings &findings)
{
    const std::vector<SpanIndex> members = membersOf(story);
    for (const std::vector<int> &event : story.alignment.events) {
        if (event.size() < 2)
            continue;
        for (const int report : event)
            judgeReport(story, story.best, members[report], report, findings);
        if (event.size() > 2)
            judgeSilence(story, event, findings);
    }
}

} // namespace crossread
