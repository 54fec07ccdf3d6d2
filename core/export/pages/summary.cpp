// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/summary.h"

#include "core/export/pages/markings.h"
#include "core/export/pages/rows.h"
#include "core/export/pages/sidebyside.h"

#include <algorithm>
#include <array>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

const Face small{false, 7.4, false, false, ink, 1.35};
const Face smallGrey{false, 7, false, false, greyInk, 1.35};
const Face tableHead{false, 6.6, true, false, greyInk, 1.35};
const Face tableWords{true, 8.6, false, false, ink, 1.3};

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? u"1 "_s + one : QString::number(count) + u' ' + many;
}

int proseWords(const Report &report)
{
    int words = 0;
    for (const Paragraph &paragraph : report.paragraphs) {
        if (isProse(paragraph.kind))
            words += int(paragraph.span.in(report.text).toString().simplified().count(u' ') + 1);
    }
    return words;
}

/// Columns of the table of reports: left edge and width.
struct ReportTable {
    static constexpr double number = a4::side;
    static constexpr double outlet = a4::side + 20;
    static constexpr double headline = a4::side + 132;
    static constexpr double published = a4::side + 372;
    static constexpr double words = a4::side + 444;
    static constexpr double source = a4::side + 496;
    static constexpr double end = a4::width - a4::side;
};

void putReport(const ExportInput &input, int index, const Typesetter &typesetter, Book &book, Cursor &cursor)
{
    using T = ReportTable;
    const Report &report = input.dossier.reports[std::size_t(index)].report;
    const QString title = report.about.headline.value_or(u"(no headline)"_s);
    const QString from = report.about.url.value_or(report.source.path);
    const QString hash = QString::fromLatin1(report.source.sha256.toHex());
    const TextBlock source = typesetter.set(from, smallGrey, T::end - T::source);
    const Face bold{false, 7.8, true, false, ink, 1.4};
    const QString link = key::report(index);
    putRule(book, cursor, a4::side, a4::inner, 0.4, hairline);
    cursor.y += 3;
    putRow(book,
           {{typesetter.set(QString::number(index + 1), bold, 16), T::number, 0, {}, {}},
            {typesetter.set(shortTitle(report), bold, T::headline - T::outlet - 8), T::outlet, 0, link,
             u"Report %1 in full"_s.arg(index + 1)},
            {typesetter.set(title, tableWords, T::published - T::headline - 12), T::headline, 0, {}, {}},
            {typesetter.set(report.about.published.value_or(u"undated"_s).left(10), small, 68), T::published, 0, {}, {}},
            {typesetter.set(QString::number(proseWords(report)), small, 30, {}, Align::End), T::words, 0, {}, {}},
            {source, T::source, 0, {}, {}},
            {typesetter.set(u"SHA-256 "_s + hash, {false, 6, false, false, greyInk, 1.35}, T::end - T::source), T::source,
             source.height() + 0.5, {}, {}}},
           cursor);
    cursor.y += 4;
}

void putReports(const ExportInput &input, const Typesetter &typesetter, Book &book, Cursor &cursor)
{
    using T = ReportTable;
    const auto head = [&](const QString &words, double x) {
        return Cell{typesetter.set(words, tableHead, 0), x, 0, {}, {}};
    };
    putRow(book,
           {head(u"Outlet"_s, T::outlet), head(u"Headline"_s, T::headline), head(u"Published"_s, T::published),
            {typesetter.set(u"Words"_s, tableHead, 30, {}, Align::End), T::words, 0, {}, {}},
            head(u"Source and fingerprint of the original file"_s, T::source)},
           cursor);
    cursor.y += 2;
    for (int i = 0; i < int(input.dossier.reports.size()); ++i) {
        cursor.need(34);
        putReport(input, i, typesetter, book, cursor);
    }
    putRule(book, cursor, a4::side, a4::inner, 0.4, hairline);
    cursor.y += 14;
}

/// Counts that stand side by side under the table, with the key to what the pages show.
class Counts {
public:
    Counts(const ExportInput &input, const Typesetter &typesetter, Book &book, Cursor start)
        : m_input(input)
        , m_typesetter(typesetter)
        , m_book(book)
        , m_start(start)
    {
    }

    void putTypes(double x)
    {
        Cursor at = m_start;
        head(u"Differences, by how they are underlined"_s, x, at);
        constexpr std::size_t rows = 6;
        const Cursor top = at;
        for (std::size_t i = 0; i < allDiscrepancyTypes.size(); ++i) {
            if (i == rows)
                at = top;
            putType(allDiscrepancyTypes[i], i < rows ? x : x + 138, at);
        }
    }

