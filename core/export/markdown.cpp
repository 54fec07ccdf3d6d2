// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/markdown.h"

#include "core/collation/matrix.h"
#include "core/collation/quotevariants.h"
#include "core/collation/tabletext.h"
#include "core/export/findings.h"
#include "core/export/labels.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

class MarkdownText {
public:
    explicit MarkdownText(const ExportInput &input) : m_input(input) { }

    QString written()
    {
        m_text = u"# Crossread: %1 compared\n\n"_s.arg(counted(qsizetype(m_input.dossier.reports.size()), u"report"_s, u"reports"_s));
        putSummary();
        putMatrix();
        putDifferences();
        putQuotes();
        putNotes();
        return m_text;
    }

private:
    const Report &reportAt(int index) const { return m_input.dossier.reports[std::size_t(index)].report; }

    void putSummary()
    {
        std::vector<QStringList> rows{{u"No."_s, u"Outlet"_s, u"Headline"_s, u"Published"_s, u"URL or file"_s, u"SHA-256"_s}};
        for (int i = 0; i < int(m_input.dossier.reports.size()); ++i) {
            const Report &report = reportAt(i);
            rows.push_back({QString::number(i + 1), shortTitle(report), report.about.headline.value_or(QString()),
                            report.about.published.value_or(QString()), report.about.url.value_or(report.source.path),
                            hashOf(report)});
        }
        m_text += u"## Reports\n\n"_s + tableText(rows, TableFormat::Markdown);
        const std::size_t shown = shownFindings(m_input).size();
        const int same = countedAsSame(m_input);
        const std::size_t all = m_input.comparison.discrepancies.size() - std::size_t(same);
        m_text += u"\nMade by %1. %2 are listed"_s.arg(markdownText(m_input.comparison.engine),
                                                       counted(qsizetype(shown), u"difference"_s, u"differences"_s));
        if (all > shown)
            m_text += u"; %1 more of low confidence are not"_s.arg(all - shown);
        if (same > 0)
            m_text += u"; %1 more of words that count as the same are not"_s.arg(same);
        m_text += u".\n"_s;
    }

    QString cellText(const MatrixCell &cell, int report) const
    {
        switch (cell.state) {
        case CellState::Says: return wordsOf(cell, reportAt(report).text).text;
        case CellState::OtherEvent: return u"(other event)"_s;
        case CellState::Silent: break;
        }
        return u"(silent)"_s;
    }

    void putMatrix()
    {
        std::vector<QStringList> rows;
        rows.push_back({u"Row"_s});
        for (int i = 0; i < int(m_input.dossier.reports.size()); ++i)
            rows.front().append(u"%1 %2"_s.arg(i + 1).arg(shortTitle(reportAt(i))));
        rows.front().append(u"Differences"_s);
        const std::vector<MatrixRow> matrix = matrixOf(m_input.comparison);
        for (std::size_t r = 0; r < matrix.size(); ++r) {
            QStringList numbers;
            for (const int number : matrix[r].discrepancies) {
                if (isShown(m_input, number))
                    numbers.append(QString::number(number + 1));
            }
            if (matrix[r].passage < 0 && numbers.isEmpty())
                continue;
            QStringList row{u'M' + QString::number(r + 1)};
            for (std::size_t i = 0; i < matrix[r].cells.size(); ++i)
                row.append(cellText(matrix[r].cells[i], int(i)));
            row.append(numbers.join(u", "_s));
            rows.push_back(std::move(row));
        }
        m_text += u"\n## Matrix\n\n"_s + tableText(rows, TableFormat::Markdown);
    }

    /// Lines of others as a block, so that nothing in them can begin a list or a heading.
    void putBlock(const QString &lines)
    {
        for (const QString &line : lines.split(u'\n')) {
            QString words = markdownText(line.trimmed());
            qsizetype digits = 0;
            while (digits < words.size() && words[digits] >= u'0' && words[digits] <= u'9')
                ++digits;
            static constexpr QStringView opens = u".)+-=";
            if (digits < words.size() && opens.contains(words[digits]) && (digits > 0 || words[0] == u'+' || words[0] == u'-' || words[0] == u'='))
                words.insert(digits, u'\\');
            m_text += words.isEmpty() ? u">\n"_s : u"> "_s + words + u'\n';
        }
    }

