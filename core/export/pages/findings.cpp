// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/findings.h"

#include "core/export/findings.h"
#include "core/export/labels.h"
#include "core/export/pages/keys.h"
#include "core/export/pages/rows.h"

#include <algorithm>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Left edges and widths of what stands beside each other.
struct EntryGrid {
    /// The analyst's column only where the analyst wrote something.
    EntryGrid(const PageSize &page, bool answered)
        : unit(page.inner() / 762)
        , analyst(page.width - PageSize::side - 202 * unit)
        , pageColumn(answered ? analyst - 46 : page.width - PageSize::side - 30)
    {
    }
    double unit;
    double badge = PageSize::side;
    double middle = PageSize::side + 96;
    double words = middle + 92 * unit;
    double analyst;
    double analystWidth = 202 * unit;
    double pageColumn;
    double wordsWidth = pageColumn - 4 - words;
};
constexpr double padding = 6;

/// Words in the sentence around them, cut to what a line or three can hold.
struct Context {
    QString text;
    Span words; ///< in `text`
};

Context contextOf(const ExportInput &input, int report, Span span)
{
    constexpr qsizetype reach = 110;
    Span around = sentencesAround(input, report, span);
    const QStringView text = input.dossier.reports[std::size_t(report)].report.text;
    const auto spaceAt = [&](qsizetype from) {
        const qsizetype at = text.indexOf(u' ', from);
        return at < 0 ? from : at + 1;
    };
    const bool cutFront = span.begin - around.begin > reach;
    const bool cutBack = around.end - span.end > reach;
    if (cutFront)
        around.begin = std::min(spaceAt(span.begin - reach), span.begin);
    if (cutBack)
        around.end = std::max(span.end, text.first(span.end + reach).lastIndexOf(u' '));
    QString shown = around.in(text).toString();
    shown.replace(u'\n', u' ');
    const QString front = cutFront ? u"… "_s : QString();
    const qsizetype begin = front.size() + span.begin - around.begin;
    return {front + shown + (cutBack ? u" …"_s : QString()), {begin, begin + span.length()}};
}

class Entries {
public:
    Entries(const Edition &edition, Book &book, Cursor &cursor)
        : m_edition(edition)
        , m_book(book)
        , m_cursor(cursor)
        , m_grid(edition.page, !edition.input.dossier.annotations.empty())
    {
    }

    void putFinding(int number)
    {
        const Discrepancy &finding = m_edition.finding(number);
        const Colour colour = m_edition.lookOf(number).colour;
        const Within section(m_book, Role::Section);
        std::vector<Cell> cells = headCells(number, colour);
        const TextBlock explanation = m_edition.set(finding.explanation.english(), {true, 9.4, false, false, ink, 1.3},
            m_grid.pageColumn + 26 - m_grid.middle);
        cells.push_back({explanation, m_grid.middle, 0, Role::Paragraph, {}, {}});
        double down = explanation.height() + 4;
        for (int member = 0; member < int(finding.members.size()); ++member) {
            const Evidence &evidence = finding.members[std::size_t(member)];
            down = addWords(cells, evidence.report, evidence.span, key::evidence(number, member), colour, down);
        }
        putEntry(std::move(cells), m_edition.answersTo(number), key::finding(number));
    }

    void putNote(int number)
    {
        const Annotation &note = m_edition.input.dossier.annotations[std::size_t(number)];
        const Within section(m_book, Role::Section);
        std::vector<Cell> cells{{m_edition.set(m_edition.noteLabel(number), {false, 12, true, false, noteInk, 1.2}, 60), m_grid.badge, 0,
                                 Role::Subheading, {}, {}}};
        double down = 0;
        for (int target = 0; target < int(note.targets.size()); ++target)
            down = addTarget(cells, number, target, down);
        putEntry(std::move(cells), {&note}, key::note(number));
    }

private:
    std::vector<Cell> headCells(int number, Colour colour) const
    {
        const Discrepancy &finding = m_edition.finding(number);
        const double width = m_grid.middle - m_grid.badge - 30;
        std::vector<Cell> cells;
        cells.push_back({m_edition.set(QString::number(number + 1), {false, 12, true, false, colour, 1.2}, 26), m_grid.badge, 0,
                         Role::Subheading, {}, {}});
        cells.push_back({m_edition.set(labelOf(finding.type), {false, 7.8, true, false, colour, 1.3}, width), m_grid.badge + 28, 0,
                         Role::Paragraph, {}, {}});
        cells.push_back({m_edition.set(u"confidence "_s + decimal(finding.confidence), {false, 6.6, false, false, greyInk, 1.3}, width),
                         m_grid.badge + 28, 11, Role::Paragraph, {}, {}});
        if (m_edition.has(PagePart::Matrix)) {
            cells.push_back({m_edition.set(u"in the matrix"_s, {false, 6.6, false, false, linkInk, 1.3}, width), m_grid.badge + 28, 20,
                             Role::Paragraph, key::row(number), u"Difference %1 in the matrix"_s.arg(number + 1)});
        }
        return cells;
    }

