// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/summary.h"

#include "core/export/findings.h"
#include "core/export/labels.h"
#include "core/export/pages/keys.h"
#include "core/export/pages/markings.h"
#include "core/export/pages/rows.h"

#include <algorithm>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

const Face small{false, 7.4, false, false, ink, 1.35};
const Face smallGrey{false, 7, false, false, greyInk, 1.35};
const Face tableHead{false, 6.6, true, false, greyInk, 1.35};
const Face tableWords{true, 8.6, false, false, ink, 1.3};

int proseWords(const Report &report)
{
    int words = 0;
    for (const Paragraph &paragraph : report.paragraphs) {
        if (isProse(paragraph.kind))
            words += int(paragraph.span.in(report.text).toString().simplified().count(u' ') + 1);
    }
    return words;
}

/// Left edges of the table of reports.
struct ReportTable {
    explicit ReportTable(const PageSize &page)
        : unit(page.inner() / 762)
        , end(page.width - PageSize::side)
    {
    }
    double unit;
    double number = PageSize::side;
    double outlet = PageSize::side + 20 * unit;
    double headline = PageSize::side + 132 * unit;
    double published = PageSize::side + 372 * unit;
    double words = PageSize::side + 444 * unit;
    double source = PageSize::side + 496 * unit;
    double end;
};

void putReport(const Edition &edition, int index, const ReportTable &table, Book &book, Cursor &cursor)
{
    const Report &report = edition.report(index);
    const Face bold{false, 7.8, true, false, ink, 1.4};
    const auto words = [&](const QString &text, const Face &face, double from, double to) {
        return edition.set(text, face, to - from);
    };
    const TextBlock source = words(report.about.url.value_or(report.source.path), smallGrey, table.source, table.end);
    const TextBlock hash = words(u"SHA-256 "_s + hashOf(report), {false, 6, false, false, greyInk, 1.35}, table.source, table.end);
    const TextBlock title = edition.typesetter.set(report.about.headline.value_or(u"(no headline)"_s), tableWords,
        table.published - table.headline - 12, {}, Align::Start, report.about.language);
    putRule(book, cursor, PageSize::side, edition.page.inner(), 0.4, hairline);
    cursor.y += 3;
    const Within row(book, Role::Row);
    const auto number = edition.typesetter.set(QString::number(proseWords(report)), small, 30, {}, Align::End);
    std::vector<Cell> cells{
        {words(QString::number(index + 1), bold, table.number, table.outlet), table.number, 0, Role::Cell, {}, {}},
        {words(shortTitle(report), bold, table.outlet, table.headline - 8), table.outlet, 0, Role::HeadCell, key::report(index),
            u"Report %1 in full"_s.arg(index + 1)},
        {title, table.headline, 0, Role::Cell, {}, {}},
        {words(report.about.published.value_or(u"undated"_s).left(10), small, table.published, table.words), table.published, 0,
            Role::Cell, {}, {}},
        {number, table.words, 0, Role::Cell, {}, {}},
        {source, table.source, 0, Role::Cell, {}, {}},
        {hash, table.source, source.height() + 0.5, Role::Cell, {}, {}}};
    if (edition.input.dossier.reports[std::size_t(index)].imported) {
        const Face face{false, 6.6, false, false, noteInk, 1.35};
        cells.push_back({words(u"Details corrected by the analyst"_s, face, table.headline, table.published), table.headline,
            title.height() + 0.5, Role::Cell, {}, {}});
    }
    putRow(book, cells, cursor);
    cursor.y += 4;
}

void putReports(const Edition &edition, Book &book, Cursor &cursor)
{
    const ReportTable table(edition.page);
    const Within element(book, Role::Table);
    const auto head = [&](const QString &words, double x) {
        return Cell{edition.set(words, tableHead, 0), x, 0, Role::HeadCell, {}, {}};
    };
    {
        const Within row(book, Role::Row);
        const auto words = edition.typesetter.set(u"Words"_s, tableHead, 30, {}, Align::End);
        putRow(book,
            {head(u"No."_s, table.number), head(u"Outlet"_s, table.outlet), head(u"Headline"_s, table.headline),
                head(u"Published"_s, table.published), {words, table.words, 0, Role::HeadCell, {}, {}},
                head(u"Source and fingerprint of the original file"_s, table.source)},
            cursor);
    }
    cursor.y += 2;
    for (int i = 0; i < int(edition.input.dossier.reports.size()); ++i) {
        cursor.need(34);
        putReport(edition, i, table, book, cursor);
    }
    putRule(book, cursor, PageSize::side, edition.page.inner(), 0.4, hairline);
    cursor.y += 14;
}

