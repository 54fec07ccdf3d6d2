// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlparts.h"

#include "core/collation/quotevariants.h"
#include "core/export/findings.h"
#include "core/export/htmlstyle.h"
#include "core/export/labels.h"

#include <QUrl>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

void putTableHead(HtmlWriter &out, const QString &caption, const QStringList &names)
{
    out.open("div"_L1, {{"class"_L1, u"scroll"_s}, {"role"_L1, u"region"_s}, {"aria-label"_L1, caption}, {"tabindex"_L1, u"0"_s}});
    out.open("table"_L1);
    out.element("caption"_L1, caption);
    out.newLine();
    out.open("thead"_L1);
    out.open("tr"_L1);
    for (const QString &name : names)
        out.element("th"_L1, name, {{"scope"_L1, u"col"_s}});
    out.close();
    out.close();
    out.open("tbody"_L1);
    out.newLine();
}

void closeTable(HtmlWriter &out)
{
    for (int i = 0; i < 3; ++i)
        out.close();
    out.newLine();
}

/// A link only to the web: a report may state anything as its address.
void putAddress(HtmlWriter &out, const Report &report)
{
    const QString address = report.about.url.value_or(report.source.path);
    const QString scheme = QUrl(address).scheme();
    if (report.about.url && (scheme == "http"_L1 || scheme == "https"_L1))
        out.link(address, address);
    else
        out.text(address);
}

void putCell(const HtmlPage &page, const MatrixCell &cell, int report, const CellWords &words, const std::vector<WordRun> &runs)
{
    HtmlWriter &out = page.out;
    if (cell.state != CellState::Says) {
        out.element("td"_L1, cell.state == CellState::Silent ? u"silent" : u"other event", {{"class"_L1, u"silent"_s}});
        return;
    }
    const Report &from = page.report(report);
    out.open("td"_L1, {{"lang"_L1, from.about.language}, {"dir"_L1, u"auto"_s}});
    putWordRuns(out, words.text, runs);
    for (const Span place : cell.places) {
        out.text(u" ");
        out.link(u'#' + htmlParagraphId(from, report, place), u"\u2193", u"In the text of %1"_s.arg(page.titleOf(report)));
    }
    out.close();
}

void putMatrixRow(const HtmlPage &page, std::size_t index)
{
    HtmlWriter &out = page.out;
    const MatrixRow &row = page.matrix[index];
    std::vector<CellWords> words;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        words.push_back(wordsOf(row.cells[i], page.report(int(i)).text));
    const std::vector<std::vector<WordRun>> runs = differencesIn(row, words, page.input.comparison, page.input.same());
    const QString name = u"%1"_s.arg(index + 1);
    out.open("tr"_L1, {{"id"_L1, u'm' + name}});
    out.element("th"_L1, QString(u'M' + name), {{"scope"_L1, u"row"_s}});
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        putCell(page, row.cells[i], int(i), words[i], runs[i]);
    out.open("td"_L1);
    bool first = row.passage < 0;
    if (row.passage >= 0)
        out.element("span"_L1, labelOf(page.input.comparison.alignment.passages[std::size_t(row.passage)].grade), {{"class"_L1, u"small"_s}});
    for (const int number : row.discrepancies) {
        if (!page.shown.contains(number))
            continue;
        const DiscrepancyType type = page.input.comparison.discrepancies[std::size_t(number)].type;
        if (!first)
            out.single("br"_L1);
        first = false;
        out.link(u"#d%1"_s.arg(number + 1), u"%1 %2 %3"_s.arg(QString::number(number + 1), signOf(type), labelOf(type)));
    }
    out.close();
    out.close();
    out.newLine();
}

void putVariant(const HtmlPage &page, const QuoteEntry &entry, std::size_t v, const std::vector<WordRun> &runs)
{
    HtmlWriter &out = page.out;
    const QuoteVariant &variant = entry.variants[v];
    const Report &from = page.report(variant.report);
    out.open("tr"_L1);
    out.open("th"_L1, {{"scope"_L1, u"row"_s}});
    out.link(u'#' + htmlParagraphId(from, variant.report, variant.place), page.titleOf(variant.report));
    out.close();
    out.element("td"_L1, variant.speaker.isEmpty() ? u"(nobody named)"_s : variant.speaker);
    out.element("td"_L1, variant.cue);
    out.element("td"_L1, variant.via.join(u"; "_s));
    out.open("td"_L1, {{"lang"_L1, from.about.language}, {"dir"_L1, u"auto"_s}});
    putWordRuns(out, variant.wording.text, runs);
    out.close();
    const QString changes = labelOf(variant.flags);
    const bool fullest = entry.variants.size() > 1 && int(v) == entry.fullest;
    out.element("td"_L1, fullest ? u"fullest"_s + (changes.isEmpty() ? QString() : u", "_s + changes) : changes);
    out.close();
    out.newLine();
}

} // namespace

QString HtmlPage::titleOf(int index) const
{
    return QString::number(index + 1) + u' ' + shortTitle(report(index));
}

void putWordRuns(HtmlWriter &out, const QString &text, const std::vector<WordRun> &runs)
{
    qsizetype done = 0;
    for (const WordRun &run : runs) {
        out.text(Span{done, run.span.begin}.in(text));
        const bool only = run.share == WordShare::None;
        out.element(only ? "b"_L1 : "i"_L1, run.span.in(text), {{"class"_L1, only ? u"only"_s : u"some"_s}});
        done = run.span.end;
    }
    out.text(QStringView(text).sliced(done));
}

