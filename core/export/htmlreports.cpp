// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlparts.h"

#include "core/export/findings.h"
#include "core/export/htmlstyle.h"
#include "core/export/labels.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A stretch of a report that is marked.
struct HtmlMark {
    Span span;
    QString id;     ///< of the place
    QString target; ///< what it belongs to: "d3"
    QString label;  ///< "3", "N1"
    QString spoken; ///< for who cannot see it
    QString look;   ///< class; empty: the label alone
};

class ReportText {
public:
    ReportText(const HtmlPage &page, int index, std::vector<HtmlMark> marks)
        : m_page(page)
        , m_out(page.out)
        , m_index(index)
        , m_report(page.report(index))
        , m_marks(std::move(marks))
    {
        std::ranges::stable_sort(m_marks, {}, [](const HtmlMark &mark) { return mark.span; });
    }

    void put()
    {
        m_out.open("article"_L1, {{"class"_L1, u"report"_s}, {"id"_L1, u"r%1"_s.arg(m_index + 1)}});
        m_out.open("h3"_L1);
        m_out.text(m_page.titleOf(m_index));
        m_out.close();
        m_out.newLine();
        for (std::size_t i = 0; i < m_report.paragraphs.size(); ++i)
            putParagraph(i);
        m_out.close();
        m_out.newLine();
    }

private:
    void putParagraph(std::size_t index)
    {
        const Paragraph &paragraph = m_report.paragraphs[index];
        m_out.open("p"_L1, {{"id"_L1, u"r%1-p%2"_s.arg(m_index + 1).arg(index + 1)}, {"class"_L1, nameOf(paragraph.kind)},
                            {"lang"_L1, m_report.about.language}, {"dir"_L1, u"auto"_s}});
        // Marks of earlier paragraphs may reach into this one.
        while (m_first < m_marks.size() && m_marks[m_first].span.end <= paragraph.span.begin)
            ++m_first;
        std::vector<const HtmlMark *> here;
        for (std::size_t i = m_first; i < m_marks.size() && m_marks[i].span.begin < paragraph.span.end; ++i) {
            if (m_marks[i].span.overlaps(paragraph.span))
                here.push_back(&m_marks[i]);
        }
        std::vector<qsizetype> cuts{paragraph.span.begin, paragraph.span.end};
        for (const HtmlMark *mark : here) {
            cuts.push_back(std::max(mark->span.begin, paragraph.span.begin));
            cuts.push_back(std::min(mark->span.end, paragraph.span.end));
        }
        std::ranges::sort(cuts);
        cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
            putStretch({cuts[i], cuts[i + 1]}, here);
        m_out.close();
        m_out.newLine();
    }

    /// A stretch without a boundary inside: marks around it, its words, then the labels of all marks that end with it.
    void putStretch(Span stretch, const std::vector<const HtmlMark *> &here)
    {
        int opened = 0;
        for (const HtmlMark *mark : here) {
            if (!mark->span.contains(stretch))
                continue;
            const bool first = m_placed.insert(mark->id).second;
            if (!mark->look.isEmpty() || first) {
                m_out.open(mark->look.isEmpty() ? "span"_L1 : "mark"_L1,
                           {{"id"_L1, first ? mark->id : QString()}, {"class"_L1, mark->look}});
                ++opened;
            }
        }
        m_out.text(stretch.in(m_report.text));
        for (; opened > 0; --opened)
            m_out.close();
        for (const HtmlMark *mark : here) {
            if (mark->span.end != stretch.end)
                continue;
            m_out.open("sup"_L1, {{"class"_L1, mark->look.isEmpty() ? u"row"_s : QString()}});
            m_out.link(u'#' + mark->target, mark->label, mark->spoken);
            m_out.close();
        }
    }

    const HtmlPage &m_page;
    HtmlWriter &m_out;
    int m_index;
    const Report &m_report;
    std::vector<HtmlMark> m_marks;
    std::size_t m_first = 0;
    std::set<QString> m_placed; ///< ids that stand in the document
};

void addFindings(const HtmlPage &page, std::vector<std::vector<HtmlMark>> &marks)
{
    for (const int number : page.findings) {
        const Discrepancy &finding = page.input.comparison.discrepancies[std::size_t(number)];
        for (std::size_t member = 0; member < finding.members.size(); ++member) {
            const Evidence &evidence = finding.members[member];
            const QString name = QString::number(number + 1);
            marks[std::size_t(evidence.report)].push_back({evidence.span, u"e%1-%2"_s.arg(name).arg(member + 1), u'd' + name, name,
                u"Difference %1, %2"_s.arg(name, labelOf(finding.type)), htmlClass(finding.type)});
        }
    }
}

void addRows(const HtmlPage &page, std::vector<std::vector<HtmlMark>> &marks)
{
    for (std::size_t row = 0; row < page.matrix.size(); ++row) {
        if (page.matrix[row].passage < 0)
            continue;
        for (std::size_t report = 0; report < page.matrix[row].cells.size(); ++report) {
            const std::vector<Span> &places = page.matrix[row].cells[report].places;
            for (std::size_t i = 0; i < places.size(); ++i) {
                const QString name = QString::number(row + 1);
                marks[report].push_back({places[i], u"c%1-%2-%3"_s.arg(name).arg(report + 1).arg(i + 1), u'm' + name, u'M' + name,
                    u"Row %1 of the matrix"_s.arg(name), {}});
            }
        }
    }
}

void addNotes(const HtmlPage &page, std::vector<std::vector<HtmlMark>> &marks)
{
    for (std::size_t n = 0; n < page.notes.size(); ++n) {
        const Annotation &note = page.input.dossier.annotations[std::size_t(page.notes[n])];
        for (std::size_t target = 0; target < note.targets.size(); ++target) {
            const std::optional<FoundTarget> found = findTarget(page.input, note.targets[target]);
            if (!found)
                continue;
            const QString name = QString::number(n + 1);
            marks[std::size_t(found->report)].push_back({found->span, u"t%1-%2"_s.arg(name).arg(target + 1), u'n' + name,
                labelOfNote(qsizetype(n)), u"Note %1"_s.arg(name), u"noted"_s});
        }
    }
}

} // namespace

QString htmlParagraphId(const Report &report, int index, Span span)
{
    const auto at = std::ranges::partition_point(report.paragraphs, [&](const Paragraph &p) { return p.span.end <= span.begin; });
    return u"r%1-p%2"_s.arg(index + 1).arg(at - report.paragraphs.begin() + 1);
}

void putHtmlReports(const HtmlPage &page, Work &work)
{
    HtmlWriter &out = page.out;
    out.newLine();
    out.open("section"_L1, {{"id"_L1, u"texts"_s}, {"aria-labelledby"_L1, u"texts-title"_s}});
    out.element("h2"_L1, u"The reports in full", {{"id"_L1, u"texts-title"_s}});
    out.newLine();
    std::vector<std::vector<HtmlMark>> marks(page.input.dossier.reports.size());
    addFindings(page, marks);
    addRows(page, marks);
    addNotes(page, marks);
    for (std::size_t i = 0; i < marks.size() && !work.cancelled(); ++i)
        ReportText(page, int(i), std::move(marks[i])).put();
    out.close();
}

} // namespace crossread