QString overview(const Edition &edition)
{
    const ExportInput &input = edition.input;
    return QStringList{counted(qsizetype(input.dossier.reports.size()), u"report"_s, u"reports"_s),
        counted(qsizetype(wholeEvents(input).size()), u"event"_s, u"events"_s),
        counted(qsizetype(input.comparison.alignment.passages.size()), u"passage in common"_s, u"passages in common"_s),
        counted(qsizetype(edition.findings().size()), u"difference"_s, u"differences"_s),
        counted(qsizetype(input.dossier.annotations.size()), u"note by the analyst"_s, u"notes by the analyst"_s),
        counted(qsizetype(input.dossier.corrections.size()), u"correction by the analyst"_s, u"corrections by the analyst"_s)}
        .join(u"  ·  "_s);
}

/// What is not shown, and why. Nothing is left out in silence.
QString filtersOf(const Edition &edition)
{
    QStringList parts;
    const int all = int(edition.input.comparison.discrepancies.size());
    const int chosen = edition.leftOutByChoice();
    const int same = countedAsSame(edition.input, edition.options.leastConfidence);
    const int unsure = all - int(edition.findings().size()) - chosen - same;
    if (unsure > 0)
        parts.append(u"%1 of a confidence below %2 that the analyst did not judge"_s.arg(QString::number(unsure), decimal(edition.options.leastConfidence)));
    if (same > 0)
        parts.append(u"%1 of words that count as the same"_s.arg(same));
    if (chosen > 0)
        parts.append(u"%1 by the choice of types, verdicts and outlets"_s.arg(chosen));
    QString text = parts.isEmpty() ? u"All differences are shown."_s : u"Not shown: %1."_s.arg(parts.join(u"; "_s));
    QStringList missing;
    for (const DiscrepancyType type : allDiscrepancyTypes) {
        if (!edition.options.types.contains(type))
            missing.append(labelOf(type));
    }
    if (!missing.isEmpty())
        text += u" Types left out: %1."_s.arg(missing.join(u", "_s));
    missing.clear();
    for (const Verdict verdict : allVerdicts) {
        if (!edition.options.verdicts.contains(verdict))
            missing.append(verdict == Verdict::None ? u"without a verdict"_s : nameOf(verdict));
    }
    if (!missing.isEmpty())
        text += u" Verdicts left out: %1."_s.arg(missing.join(u", "_s));
    if (const auto &outlets = edition.options.outlets)
        text += u" Only with a part of: %1."_s.arg(outlets->empty() ? u"nobody"_s : QStringList(outlets->begin(), outlets->end()).join(u", "_s));
    return text;
}

QString madeBy(const Edition &edition)
{
    const Dossier &dossier = edition.input.dossier;
    QString text = u"Compared by %1. Newest import or note: %2 UTC."_s.arg(
        edition.input.comparison.engine, newestTime(dossier).toString(u"yyyy-MM-dd HH:mm"_s));
    QStringList settings;
    for (const auto &[name, value] : dossier.settings.asKeyValueRange()) {
        if (name != "title"_L1 && name != "question"_L1)
            settings.append(name + u" = "_s + value);
    }
    if (!settings.isEmpty())
        text += u" Settings: %1."_s.arg(settings.join(u", "_s));
    if (!dossier.filters.isEmpty())
        text += u" Filters kept in the dossier: %1."_s.arg(dossier.filters.keys().join(u", "_s));
    return text;
}

} // namespace

QString titleOf(const ExportInput &input)
{
    const QString given = input.dossier.settings.value(u"title"_s);
    if (!given.isEmpty())
        return given;
    const std::size_t count = input.dossier.reports.size();
    return count == 1 ? u"One report, read"_s : u"%1 reports compared"_s.arg(count);
}

void putSummary(const Edition &edition, Book &book, Cursor &cursor)
{
    constexpr double side = PageSize::side;
    const double width = edition.page.inner();
    cursor.y = 44;
    book.bookmarks.push_back({1, u"Summary"_s, {cursor.page, 0, 0}});
    const auto line = [&](const QString &text, const Face &face, Role role) {
        const Within element(book, role);
        put(book, edition.set(text, face, width), side, cursor);
    };
    line(titleOf(edition.input), {true, 21, true, false, ink, 1.25}, Role::Title);
    const QString question = edition.input.dossier.settings.value(u"question"_s);
    if (!question.isEmpty())
        line(question, {true, 11, false, true, noteInk, 1.35}, Role::Paragraph);
    cursor.y += 3;
    line(overview(edition), {false, 8, false, false, ink, 1.35}, Role::Paragraph);
    line(filtersOf(edition), smallGrey, Role::Paragraph);
    line(madeBy(edition), smallGrey, Role::Paragraph);
    cursor.y += 12;
    putReports(edition, book, cursor);
}

} // namespace crossread::pages