    void putGrades(double x)
    {
        Cursor at = m_start;
        head(u"Passages in common"_s, x, at);
        const auto &passages = m_input.comparison.alignment.passages;
        for (const Grade grade : {Grade::Verbatim, Grade::Edited, Grade::Paraphrase, Grade::Related})
            line(grade == Grade::Related ? u"related, not tinted"_s : labelOf(grade), std::ranges::count(passages, grade, &Passage::grade), x, 74, at);
        for (int tint = 0; tint < 4; ++tint)
            m_book.sheet(at.page).ground.push_back(FilledArea{{x + tint * 26, at.y + 2, 24, 9}, tintOf(tint)});
        at.y += 14;
        put(m_book, m_typesetter.set(u"Tints only tell neighbours apart."_s, smallGrey, 150), x, at);
    }

    void putReading(double x, double width)
    {
        Cursor at = m_start;
        head(u"How to read the pages"_s, x, at);
        const QString text
            = u"§7 in the margin leads to the same passage in the next report; a bold number to the difference in the "
              "list. Each difference is also an annotation on its words, by “Crossread”. What the analyst wrote is brown, "
              "on yellow, and carries the analyst’s name. Advertisements, menus and the like are left out and counted; the "
              "attached analysis.json holds every report as it was read."_s;
        put(m_book, m_typesetter.set(text, small, width), x, at);
    }

    [[nodiscard]] double height() const { return 92; }

private:
    void head(const QString &words, double x, Cursor &at)
    {
        put(m_book, m_typesetter.set(words, {false, 7.8, true, false, ink, 1.4}, 0), x, at);
        at.y += 3;
    }

    void line(const QString &name, qsizetype count, double x, double width, Cursor &at)
    {
        const TextBlock label = m_typesetter.set(name, count ? small : smallGrey, 0);
        putAt(m_book, label, at.page, x, at.y);
        putAt(m_book, m_typesetter.set(QString::number(count), count ? small : smallGrey, 24, {}, Align::End), at.page,
              x + width, at.y);
        at.y += 12;
    }

    void putType(DiscrepancyType type, double x, Cursor &at)
    {
        const TypeLook look = lookOf(type);
        int count = 0;
        for (int i = 0; i < int(m_input.comparison.discrepancies.size()); ++i)
            count += m_input.comparison.discrepancies[std::size_t(i)].type == type && isShown(m_input, i) ? 1 : 0;
        m_book.sheet(at.page).items.push_back(StrokeUnder{look.stroke, {x, at.y, 24, 7}, look.colour});
        line(look.label, count, x + 30, 70, at);
    }

    const ExportInput &m_input;
    const Typesetter &m_typesetter;
    Book &m_book;
    Cursor m_start;
};

QString overview(const ExportInput &input)
{
    const auto &findings = input.comparison.discrepancies;
    qsizetype shown = 0;
    for (int i = 0; i < int(findings.size()); ++i)
        shown += isShown(input, i) ? 1 : 0;
    const qsizetype unsure = qsizetype(findings.size()) - shown;
    QStringList parts{counted(qsizetype(input.dossier.reports.size()), u"report"_s, u"reports"_s),
                      counted(qsizetype(wholeEvents(input).size()), u"event"_s, u"events"_s),
                      counted(qsizetype(input.comparison.alignment.passages.size()), u"passage in common"_s,
                              u"passages in common"_s),
                      counted(shown, u"difference"_s, u"differences"_s),
                      counted(qsizetype(input.dossier.annotations.size()), u"note by the analyst"_s,
                              u"notes by the analyst"_s)};
    if (unsure > 0)
        parts.append(u"%1 with a confidence below %2, not shown"_s.arg(unsure).arg(shownConfidence));
    return parts.join(u"  ·  "_s);
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

void putSummary(const ExportInput &input, const Typesetter &typesetter, Book &book, Cursor &cursor)
{
    cursor.y = 44;
    book.bookmarks.push_back({1, u"Summary"_s, {cursor.page, 0, 0}});
    put(book, typesetter.set(titleOf(input), {true, 21, true, false, ink, 1.25}, a4::inner), a4::side, cursor);
    const QString question = input.dossier.settings.value(u"question"_s);
    if (!question.isEmpty())
        put(book, typesetter.set(question, {true, 11, false, true, noteInk, 1.35}, a4::inner), a4::side, cursor);
    cursor.y += 3;
    put(book, typesetter.set(overview(input), {false, 8, false, false, ink, 1.35}, a4::inner), a4::side, cursor);
    const QString made = u"Compared by %1. Newest import or note: %2 UTC."_s.arg(
        input.comparison.engine, newestTime(input.dossier).toString(u"yyyy-MM-dd HH:mm"_s));
    put(book, typesetter.set(made, smallGrey, a4::inner), a4::side, cursor);
    cursor.y += 12;
    putReports(input, typesetter, book, cursor);
    Counts counts(input, typesetter, book, (cursor.need(92), cursor));
    counts.putTypes(a4::side);
    counts.putGrades(a4::side + 300);
    counts.putReading(a4::side + 482, a4::inner - 482);
    cursor.y += counts.height();
}

} // namespace crossread::pages