    /// One report's words, with a link to where they stand.
    double addWords(std::vector<Cell> &cells, int report, Span span, const QString &place, Colour colour, double down) const
    {
        const Report &from = m_edition.report(report);
        const Context context = contextOf(m_edition.input, report, span);
        const TextBlock block = m_edition.typesetter.set(context.text, {true, 8.4, false, false, greyInk, 1.32}, m_grid.wordsWidth,
            {{context.words, true, false, ink}}, Align::Start, from.about.language);
        const TextBlock outlet
            = m_edition.set(shortTitle(from), {false, 7, true, false, colour, 1.4}, m_grid.words - m_grid.middle - 6);
        cells.push_back({outlet, m_grid.middle, down + 0.6, Role::Paragraph, {}, {}});
        cells.push_back({block, m_grid.words, down, Role::Quotation, {}, {}});
        if (m_edition.has(PagePart::Reports))
            cells.push_back(pageCell(m_edition, m_grid.pageColumn, down + 0.6, place, u"The words in the report"_s));
        return down + std::max(block.height(), outlet.height()) + 2;
    }

    double addTarget(std::vector<Cell> &cells, int number, int target, double down) const
    {
        const Anchor &anchor = m_edition.input.dossier.annotations[std::size_t(number)].targets[std::size_t(target)];
        if (const std::optional<FoundTarget> found = findTarget(m_edition.input, anchor))
            return addWords(cells, found->report, found->span, key::noteWords(number, target), noteInk, down);
        const TextBlock block = m_edition.set(u"“%1” (these words are no longer found)"_s.arg(anchor.exact),
            {true, 8.4, false, true, greyInk, 1.32}, m_grid.wordsWidth);
        cells.push_back({block, m_grid.words, down, Role::Quotation, {}, {}});
        return down + block.height() + 2;
    }

    /// What the analyst wrote, as cells of an element of its own. Returns where they end.
    double addAnswer(std::vector<Cell> &cells, const Annotation &annotation, double down)
    {
        const double width = m_grid.analystWidth - 2 * padding;
        const Within note(m_book, Role::Note);
        const auto add = [&](const QString &text, const Face &face) {
            if (text.isEmpty())
                return;
            const TextBlock block = m_edition.set(text, face, width);
            cells.push_back({block, m_grid.analyst + padding, down, Role::Paragraph, {}, {}, false, note.element()});
            down += block.height();
        };
        add(labelOf(annotation.verdict), {false, 7.8, true, false, noteInk, 1.4});
        add(annotation.body, {true, 8.6, false, false, noteInk, 1.32});
        QString foot = annotation.author;
        if (annotation.changed.isValid())
            foot += (foot.isEmpty() ? u""_s : u", "_s) + annotation.changed.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
        if (!annotation.tags.isEmpty())
            foot += u" · "_s + annotation.tags.join(u", "_s);
        add(foot, {false, 6.6, false, false, noteInk, 1.4});
        return down + padding;
    }

    void putEntry(std::vector<Cell> cells, const std::vector<const Annotation *> &answers, const QString &name)
    {
        double answersHeight = padding;
        for (const Annotation *annotation : answers)
            answersHeight = addAnswer(cells, *annotation, answersHeight);
        m_cursor.need(std::min(heightOf(cells) + 12, m_cursor.wholePage()));
        putRule(m_book, m_cursor, PageSize::side, m_edition.page.inner(), 0.4, hairline);
        m_cursor.y += 6;
        const Cursor start = putRow(m_book, cells, m_cursor);
        if (!answers.empty()) {
            const double ground = std::min(answersHeight, start.bottom - start.y);
            m_book.sheet(start.page).ground.push_back(FilledArea{{m_grid.analyst, start.y, m_grid.analystWidth, ground}, notePanel});
            if (m_cursor.page == start.page)
                m_cursor.y = std::max(m_cursor.y, start.y + ground);
        }
        m_book.places.insert({name, {start.page, 0, std::max(0.0, start.y - 10)}});
        m_cursor.y += 7;
    }

    const Edition &m_edition;
    Book &m_book;
    Cursor &m_cursor;
    EntryGrid m_grid;
};

} // namespace

void putFindings(const Edition &edition, Book &book, Cursor &cursor)
{
    putTitle(edition, u"Differences"_s, book, cursor);
    Entries list(edition, book, cursor);
    for (const int number : edition.findings())
        list.putFinding(number);
    if (!edition.findings().empty())
        return;
    const Within paragraph(book, Role::Paragraph);
    const QString said = edition.leftOutByChoice() > 0 ? u"None is of the chosen types, verdicts and outlets."_s : u"None were found."_s;
    put(book, edition.set(said, {true, 10, false, false, greyInk, 1.4}, edition.page.inner()), PageSize::side, cursor);
}

void putNotes(const Edition &edition, Book &book, Cursor &cursor)
{
    if (edition.notes().empty())
        return;
    putTitle(edition, u"The analyst’s notes on the text"_s, book, cursor);
    Entries list(edition, book, cursor);
    for (const int number : edition.notes())
        list.putNote(number);
}

} // namespace crossread::pages
