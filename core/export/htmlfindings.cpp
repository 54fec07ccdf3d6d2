// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlparts.h"

#include "core/export/findings.h"
#include "core/export/htmlstyle.h"
#include "core/export/labels.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the analyst wrote, set apart from what the program found.
void putAnswer(HtmlWriter &out, const Annotation &annotation)
{
    out.open("div"_L1, {{"class"_L1, u"analyst"_s}, {"role"_L1, u"note"_s}, {"aria-label"_L1, u"The analyst’s note"_s}});
    if (annotation.verdict != Verdict::None) {
        out.open("p"_L1);
        out.element("strong"_L1, labelOf(annotation.verdict));
        out.close();
    }
    if (!annotation.body.isEmpty())
        out.element("p"_L1, annotation.body, {{"class"_L1, u"body"_s}, {"dir"_L1, u"auto"_s}});
    QStringList foot;
    if (!annotation.author.isEmpty())
        foot.append(annotation.author);
    if (annotation.changed.isValid())
        foot.append(utcText(annotation.changed));
    if (!annotation.tags.isEmpty())
        foot.append(u"tags: "_s + annotation.tags.join(u", "_s));
    out.element("p"_L1, foot.join(u" · "_s), {{"class"_L1, u"small"_s}});
    out.close();
    out.newLine();
}

/// One report's sentence with the words set off, and a link to where they stand.
void putWords(const HtmlPage &page, int report, Span span, const QString &place, const QString &markClass)
{
    HtmlWriter &out = page.out;
    const Report &from = page.report(report);
    const Span around = sentencesAround(page.input, report, span);
    out.open("dt"_L1);
    out.link(u'#' + place, page.titleOf(report), u"%1, in the text"_s.arg(page.titleOf(report)));
    out.close();
    out.open("dd"_L1, {{"lang"_L1, from.about.language}, {"dir"_L1, u"auto"_s}});
    out.text(Span{around.begin, span.begin}.in(from.text));
    out.element("mark"_L1, span.in(from.text), {{"class"_L1, markClass}});
    out.text(Span{span.end, around.end}.in(from.text));
    out.close();
    out.newLine();
}

void putFinding(const HtmlPage &page, int number)
{
    HtmlWriter &out = page.out;
    const Discrepancy &finding = page.input.comparison.discrepancies[std::size_t(number)];
    const QString name = QString::number(number + 1);
    out.open("article"_L1, {{"class"_L1, u"finding"_s}, {"id"_L1, u'd' + name}, {"aria-labelledby"_L1, u"d%1-title"_s.arg(name)}});
    out.element("h3"_L1, u"%1 %2 %3"_s.arg(name, signOf(finding.type), labelOf(finding.type)), {{"id"_L1, u"d%1-title"_s.arg(name)}});
    out.element("p"_L1, finding.explanation.english());
    out.open("p"_L1, {{"class"_L1, u"small"_s}});
    out.text(u"Confidence %1"_s.arg(decimal(finding.confidence)));
    if (const int row = page.rowOf[std::size_t(number)]; row >= 0) {
        out.text(u" · ");
        out.link(u"#m%1"_s.arg(row + 1), u"row M%1 of the matrix"_s.arg(row + 1));
    }
    out.close();
    out.open("dl"_L1, {{"class"_L1, u"words"_s}});
    out.newLine();
    for (std::size_t member = 0; member < finding.members.size(); ++member) {
        const Evidence &evidence = finding.members[member];
        putWords(page, evidence.report, evidence.span, u"e%1-%2"_s.arg(name).arg(member + 1), htmlClass(finding.type));
    }
    out.close();
    out.newLine();
    for (const Annotation *annotation : annotationsOn(page.input, finding))
        putAnswer(out, *annotation);
    out.close();
    out.newLine();
}

} // namespace

void putHtmlDifferences(const HtmlPage &page)
{
    if (page.findings.empty())
        page.out.element("p"_L1, u"None were found.");
    for (const int number : page.findings)
        putFinding(page, number);
}

void putHtmlNotes(const HtmlPage &page)
{
    HtmlWriter &out = page.out;
    if (page.notes.empty())
        out.element("p"_L1, u"There are none.");
    for (std::size_t n = 0; n < page.notes.size(); ++n) {
        const Annotation &note = page.input.dossier.annotations[std::size_t(page.notes[n])];
        out.open("article"_L1, {{"id"_L1, u"n%1"_s.arg(n + 1)}});
        out.element("h3"_L1, labelOfNote(qsizetype(n)));
        out.open("dl"_L1, {{"class"_L1, u"words"_s}});
        for (std::size_t target = 0; target < note.targets.size(); ++target) {
            if (const std::optional<FoundTarget> found = findTarget(page.input, note.targets[target])) {
                putWords(page, found->report, found->span, u"t%1-%2"_s.arg(n + 1).arg(target + 1), u"noted"_s);
                continue;
            }
            out.element("dt"_L1, u"No longer found");
            out.element("dd"_L1, note.targets[target].exact, {{"dir"_L1, u"auto"_s}});
        }
        out.close();
        putAnswer(out, note);
        out.close();
        out.newLine();
    }
}

} // namespace crossread