void putHtmlSummary(const HtmlPage &page)
{
    HtmlWriter &out = page.out;
    putTableHead(out, u"Reports, as they were imported"_s,
                 {u"No."_s, u"Outlet"_s, u"Headline"_s, u"Published"_s, u"Imported"_s, u"Address and fingerprint of the original file"_s});
    for (int i = 0; i < int(page.input.dossier.reports.size()); ++i) {
        const Report &report = page.report(i);
        out.open("tr"_L1);
        out.element("td"_L1, QString::number(i + 1));
        out.open("th"_L1, {{"scope"_L1, u"row"_s}});
        out.link(u"#r%1"_s.arg(i + 1), shortTitle(report));
        out.close();
        out.element("td"_L1, report.about.headline.value_or(u"(no headline)"_s), {{"lang"_L1, report.about.language}});
        out.element("td"_L1, report.about.published.value_or(u"undated"_s));
        out.element("td"_L1, utcText(report.source.imported));
        out.open("td"_L1);
        putAddress(out, report);
        out.single("br"_L1);
        out.element("span"_L1, QString(u"SHA-256 "_s + hashOf(report)), {{"class"_L1, u"hash"_s}});
        out.close();
        out.close();
        out.newLine();
    }
    closeTable(out);
    const qsizetype shown = qsizetype(page.findings.size());
    const int same = countedAsSame(page.input);
    const qsizetype hidden = qsizetype(page.input.comparison.discrepancies.size()) - shown - same;
    QString counts = u"%1 listed"_s.arg(counted(shown, u"difference is"_s, u"differences are"_s));
    if (hidden > 0)
        counts += u"; %1 more of a confidence below %2 without a note are not"_s.arg(QString::number(hidden), decimal(shownConfidence));
    if (same > 0)
        counts += u"; %1 more of words that count as the same are not"_s.arg(same);
    out.element("p"_L1, QString(counts + u". "_s + counted(qsizetype(page.input.dossier.annotations.size()), u"annotation"_s, u"annotations"_s)
        + u" by the analyst."_s));
    out.newLine();
}

void putHtmlKey(const HtmlPage &page)
{
    HtmlWriter &out = page.out;
    putTableHead(out, u"How words are marked"_s, {u"Mark"_s, u"Type"_s, u"Meaning"_s, u"Count"_s});
    for (const DiscrepancyType type : allDiscrepancyTypes) {
        qsizetype count = 0;
        for (const int number : page.findings)
            count += page.input.comparison.discrepancies[std::size_t(number)].type == type ? 1 : 0;
        out.open("tr"_L1);
        out.open("td"_L1);
        out.element("span"_L1, QString(signOf(type) + u' '), {{"class"_L1, u"sign"_s}});
        out.element("mark"_L1, u"words", {{"class"_L1, htmlClass(type)}});
        out.close();
        out.element("th"_L1, labelOf(type), {{"scope"_L1, u"row"_s}});
        out.element("td"_L1, meaningOf(type));
        out.element("td"_L1, QString::number(count));
        out.close();
        out.newLine();
    }
    closeTable(out);
    out.open("p"_L1);
    out.text(u"In matrix and quotes, ");
    out.element("b"_L1, u"words that no other report has", {{"class"_L1, u"only"_s}});
    out.text(u" and ");
    out.element("i"_L1, u"words that some have", {{"class"_L1, u"some"_s}});
    out.text(u" are underlined. A number behind words is that of the difference, M and a number a row of the matrix, N a note. What the "
             u"analyst wrote stands in boxes with a double rule at the side; all else was found by the program.");
    out.close();
    out.newLine();
}

void putHtmlMatrix(const HtmlPage &page)
{
    HtmlWriter &out = page.out;
    QStringList names{u"Row"_s};
    for (int i = 0; i < int(page.input.dossier.reports.size()); ++i)
        names.append(page.titleOf(i));
    names.append(u"Differences"_s);
    putTableHead(out, u"What each report says, in story order"_s, names);
    for (std::size_t i = 0; i < page.matrix.size(); ++i) {
        const bool any = std::ranges::any_of(page.matrix[i].discrepancies, [&](int d) { return page.shown.contains(d); });
        if (page.matrix[i].passage >= 0 || any)
            putMatrixRow(page, i);
    }
    closeTable(out);
}

void putHtmlQuotes(const HtmlPage &page)
{
    HtmlWriter &out = page.out;
    std::vector<const Report *> reports;
    for (const DossierReport &entry : page.input.dossier.reports)
        reports.push_back(&entry.report);
    const std::vector<QuoteEntry> quotes = quotesOf(reports, page.input.comparison, page.input.same());
    if (quotes.empty())
        out.element("p"_L1, u"None were found.");
    for (std::size_t q = 0; q < quotes.size(); ++q) {
        const QString name = u"Quote %1"_s.arg(q + 1);
        out.open("article"_L1, {{"id"_L1, u"q%1"_s.arg(q + 1)}});
        out.element("h3"_L1, name);
        putTableHead(out, name, {u"Report"_s, u"Speaker"_s, u"Cue"_s, u"Relayed by"_s, u"Exact words"_s, u"Changes"_s});
        const std::vector<std::vector<WordRun>> runs = differencesIn(quotes[q], page.input.same());
        for (std::size_t v = 0; v < quotes[q].variants.size(); ++v)
            putVariant(page, quotes[q], v, runs[v]);
        closeTable(out);
        out.close();
    }
}

} // namespace crossread
