// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/quotes.h"

#include "core/export/labels.h"
#include "core/export/pages/keys.h"
#include "core/export/pages/rows.h"

#include <algorithm>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Left edges of what stands beside each other.
struct QuoteGrid {
    explicit QuoteGrid(const PageSize &page)
        : unit(page.inner() / 762)
    {
    }
    double unit;
    double number = PageSize::side;
    double outlet = PageSize::side + 34;
    double speaker = outlet + 100 * unit;
    double words = speaker + 150 * unit;
    double reference = words + 330 * unit;
    double changes = reference + 36;
    double end = PageSize::side + 762 * unit;
};

/// Words that no other report has are bold, those that some have are in italics.
std::vector<Emphasis> emphasesOf(const std::vector<WordRun> &runs)
{
    std::vector<Emphasis> emphases;
    for (const WordRun &run : runs)
        emphases.push_back({run.span, run.share == WordShare::None, run.share == WordShare::Some, ink});
    return emphases;
}

QString speakerOf(const QuoteVariant &variant)
{
    QString text = variant.speaker.isEmpty() ? u"(nobody named)"_s : variant.speaker;
    if (!variant.cue.isEmpty())
        text += u" · "_s + variant.cue;
    if (!variant.via.isEmpty())
        text += u" · through "_s + variant.via.join(u", "_s);
    return text;
}

class QuoteList {
public:
    QuoteList(const Edition &edition, Book &book, Cursor &cursor)
        : m_edition(edition)
        , m_book(book)
        , m_cursor(cursor)
        , m_grid(edition.page)
    {
    }

    void put(const QuoteEntry &entry, int number)
    {
        const Within section(m_book, Role::Section);
        std::vector<Cell> cells{{m_edition.set(u"Q%1"_s.arg(number + 1), {false, 10, true, false, ink, 1.2}, 32), m_grid.number, 0,
                                 Role::Subheading, {}, {}}};
        const std::vector<std::vector<WordRun>> runs = differencesIn(entry, m_edition.input.same());
        double down = 0;
        for (std::size_t i = 0; i < entry.variants.size(); ++i)
            down = addVariant(cells, entry, number, int(i), runs[i], down);
        m_cursor.need(std::min(heightOf(cells) + 12, m_cursor.wholePage()));
        putRule(m_book, m_cursor, PageSize::side, m_edition.page.inner(), 0.4, hairline);
        m_cursor.y += 5;
        const Cursor start = putRow(m_book, cells, m_cursor);
        m_book.places.insert({key::quote(number), {start.page, 0, std::max(0.0, start.y - 10)}});
        m_cursor.y += 5;
    }

private:
    double addVariant(std::vector<Cell> &cells, const QuoteEntry &entry, int number, int index, const std::vector<WordRun> &runs,
                      double down) const
    {
        const QuoteVariant &variant = entry.variants[std::size_t(index)];
        const Report &from = m_edition.report(variant.report);
        const TextBlock outlet = m_edition.set(shortTitle(from), {false, 7, true, false, ink, 1.4}, m_grid.speaker - m_grid.outlet - 6);
        const TextBlock speaker
            = m_edition.set(speakerOf(variant), {false, 7, false, false, ink, 1.4}, m_grid.words - m_grid.speaker - 8);
        const Face face{true, 8.4, false, false, entry.variants.size() > 1 ? greyInk : ink, 1.32};
        const TextBlock words = m_edition.typesetter.set(variant.wording.text, face, m_grid.reference - m_grid.words - 8,
            emphasesOf(runs), Align::Start, from.about.language);
        const bool fullest = entry.variants.size() > 1 && index == entry.fullest;
        QStringList changes{fullest ? u"fullest"_s : QString(), labelOf(variant.flags)};
        changes.removeAll(QString());
        const TextBlock change
            = m_edition.set(changes.join(u", "_s), {false, 7, false, false, greyInk, 1.4}, m_grid.end - m_grid.changes);
        const QString place = key::quoteWords(number, index);
        cells.push_back({outlet, m_grid.outlet, down + 0.6, Role::Paragraph, place, u"The quote in report %1"_s.arg(variant.report + 1)});
        cells.push_back({speaker, m_grid.speaker, down + 0.6, Role::Paragraph, {}, {}});
        cells.push_back({words, m_grid.words, down, Role::Quotation, {}, {}});
        cells.push_back(pageCell(m_edition, m_grid.reference, down + 0.6, place, u"The quote in report %1"_s.arg(variant.report + 1)));
        if (!changes.isEmpty())
            cells.push_back({change, m_grid.changes, down + 0.6, Role::Paragraph, {}, {}});
        return down + std::max({outlet.height(), speaker.height(), words.height(), change.height()}) + 2;
    }

    const Edition &m_edition;
    Book &m_book;
    Cursor &m_cursor;
    QuoteGrid m_grid;
};

} // namespace

void putQuotes(const Edition &edition, const std::vector<QuoteEntry> &quotes, Book &book, Cursor &cursor)
{
    putTitle(edition, u"Quotes"_s, book, cursor);
    const QString said = quotes.empty()
        ? u"None were found."_s
        : u"Each quote once, with every report’s version. Bold words are in no other version, those in italics only in some."_s;
    {
        const Within paragraph(book, Role::Paragraph);
        put(book, edition.set(said, {false, 7, false, false, greyInk, 1.35}, edition.page.inner()), PageSize::side, cursor);
        cursor.y += 6;
    }
    QuoteList list(edition, book, cursor);
    for (std::size_t i = 0; i < quotes.size(); ++i)
        list.put(quotes[i], int(i));
}

} // namespace crossread::pages
