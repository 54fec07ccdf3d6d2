// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spanindex.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace crossread {

namespace {

/// Shorter sentences seldom state anything.
constexpr qsizetype shortestStatement = 40;

bool isStatement(const Report &report, const Sentence &sentence)
{
    const ParagraphKind kind = report.paragraphs[std::size_t(sentence.paragraph)].kind;
    const bool body = kind == ParagraphKind::Body || kind == ParagraphKind::List || kind == ParagraphKind::Quote;
    return body && sentence.span.length() >= shortestStatement;
}

/// Figures, names and quotations make a statement worth missing.
double worth(const Reading &reading, Span sentence)
{
    const auto stands = [&](const auto &all) {
        return std::any_of(all.begin(), all.end(), [&](const auto &one) { return one.span.overlaps(sentence); });
    };
    return 0.05 * stands(reading.figures) + 0.05 * stands(reading.names) + 0.05 * stands(reading.quotes);
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

void judgeReport(const Story &story, int index, const SpanIndex &members, std::size_t witnesses, Findings &findings)
{
    const Report &report = *story.reports[index];
    const Reading &reading = *story.readings[index];
    for (const Sentence &sentence : reading.sentences) {
        if (!isStatement(report, sentence))
            continue;
        const bool told = members.lowest(sentence.span, [&](int passage) {
            const std::vector<Member> &all = story.alignment.passages[passage].members;
            return std::any_of(all.begin(), all.end(), [&](const Member &member) {
                return member.report == index && member.span.overlaps(sentence.span);
            });
        }).has_value();
        if (told)
            continue;
        const double confidence = 0.2 + worth(reading, sentence.span) + 0.02 * double(std::min<std::size_t>(witnesses, 5));
        findings.push_back({DiscrepancyType::Omission, confidence, {},
                            {{index, sentence.span, sentence.span.in(report.text).toString()}},
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
        Finding finding{DiscrepancyType::Omission, 0.2 + 0.05 * double(std::min<std::size_t>(told.size(), 4)), passage.id, {},
                        QT_TRANSLATE_NOOP("Explanation", "All but one report say this: %1.")};
        for (const Member &member : passage.members)
            finding.members.push_back({member.report, member.span, member.span.in(story.reports[member.report]->text).toString()});
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
            judgeReport(story, report, members[report], event.size(), findings);
        if (event.size() > 2)
            judgeSilence(story, event, findings);
    }
}

} // namespace crossread
