// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/findings.h"

#include "core/export/pages/markings.h"
#include "core/export/pages/rows.h"
#include "core/export/pages/sidebyside.h"

#include <algorithm>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double badge = a4::side;
constexpr double middle = a4::side + 96;
constexpr double outletWidth = 92;
constexpr double words = middle + outletWidth;
constexpr double wordsWidth = 322;
constexpr double pageColumn = words + wordsWidth + 4;
constexpr double analyst = a4::side + 560;
constexpr double analystWidth = a4::inner - 560;
constexpr double padding = 6;

/// Words in the sentence around them, cut to what a line or three can hold.
struct Context {
    QString text;
    Span words; ///< in `text`
};

Context contextOf(const Report &report, const Reading &reading, Span span)
{
    constexpr qsizetype reach = 110;
    Span around = span;
    for (const Sentence &sentence : reading.sentences) {
        if (sentence.span.overlaps(span))
            around = around.united(sentence.span);
    }
    const QStringView text = report.text;
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

class FindingsList {
public:
    FindingsList(const ExportInput &input, const Typesetter &typesetter, const Book &text, int pagesBefore, Book &book,
                 Cursor &cursor)
        : m_input(input)
        , m_typesetter(typesetter)
        , m_text(text)
        , m_pagesBefore(pagesBefore)
        , m_book(book)
        , m_cursor(cursor)
    {
    }

    void putFinding(int number)
    {
        const Discrepancy &finding = m_input.comparison.discrepancies[std::size_t(number)];
        const TypeLook look = lookOf(finding.type);
        std::vector<Cell> cells;
        cells.push_back({set(QString::number(number + 1), {false, 12, true, false, look.colour, 1.2}, 26), badge, 0, {}, {}});
        cells.push_back({set(look.label, {false, 7.8, true, false, look.colour, 1.3}, 66), badge + 28, 0, {}, {}});
        cells.push_back({set(u"confidence %1"_s.arg(finding.confidence, 0, 'f', 2), {false, 6.6, false, false, greyInk, 1.3}, 66),
                         badge + 28, 11, {}, {}});
        const TextBlock explanation
            = set(finding.explanation.english(), {true, 9.4, false, false, ink, 1.3}, pageColumn + 26 - middle);
        cells.push_back({explanation, middle, 0, {}, {}});
        double down = explanation.height() + 4;
        for (int member = 0; member < int(finding.members.size()); ++member) {
            const Evidence &evidence = finding.members[std::size_t(member)];
            down = addWords(cells, evidence.report, evidence.span, key::evidence(number, member), look.colour, down);
        }
        std::vector<Cell> answers;
        double answersDown = padding;
        for (const Annotation *annotation : annotationsOn(m_input, finding))
            answersDown = addAnswer(answers, *annotation, answersDown);
        putEntry(std::move(cells), answers, answersDown, key::finding(number));
    }

    void putNote(int number)
    {
        const Annotation &note = m_input.dossier.annotations[std::size_t(number)];
        std::vector<Cell> cells;
        cells.push_back({set(noteLabel(m_input, number), {false, 12, true, false, noteInk, 1.2}, 60), badge, 0, {}, {}});
        double down = 0;
        for (int target = 0; target < int(note.targets.size()); ++target)
            down = addTarget(cells, number, target, down);
        std::vector<Cell> answers;
        const double height = addAnswer(answers, note, padding);
        putEntry(std::move(cells), answers, height, key::note(number));
    }

private:
    TextBlock set(const QString &text, const Face &face, double width, const std::vector<Emphasis> &emphases = {}) const
    {
        return m_typesetter.set(text, face, width, emphases);
    }

    /// One report's words, with a link to where they stand.
    double addWords(std::vector<Cell> &cells, int report, Span span, const QString &place, Colour colour, double down)
    {
        const Report &from = m_input.dossier.reports[std::size_t(report)].report;
        const Context context = contextOf(from, m_input.comparison.readings[std::size_t(report)], span);
        const TextBlock block = m_typesetter.set(context.text, {true, 8.4, false, false, greyInk, 1.32}, wordsWidth,
                                                 {{context.words, true, false, ink}}, Align::Start, from.about.language);
        const TextBlock outlet = set(shortTitle(from), {false, 7, true, false, colour, 1.4}, outletWidth - 6);
        cells.push_back({outlet, middle, down + 0.6, {}, {}});
        cells.push_back({block, words, down, {}, {}});
        if (const auto found = m_text.places.find(place); found != m_text.places.end()) {
            const QString label = u"p. %1"_s.arg(found->second.page + m_pagesBefore + 1);
            cells.push_back({set(label, {false, 7, false, false, Colour::rgb(0x0a5c9e), 1.4}, 0), pageColumn, down + 0.6, place,
                             u"The words in the report"_s});
        }
        return down + std::max(block.height(), outlet.height()) + 2;
    }

    double addTarget(std::vector<Cell> &cells, int number, int target, double down)
    {
        const Anchor &anchor = m_input.dossier.annotations[std::size_t(number)].targets[std::size_t(target)];
        const auto &reports = m_input.dossier.reports;
        const auto entry = std::ranges::find(reports, anchor.report, &DossierReport::id);
        const std::optional<Span> span = entry == reports.end() ? std::nullopt : locate(anchor, entry->report);
        if (span)
            return addWords(cells, int(entry - reports.begin()), *span, key::noteWords(number, target), noteInk, down);
        const TextBlock block = set(u"“%1” (these words are no longer found)"_s.arg(anchor.exact),
                                    {true, 8.4, false, true, greyInk, 1.32}, wordsWidth);
        cells.push_back({block, words, down, {}, {}});
        return down + block.height() + 2;
    }

    double addAnswer(std::vector<Cell> &cells, const Annotation &annotation, double down)
    {
        const double width = analystWidth - 2 * padding;
        const auto add = [&](const QString &text, const Face &face) {
            if (text.isEmpty())
                return;
            const TextBlock block = set(text, face, width);
            cells.push_back({block, analyst + padding, down, {}, {}});
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

    void putEntry(std::vector<Cell> cells, const std::vector<Cell> &answers, double answersHeight, const QString &name)
    {
        cells.insert(cells.end(), answers.begin(), answers.end());
        double height = 0;
        for (const Cell &cell : cells)
            height = std::max(height, cell.down + cell.block.height());
        m_cursor.need(std::min(height + 12, a4::bottom - a4::top));
        putRule(m_book, m_cursor, a4::side, a4::inner, 0.4, hairline);
        m_cursor.y += 6;
        const Cursor start = putRow(m_book, cells, m_cursor);
        if (!answers.empty()) {
            const double ground = std::min(answersHeight, a4::bottom - start.y);
            m_book.sheet(start.page).ground.push_back(FilledArea{{analyst, start.y, analystWidth, ground}, notePanel});
            if (m_cursor.page == start.page)
                m_cursor.y = std::max(m_cursor.y, start.y + ground);
        }
        m_book.places.insert({name, {start.page, 0, std::max(0.0, start.y - 10)}});
        m_cursor.y += 7;
    }

    const ExportInput &m_input;
    const Typesetter &m_typesetter;
    const Book &m_text;
    int m_pagesBefore;
    Book &m_book;
    Cursor &m_cursor;
};

/// A section's title, in the outline too, with room for the first entry below it.
void putHeading(Book &book, const Typesetter &typesetter, const QString &title, const QString &bookmark, Cursor &cursor)
{
    constexpr double firstEntry = 110;
    cursor.need(firstEntry);
    const double top = std::max(0.0, cursor.y - 10);
    book.bookmarks.push_back({1, bookmark, {cursor.page, 0, cursor.y > a4::top ? top : 0}});
    putTitle(book, typesetter, title, 60, cursor);
}

} // namespace

void putFindings(const ExportInput &input, const Typesetter &typesetter, const Book &text, int pagesBefore, Book &book,
                 Cursor &cursor)
{
    FindingsList list(input, typesetter, text, pagesBefore, book, cursor);
    putHeading(book, typesetter, u"Differences"_s, u"Differences"_s, cursor);
    bool any = false;
    for (int number = 0; number < int(input.comparison.discrepancies.size()); ++number) {
        if (!isShown(input, number))
            continue;
        any = true;
        list.putFinding(number);
    }
    if (!any)
        put(book, typesetter.set(u"None were found."_s, {true, 10, false, false, greyInk, 1.4}, a4::inner), a4::side, cursor);
    const std::vector<int> notes = notesOnText(input);
    if (notes.empty())
        return;
    putHeading(book, typesetter, u"The analyst’s notes on the text"_s, u"Notes"_s, cursor);
    for (const int number : notes)
        list.putNote(number);
}

} // namespace crossread::pages