    void putAnswer(const Annotation &annotation)
    {
        QStringList head;
        if (annotation.verdict != Verdict::None)
            head.append(u"**"_s + labelOf(annotation.verdict) + u"**"_s);
        head.append(u"analyst: "_s + markdownText(annotation.author));
        if (annotation.changed.isValid())
            head.append(utcText(annotation.changed));
        if (!annotation.tags.isEmpty())
            head.append(u"tags: "_s + markdownText(annotation.tags.join(u", "_s)));
        m_text += head.join(u" · "_s) + u"\n\n"_s;
        if (annotation.body.isEmpty())
            return;
        putBlock(annotation.body);
        m_text += u'\n';
    }

    void putWords(int report, Span span)
    {
        const QString &text = reportAt(report).text;
        const Span around = sentencesAround(m_input, report, span);
        const auto part = [&](qsizetype begin, qsizetype end) { return markdownText(Span{begin, end}.in(text).toString()); };
        m_text += u"- %1 %2: "_s.arg(report + 1).arg(markdownText(shortTitle(reportAt(report))));
        m_text += part(around.begin, span.begin) + u"<mark>"_s + part(span.begin, span.end) + u"</mark>"_s
            + part(span.end, around.end) + u'\n';
    }

    void putDifferences()
    {
        m_text += u"\n## Differences\n"_s;
        for (const int number : shownFindings(m_input)) {
            const Discrepancy &finding = m_input.comparison.discrepancies[std::size_t(number)];
            m_text += u"\n### %1 %2\n\n%3 Confidence %4.\n\n"_s.arg(QString::number(number + 1), labelOf(finding.type),
                                                                   markdownText(finding.explanation.english()),
                                                                   decimal(finding.confidence));
            for (const Evidence &evidence : finding.members)
                putWords(evidence.report, evidence.span);
            m_text += u'\n';
            for (const Annotation *annotation : annotationsOn(m_input, finding))
                putAnswer(*annotation);
        }
    }

    void putQuotes()
    {
        std::vector<const Report *> reports;
        for (const DossierReport &entry : m_input.dossier.reports)
            reports.push_back(&entry.report);
        const std::vector<QuoteEntry> quotes = quotesOf(reports, m_input.comparison, m_input.same());
        std::vector<QStringList> rows{{u"Quote"_s, u"Report"_s, u"Speaker"_s, u"Cue"_s, u"Relayed by"_s, u"Exact words"_s, u"Changes"_s}};
        for (std::size_t q = 0; q < quotes.size(); ++q) {
            for (const QuoteVariant &variant : quotes[q].variants)
                rows.push_back({u'Q' + QString::number(q + 1),
                                u"%1 %2"_s.arg(variant.report + 1).arg(shortTitle(reportAt(variant.report))), variant.speaker,
                                variant.cue, variant.via.join(u"; "_s), variant.wording.text, labelOf(variant.flags)});
        }
        m_text += u"## Quotes\n\n"_s + tableText(rows, TableFormat::Markdown);
    }

    void putNotes()
    {
        const std::vector<int> notes = notesOnText(m_input);
        if (notes.empty())
            return;
        m_text += u"\n## The analyst’s notes on the text\n"_s;
        for (std::size_t n = 0; n < notes.size(); ++n) {
            const Annotation &note = m_input.dossier.annotations[std::size_t(notes[n])];
            m_text += u"\n### %1\n\n"_s.arg(labelOfNote(qsizetype(n)));
            for (const Anchor &anchor : note.targets) {
                if (const std::optional<FoundTarget> found = findTarget(m_input, anchor))
                    putWords(found->report, found->span);
                else
                    m_text += u"- “%1” (these words are no longer found)\n"_s.arg(markdownText(anchor.exact));
            }
            m_text += u'\n';
            putAnswer(note);
        }
    }

    const ExportInput &m_input;
    QString m_text;
};

} // namespace

Result<QByteArray> renderMarkdown(const ExportInput &input, Work &)
{
    if (const std::optional<Error> error = mismatch(input))
        return *error;
    return MarkdownText(input).written().toUtf8();
}

} // namespace crossread
