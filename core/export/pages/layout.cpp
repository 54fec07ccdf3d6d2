// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/layout.h"

#include "core/export/pages/findings.h"
#include "core/export/pages/legend.h"
#include "core/export/pages/matrix.h"
#include "core/export/pages/quotes.h"
#include "core/export/pages/rows.h"
#include "core/export/pages/sidebyside.h"
#include "core/export/pages/summary.h"

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the pages of a part are headed with.
void putHeads(const Edition &edition, const QString &title, int first, Book &book)
{
    const TextBlock head = edition.set(title, {false, 7, false, false, greyInk, 1.2}, edition.page.inner());
    for (int page = first; page < book.pageCount(); ++page)
        putAt(book, head, page, PageSize::side, PageSize::head);
}

void putFeet(const Edition &edition, Book &book)
{
    const Face face{false, 6.8, false, false, greyInk, 1.3};
    const double inner = edition.page.inner();
    const TextBlock left = edition.set(u"Crossread · "_s + titleOf(edition.input), face, inner - 80);
    for (int page = 0; page < book.pageCount(); ++page) {
        const QString number = u"%1 / %2"_s.arg(page + 1).arg(book.sheets.size());
        book.sheet(page).items.push_back(Text{left, 0, PageSize::side, edition.page.foot()});
        putAt(book, edition.typesetter.set(number, face, 80, {}, Align::End), page, PageSize::side + inner - 80, edition.page.foot());
    }
}

/// All parts but the reports, each with its running heads.
void putParts(const Edition &edition, const std::vector<QuoteEntry> &quotes, Book &book, Work &work)
{
    Cursor cursor{0, PageSize::top, edition.page.bottom()};
    book.sheet(0);
    const auto part = [&](PagePart which, const QString &title, const auto &print) {
        if (!edition.has(which) || work.cancelled())
            return;
        const int before = cursor.isFresh() ? cursor.page : book.pageCount();
        const Within section(book, Role::Section);
        print();
        putHeads(edition, title, before, book);
    };
    part(PagePart::Summary, u"Summary"_s, [&] { putSummary(edition, book, cursor); });
    part(PagePart::Key, u"Key"_s, [&] { putKey(edition, book, cursor); });
    part(PagePart::Matrix, u"Matrix of differences"_s, [&] { putMatrix(edition, book, cursor, work); });
    part(PagePart::Differences, u"Differences"_s, [&] { putFindings(edition, book, cursor); });
    part(PagePart::Notes, u"The analyst’s notes on the text"_s, [&] { putNotes(edition, book, cursor); });
    part(PagePart::Quotes, u"Quotes"_s, [&] { putQuotes(edition, quotes, book, cursor); });
}

} // namespace

Book layOut(const Edition &edition, Work &work)
{
    Book book;
    std::vector<const Report *> reports;
    for (const DossierReport &entry : edition.input.dossier.reports)
        reports.push_back(&entry.report);
    const std::vector<QuoteEntry> quotes
        = edition.has(PagePart::Quotes) ? quotesOf(reports, edition.input.comparison, edition.input.same()) : std::vector<QuoteEntry>();
    putParts(edition, quotes, book, work);
    if (edition.has(PagePart::Reports) && !work.cancelled())
        putReports(edition, quotes, book, work);
    resolveReferences(edition, book);
    putFeet(edition, book);
    return book;
}

} // namespace crossread::pages
