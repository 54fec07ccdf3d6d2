// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/sidebyside.h"

#include "core/export/pages/bands.h"
#include "core/export/pages/markings.h"
#include "core/export/pages/reportcolumn.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace key {

QString report(int report)
{
    return u"report/%1"_s.arg(report);
}
QString passage(int passage, int member)
{
    return u"passage/%1/%2"_s.arg(passage).arg(member);
}
QString finding(int discrepancy)
{
    return u"finding/%1"_s.arg(discrepancy);
}
QString evidence(int discrepancy, int member)
{
    return u"finding/%1/%2"_s.arg(discrepancy).arg(member);
}
QString note(int annotation)
{
    return u"note/%1"_s.arg(annotation);
}
QString noteWords(int annotation, int target)
{
    return u"note/%1/%2"_s.arg(annotation).arg(target);
}

} // namespace key

namespace {

constexpr int mostColumns = 4;
constexpr double gutter = 13;
constexpr double widestColumn = 430; ///< lines longer than this are hard to follow

struct Grid {
    double columnWidth = 0;
    double size = 9;

    [[nodiscard]] double x(std::size_t column) const { return a4::side + double(column) * (columnWidth + gutter); }
};

Grid gridFor(std::size_t columns)
{
    const double width = (a4::inner - double(columns - 1) * gutter) / double(columns);
    return {std::min(width, widestColumn), columns >= 4 ? 7.6 : columns == 3 ? 8.4 : 9.2};
}

QString dayOf(const Report &report)
{
    return report.about.published ? report.about.published->left(10) : u"undated"_s;
}

/// Prints one group of reports below each other's heights.
class Group {
public:
    Group(const ExportInput &input, const Typesetter &typesetter, const std::vector<std::vector<Spot>> &spots,
          std::vector<int> reports, Book &book)
        : m_input(input)
        , m_typesetter(typesetter)
        , m_reports(std::move(reports))
        , m_book(book)
        , m_grid(gridFor(m_reports.size()))
        , m_firstPage(int(book.sheets.size()))
    {
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            const ReportColumn::Area area{m_grid.x(i), m_grid.columnWidth, m_grid.size};
            m_columns.emplace_back(input, m_reports[i], spots[std::size_t(m_reports[i])], typesetter, book, area,
                                   Cursor{m_firstPage, a4::top});
        }
        m_book.sheet(m_firstPage);
    }

    void print(const QString &title, Work &work)
    {
        for (const Band &band : chooseBands(m_input.comparison, m_reports)) {
            if (work.cancelled())
                return;
            level(band);
        }
        for (ReportColumn &column : m_columns)
            column.printUntil(std::numeric_limits<qsizetype>::max());
        for (int page = m_firstPage; page < int(m_book.sheets.size()); ++page)
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
        Cursor lowest;
        for (const Band::Start &start : band.starts) {
            ReportColumn &column = m_columns[std::size_t(start.column)];
            column.printUntil(start.at);
            lowest = std::max(lowest, column.cursor());
        }
        const double least = m_columns.front().leastHeight();
        if (lowest.y > a4::top)
            lowest.y += m_grid.size * 0.5;
        lowest.need(least);
        for (const Band::Start &start : band.starts)
            m_columns[std::size_t(start.column)].levelWith(lowest);
    }

    void printHeads(const QString &title, int page)
    {
        constexpr double titleTop = 22;
        constexpr double headTop = 37;
        putAt(m_book, m_typesetter.set(title, {false, 7, false, false, greyInk, 1.2}, a4::inner), page, a4::side, titleTop);
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            const Report &report = m_input.dossier.reports[std::size_t(m_reports[i])].report;
            const QString number = QString::number(m_reports[i] + 1);
            const QString outlet = shortTitle(report);
            const QString line = number + u"  "_s + outlet + u"   "_s + dayOf(report);
            const qsizetype bold = number.size() + 2 + outlet.size();
            const TextBlock head = m_typesetter.set(line, {false, 7.6, false, false, greyInk, 1.25}, m_grid.columnWidth,
                                                    {{{0, bold}, true, false, ink}});
            m_book.sheet(page).items.push_back(Text{head, 0, m_grid.x(i), headTop});
            m_book.sheet(page).ground.push_back(FilledArea{{m_grid.x(i), headTop + 12, m_grid.columnWidth, 0.7}, ink});
        }
    }

    const ExportInput &m_input;
    const Typesetter &m_typesetter;
    std::vector<int> m_reports;
    Book &m_book;
    Grid m_grid;
    int m_firstPage;
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

Book sideBySide(const ExportInput &input, const Typesetter &typesetter, Work &work)
{
    Book book;
    const std::vector<std::vector<Spot>> spots = findSpots(input);
    const std::vector<std::vector<int>> events = wholeEvents(input);
    SpotBoxes boxes;
    for (std::size_t event = 0; event < events.size(); ++event) {
        for (const std::vector<int> &reports : columnGroups(events[event], mostColumns)) {
            const int page = int(book.sheets.size());
            const QString title = titleOf(reports, event, events.size());
            book.bookmarks.push_back({1, title, {page, 0, 0}});
            for (const int report : reports) {
                const QString outlet = shortTitle(input.dossier.reports[std::size_t(report)].report);
                book.bookmarks.push_back({2, u"%1  %2"_s.arg(report + 1).arg(outlet), {page, 0, 0}});
            }
            Group group(input, typesetter, spots, reports, book);
            group.print(title, work);
            if (work.cancelled())
                return book;
            group.collect(boxes);
        }
        work.progress(0.2 + 0.4 * double(event + 1) / double(events.size()));
    }
    book.marks = markings(input, boxes);
    return book;
}

} // namespace crossread::pages
