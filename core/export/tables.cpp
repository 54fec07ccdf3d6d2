// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tables.h"

#include "core/base/codepoints.h"
#include "core/collation/quotevariants.h"
#include "core/export/findings.h"
#include "core/export/labels.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

const Report &reportAt(const ExportInput &input, int index)
{
    return input.dossier.reports[std::size_t(index)].report;
}

std::vector<CodePoints> pointsOf(const Dossier &dossier)
{
    std::vector<CodePoints> points;
    for (const DossierReport &entry : dossier.reports)
        points.emplace_back(entry.report.text);
    return points;
}

/// What the analyst said of a finding, each part of all annotations in one cell.
struct Answers {
    QStringList verdicts, notes, tags, authors;
};

Answers answersTo(const ExportInput &input, const Discrepancy &finding)
{
    Answers all;
    for (const Annotation *annotation : annotationsOn(input, finding)) {
        if (annotation->verdict != Verdict::None)
            all.verdicts.append(labelOf(annotation->verdict));
        if (!annotation->body.isEmpty())
            all.notes.append(annotation->body);
        all.tags.append(annotation->tags);
        if (!all.authors.contains(annotation->author))
            all.authors.append(annotation->author);
    }
    return all;
}

QString wordsIn(const Report &report, Span span)
{
    return span.in(report.text).toString();
}

QStringList placeCells(const CodePoints &points, Span span)
{
    const Span place = points.fromUtf16(span);
    return {QString::number(place.begin), QString::number(place.end)};
}

} // namespace

ExportTable reportTable(const ExportInput &input)
{
    ExportTable table{u"Reports"_s,
        {{u"Report"_s, 8, true}, {u"Outlet"_s, 20}, {u"Headline"_s, 50}, {u"Published"_s, 20}, {u"Agency"_s, 12},
         {u"URL"_s, 40}, {u"File"_s, 40}, {u"Imported"_s, 20}, {u"SHA-256"_s, 68}},
        {}};
    for (std::size_t i = 0; i < input.dossier.reports.size(); ++i) {
        const Report &report = input.dossier.reports[i].report;
        table.rows.push_back({QString::number(i + 1), shortTitle(report), report.about.headline.value_or(QString()),
                              report.about.published.value_or(QString()), report.about.agency.value_or(QString()),
                              report.about.url.value_or(QString()), report.source.path, utcText(report.source.imported),
                              hashOf(report)});
    }
    return table;
}

ExportTable discrepancyTable(const ExportInput &input)
{
    ExportTable table{u"Differences"_s,
        {{u"No."_s, 6, true}, {u"Type"_s, 14}, {u"Confidence"_s, 10, true}, {u"Explanation"_s, 50}, {u"Report"_s, 8, true},
         {u"Outlet"_s, 20}, {u"Published"_s, 20}, {u"Exact words"_s, 40}, {u"Sentence"_s, 70}, {u"Start"_s, 8, true},
         {u"End"_s, 8, true}, {u"Verdict"_s, 12}, {u"Note"_s, 40}, {u"Tags"_s, 16}, {u"Author"_s, 16}, {u"URL"_s, 40},
         {u"Id"_s, 20}},
        {}};
    const std::vector<CodePoints> points = pointsOf(input.dossier);
    for (const int number : shownFindings(input)) {
        const Discrepancy &finding = input.comparison.discrepancies[std::size_t(number)];
        const Answers answers = answersTo(input, finding);
        for (const Evidence &evidence : finding.members) {
            const Report &report = reportAt(input, evidence.report);
            QStringList row{QString::number(number + 1), labelOf(finding.type), decimal(finding.confidence),
                            finding.explanation.english(), QString::number(evidence.report + 1), shortTitle(report),
                            report.about.published.value_or(QString()), wordsIn(report, evidence.span),
                            wordsIn(report, sentencesAround(input, evidence.report, evidence.span))};
            row += placeCells(points[std::size_t(evidence.report)], evidence.span);
            row += {answers.verdicts.join(u"; "_s), answers.notes.join(u'\n'), answers.tags.join(u"; "_s),
                    answers.authors.join(u"; "_s), report.about.url.value_or(QString()), finding.id};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

ExportTable quoteTable(const ExportInput &input)
{
    ExportTable table{u"Quotes"_s,
        {{u"Quote"_s, 7, true}, {u"Report"_s, 8, true}, {u"Outlet"_s, 20}, {u"Published"_s, 20}, {u"Kind"_s, 10},
         {u"Speaker"_s, 20}, {u"Cue"_s, 14}, {u"Relayed by"_s, 20}, {u"Exact words"_s, 70}, {u"Fullest"_s, 8},
         {u"Changes"_s, 20}, {u"Start"_s, 8, true}, {u"End"_s, 8, true}, {u"URL"_s, 40}},
        {}};
    const std::vector<CodePoints> points = pointsOf(input.dossier);
    std::vector<const Report *> reports;
    for (const DossierReport &entry : input.dossier.reports)
        reports.push_back(&entry.report);
    const std::vector<QuoteEntry> quotes = quotesOf(reports, input.comparison, input.same());
    for (std::size_t q = 0; q < quotes.size(); ++q) {
        for (std::size_t v = 0; v < quotes[q].variants.size(); ++v) {
            const QuoteVariant &variant = quotes[q].variants[v];
            const Report &report = reportAt(input, variant.report);
            QStringList row{QString::number(q + 1), QString::number(variant.report + 1), shortTitle(report),
                            report.about.published.value_or(QString()), nameOf(variant.kind), variant.speaker, variant.cue,
                            variant.via.join(u"; "_s), wordsIn(report, variant.place),
                            int(v) == quotes[q].fullest ? u"yes"_s : QString(), labelOf(variant.flags)};
            row += placeCells(points[std::size_t(variant.report)], variant.place);
            row += report.about.url.value_or(QString());
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

ExportTable noteTable(const ExportInput &input)
{
    ExportTable table{u"Notes"_s,
        {{u"Note"_s, 7}, {u"Report"_s, 8, true}, {u"Outlet"_s, 20}, {u"Exact words"_s, 40}, {u"Found"_s, 8},
         {u"Start"_s, 8, true}, {u"End"_s, 8, true}, {u"Verdict"_s, 12}, {u"Text"_s, 60}, {u"Tags"_s, 16}, {u"Author"_s, 16},
         {u"Changed"_s, 20}},
        {}};
    const std::vector<CodePoints> points = pointsOf(input.dossier);
    const std::vector<int> notes = notesOnText(input);
    for (std::size_t n = 0; n < notes.size(); ++n) {
        const Annotation &note = input.dossier.annotations[std::size_t(notes[n])];
        for (const Anchor &anchor : note.targets) {
            const std::optional<FoundTarget> found = findTarget(input, anchor);
            QStringList row{labelOfNote(qsizetype(n)), found ? QString::number(found->report + 1) : QString(),
                            found ? shortTitle(reportAt(input, found->report)) : QString(), anchor.exact,
                            found ? u"yes"_s : u"no"_s};
            row += found ? placeCells(points[std::size_t(found->report)], found->span) : QStringList{QString(), QString()};
            row += {labelOf(note.verdict), note.body, note.tags.join(u"; "_s), note.author, utcText(note.changed)};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace crossread
