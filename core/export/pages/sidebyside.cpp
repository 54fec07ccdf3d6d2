// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/sidebyside.h"

#include "core/export/pages/bands.h"
#include "core/export/pages/keys.h"
#include "core/export/pages/markings.h"
#include "core/export/pages/reportcolumn.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double gutter = 13;
constexpr double widestColumn = 430; ///< lines longer than this are hard to follow
constexpr double leastEms = 18;      ///< so are lines shorter than this many times the letters' size: about 35 letters

struct Grid {
    double columnWidth = 0;
    double size = 9;

    [[nodiscard]] double x(std::size_t column) const { return PageSize::side + double(column) * (columnWidth + gutter); }
};

Grid gridFor(std::size_t columns, const Edition &edition)
{
    const double width = (edition.page.inner() - double(columns - 1) * gutter) / double(columns);
    const double size = (columns >= 4 ? 7.6 : columns == 3 ? 8.4 : 9.2) * edition.options.scale;
    return {std::min(width, widestColumn * edition.options.scale), size};
}

/// As many reports as are wanted beside each other, or as have room for lines that can be read.
int columnsOf(const Edition &edition)
{
    int columns = edition.options.columns;
    for (; columns > 1; --columns) {
        const Grid grid = gridFor(std::size_t(columns), edition);
        if (grid.columnWidth - ReportColumn::strip >= leastEms * grid.size)
            break;
    }
    return columns;
}

QString dayOf(const Report &report)
{
    return report.about.published ? report.about.published->left(10) : u"undated"_s;
}

/// Prints one group of reports below each other's heights.
class Group {
public:
    Group(const Edition &edition, const std::vector<std::vector<Spot>> &spots, std::vector<int> reports, Book &book)
        : m_edition(edition)
        , m_reports(std::move(reports))
        , m_book(book)
        , m_grid(gridFor(m_reports.size(), edition))
        , m_firstPage(book.pageCount())
        , m_section(Within(book, Role::Section).element())
    {
        const Within section(book, m_section);
        m_heading = Within(book, Role::Heading).element();
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            const int report = m_reports[i];
            const Within own(book, Role::Section, edition.report(report).about.language);
            m_headings.push_back(Within(book, Role::Subheading).element());
            const ReportColumn::Area area{m_grid.x(i), m_grid.columnWidth, m_grid.size};
            m_columns.emplace_back(edition, report, spots[std::size_t(report)], book, area,
                                   Cursor{m_firstPage, PageSize::top, edition.page.bottom()}, own.element());
        }
        m_book.sheet(m_firstPage);
    }

    void print(const QString &title, Work &work)
    {
        for (const Band &band : chooseBands(m_edition.input.comparison, m_reports)) {
            if (work.cancelled())
                return;
            level(band);
        }
        for (ReportColumn &column : m_columns)
            column.printUntil(std::numeric_limits<qsizetype>::max());
        for (int page = m_firstPage; page < m_book.pageCount(); ++page)
            printHeads(title, page);
        for (std::size_t i = 0; i < m_reports.size(); ++i)
            m_book.places.insert({key::report(m_reports[i]), {m_firstPage, m_grid.x(i), 0}});
    }

    void collect(SpotBoxes &all) const
    {
        for (const ReportColumn &column : m_columns)
            all.insert(column.boxes().begin(), column.boxes().end());
    }

private:
    /// Prints what stands before the band, then lets all of its columns go on from the lowest of them.
    void level(const Band &band)
    {
        Cursor lowest{0, PageSize::top, m_edition.page.bottom()};
        for (const Band::Start &start : band.starts) {
            ReportColumn &column = m_columns[std::size_t(start.column)];
            column.printUntil(start.at);
            lowest = std::max(lowest, column.cursor());
        }
        const double least = m_columns.front().leastHeight();
        if (!lowest.isFresh())
            lowest.y += m_grid.size * 0.5;
        lowest.need(least);
        for (const Band::Start &start : band.starts)
            m_columns[std::size_t(start.column)].levelWith(lowest);
    }

    /// The running heads: words of the structure on the first page only.
    void printHeads(const QString &title, int page)
    {
        constexpr double headTop = 37;
        const bool first = page == m_firstPage;
        const TextBlock head = m_edition.set(title, {false, 7, false, false, greyInk, 1.2}, m_edition.page.inner());
        {
            const Within heading(m_book, first ? m_heading : artifact);
            putAt(m_book, head, page, PageSize::side, PageSize::head);
        }
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            const Report &report = m_edition.report(m_reports[i]);
            const QString outlet = QString::number(m_reports[i] + 1) + u"  "_s + shortTitle(report);
            const QString line = outlet + u"   "_s + dayOf(report);
            const TextBlock name = m_edition.set(line, {false, 7.6, false, false, greyInk, 1.25}, m_grid.columnWidth,
                                                 {{{0, outlet.size()}, true, false, ink}});
            const int element = first ? m_headings[i] : artifact;
            m_book.sheet(page).items.push_back(Text{name, 0, m_grid.x(i), headTop, element});
            m_book.sheet(page).ground.push_back(FilledArea{{m_grid.x(i), headTop + 12, m_grid.columnWidth, 0.7}, ink});
        }
    }

    const Edition &m_edition;
    std::vector<int> m_reports;
    Book &m_book;
    Grid m_grid;
    int m_firstPage;
    int m_section;
    int m_heading = artifact;
    std::vector<int> m_headings; ///< the reports' own, by column
    std::deque<ReportColumn> m_columns;
};

QString titleOf(const std::vector<int> &group, std::size_t event, std::size_t events)
{
    QStringList numbers;
    for (const int report : group)
        numbers.append(QString::number(report + 1));
    QString title = group.size() == 1 ? u"Report %1"_s.arg(numbers.front())
                                      : u"Reports %1 side by side"_s.arg(numbers.join(u", "_s));
    if (events > 1)
        title += u" · event %1 of %2"_s.arg(event + 1).arg(events);
    return title;
}

} // namespace

void putReports(const Edition &edition, const std::vector<QuoteEntry> &quotes, Book &book, Work &work)
{
    const std::vector<std::vector<Spot>> spots = findSpots(edition, quotes);
    const std::vector<std::vector<int>> events = wholeEvents(edition.input);
    SpotBoxes boxes;
    for (std::size_t event = 0; event < events.size(); ++event) {
        for (const std::vector<int> &reports : columnGroups(events[event], columnsOf(edition))) {
            const int page = book.pageCount();
            const QString title = titleOf(reports, event, events.size());
            book.bookmarks.push_back({1, title, {page, 0, 0}});
            for (const int report : reports) {
                const QString outlet = shortTitle(edition.report(report));
                book.bookmarks.push_back({2, u"%1  %2"_s.arg(report + 1).arg(outlet), {page, 0, 0}});
            }
            Group group(edition, spots, reports, book);
            group.print(title, work);
            if (work.cancelled())
                return;
            group.collect(boxes);
        }
        work.progress(0.2 + 0.4 * double(event + 1) / double(events.size()));
    }
    book.marks = markings(edition, boxes);
}

} // namespace crossread::pages
