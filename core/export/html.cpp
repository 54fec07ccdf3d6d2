// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/html.h"

#include "core/export/findings.h"
#include "core/export/htmlparts.h"
#include "core/export/htmlstyle.h"
#include "core/export/labels.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString documentTitle(const ExportInput &input)
{
    return u"%1 compared"_s.arg(counted(qsizetype(input.dossier.reports.size()), u"report"_s, u"reports"_s));
}

void putHead(const HtmlPage &page)
{
    HtmlWriter &out = page.out;
    out.raw("<!DOCTYPE html>\n"_L1);
    out.open("html"_L1, {{"lang"_L1, u"en"_s}});
    out.open("head"_L1);
    out.newLine();
    out.single("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
    out.single("meta"_L1, {{"name"_L1, u"viewport"_s}, {"content"_L1, u"width=device-width, initial-scale=1"_s}});
    out.single("meta"_L1, {{"http-equiv"_L1, u"Content-Security-Policy"_s},
                           {"content"_L1, u"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"_s}});
    out.single("meta"_L1, {{"name"_L1, u"referrer"_s}, {"content"_L1, u"no-referrer"_s}});
    out.single("meta"_L1, {{"name"_L1, u"generator"_s}, {"content"_L1, page.input.comparison.engine}});
    out.newLine();
    out.element("title"_L1, QString(u"Crossread: "_s + documentTitle(page.input)));
    out.open("style"_L1);
    out.raw(htmlStyle());
    out.close();
    out.close();
    out.newLine();
}

struct Section {
    QLatin1StringView id;
    const char *title; ///< UTF-8
    void (*put)(const HtmlPage &page);
};
constexpr Section sections[] = {
    {"reports"_L1, "What was compared", putHtmlSummary},
    {"key"_L1, "Key of the marks", putHtmlKey},
    {"matrix"_L1, "Matrix", putHtmlMatrix},
    {"differences"_L1, "Differences", putHtmlDifferences},
    {"quotes"_L1, "Quotes", putHtmlQuotes},
    {"notes"_L1, "The analyst’s notes on the text", putHtmlNotes},
};

QString titleText(const Section &section)
{
    return QString::fromUtf8(section.title);
}

void putNavigation(HtmlWriter &out)
{
    out.element("a"_L1, u"To the differences", {{"class"_L1, u"skip"_s}, {"href"_L1, u"#differences"_s}});
    out.open("nav"_L1, {{"aria-label"_L1, u"Contents"_s}});
    out.open("ul"_L1);
    for (const Section &section : sections) {
        out.open("li"_L1);
        out.link(u'#' + section.id, titleText(section));
        out.close();
    }
    out.open("li"_L1);
    out.link(u"#texts"_s, u"The reports in full");
    out.close();
    out.close();
    out.close();
    out.newLine();
}

HtmlPage pageOf(const ExportInput &input, HtmlWriter &out)
{
    HtmlPage page{input, out, shownFindings(input), {}, notesOnText(input), matrixOf(input.comparison), {}};
    page.shown.insert(page.findings.begin(), page.findings.end());
    page.rowOf.assign(input.comparison.discrepancies.size(), -1);
    for (std::size_t row = 0; row < page.matrix.size(); ++row) {
        for (const int number : page.matrix[row].discrepancies)
            page.rowOf[std::size_t(number)] = int(row);
    }
    return page;
}

} // namespace

Result<QByteArray> renderHtml(const ExportInput &input, Work &work)
{
    if (const std::optional<Error> error = mismatch(input))
        return *error;
    HtmlWriter out;
    const HtmlPage page = pageOf(input, out);
    putHead(page);
    out.open("body"_L1);
    out.newLine();
    out.open("header"_L1);
    out.element("h1"_L1, documentTitle(input));
    putNavigation(out);
    out.close();
    out.open("main"_L1);
    for (const Section &section : sections) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        out.newLine();
        out.open("section"_L1, {{"id"_L1, QString(section.id)}, {"aria-labelledby"_L1, section.id + u"-title"_s}});
        out.element("h2"_L1, titleText(section), {{"id"_L1, section.id + u"-title"_s}});
        out.newLine();
        section.put(page);
        out.close();
    }
    putHtmlReports(page, work);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    out.close();
    out.newLine();
    out.open("footer"_L1);
    out.element("p"_L1, u"Made by %1 from a dossier of %2. Findings are a reader’s aid and can be wrong, both ways."_s.arg(
        input.comparison.engine, utcText(newestTime(input.dossier))), {{"class"_L1, u"small"_s}});
    out.close();
    out.close();
    out.close();
    out.newLine();
    work.progress(1);
    return out.take();
}

} // namespace crossread
