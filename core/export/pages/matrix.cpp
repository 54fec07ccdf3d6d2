// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/matrix.h"

#include "core/collation/matrix.h"
#include "core/export/labels.h"
#include "core/export/pages/bands.h"
#include "core/export/pages/keys.h"
#include "core/export/pages/markings.h"
#include "core/export/pages/rows.h"

#include <algorithm>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double headWidth = 92; ///< of the first column
constexpr double leastWidth = 100;
constexpr double amplyWide = 220; ///< few reports need no more
constexpr double padding = 4;
constexpr qsizetype mostLetters = 64; ///< of a cell; the list has all of them

/// The first words of a text, with "…" for what is left out.
QString shortened(QString text)
{
    text.replace(u'\n', u' ');
    if (text.size() <= mostLetters)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', mostLetters);
    return text.first(space > mostLetters / 2 ? space : mostLetters) + u'…';
}

double widthOf(double all, std::size_t columns)
{
    return std::min(all / double(columns), std::max(amplyWide, all / 3));
}

/// One event's reports, or as many of them as a page has columns.
class MatrixTable {
public:
    MatrixTable(const Edition &edition, const std::vector<int> &reports, const std::vector<const MatrixRow *> &rows, Book &book,
                Cursor &cursor)
        : m_edition(edition)
        , m_reports(reports)
        , m_rows(rows)
        , m_book(book)
        , m_cursor(cursor)
        , m_width(widthOf(edition.page.inner() - headWidth, reports.size()))
        , m_table(book, Role::Table)
    {
    }

    void putHead()
    {
        const Within row(m_book, Role::Row);
        std::vector<Cell> cells{{m_edition.set(u"Difference"_s, headFace, 0), PageSize::side, 0, Role::HeadCell, {}, {}}};
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            const Report &report = m_edition.report(m_reports[i]);
            const QString name = QString::number(m_reports[i] + 1) + u"  "_s + shortTitle(report);
            cells.push_back({m_edition.set(name, headFace, m_width - 2 * padding), x(i), 0, Role::HeadCell, key::report(m_reports[i]),
                             u"Report %1 in full"_s.arg(m_reports[i] + 1)});
        }
        putRow(m_book, cells, m_cursor);
        m_cursor.y += 3;
    }

    void putFinding(int number)
    {
        std::vector<Cell> cells = headCells(number);
        for (std::size_t i = 0; i < m_reports.size(); ++i)
            addCell(cells, number, i);
        const double height = heightOf(cells) + 7;
        if (m_cursor.room() < height && !m_cursor.isFresh()) {
            m_cursor.nextPage();
            putHead();
        }
        putRule(m_book, m_cursor, PageSize::side, m_edition.page.inner(), 0.4, hairline);
        m_cursor.y += 3;
        const Within row(m_book, Role::Row);
        const Cursor start = putRow(m_book, cells, m_cursor);
        m_book.places.insert({key::row(number), {start.page, 0, std::max(0.0, start.y - 10)}});
        m_cursor.y += 4;
    }

    void end()
    {
        putRule(m_book, m_cursor, PageSize::side, m_edition.page.inner(), 0.4, hairline);
        m_cursor.y += 14;
    }

private:
    [[nodiscard]] double x(std::size_t column) const { return PageSize::side + headWidth + double(column) * m_width + padding; }

    std::vector<Cell> headCells(int number) const
    {
        const Colour colour = m_edition.lookOf(number).colour;
        const QString name = QString::number(number + 1);
        const QString label = name + u"  "_s + labelOf(m_edition.finding(number).type);
        std::vector<Cell> cells{{m_edition.set(label, {false, 7.6, true, false, colour, 1.3}, headWidth - padding), PageSize::side, 0,
                                 Role::HeadCell, key::finding(number), u"Difference %1 in the list"_s.arg(name)}};
        QStringList verdicts;
        for (const Annotation *answer : m_edition.answersTo(number)) {
            if (answer->verdict != Verdict::None)
                verdicts.append(labelOf(answer->verdict));
        }
        verdicts.removeDuplicates();
        if (!verdicts.isEmpty()) {
            const TextBlock block = m_edition.set(verdicts.join(u", "_s), {false, 6.8, true, false, noteInk, 1.3}, headWidth - padding);
            cells.push_back({block, PageSize::side, cells.front().block.height(), Role::Note, {}, {}});
        }
        return cells;
    }

    /// A report's words in this difference, or why there are none.
    void addCell(std::vector<Cell> &cells, int number, std::size_t column) const
    {
        const int report = m_reports[column];
        const Discrepancy &finding = m_edition.finding(number);
        const Report &from = m_edition.report(report);
        double down = 0;
        for (std::size_t member = 0; member < finding.members.size(); ++member) {
            const Evidence &evidence = finding.members[member];
            if (evidence.report != report)
                continue;
            const QString words = shortened(evidence.span.in(from.text).toString());
            const TextBlock block = m_edition.typesetter.set(words, {true, 7.8, false, false, ink, 1.3}, m_width - 2 * padding, {},
                Align::Start, from.about.language);
            cells.push_back({block, x(column), down, Role::Cell, key::evidence(number, int(member)),
                             u"The words in report %1"_s.arg(report + 1)});
            down += block.height();
        }
        if (down > 0)
            return;
        const MatrixRow *row = m_rows[std::size_t(number)];
        const bool silent = !row || row->cells[std::size_t(report)].state == CellState::Silent;
        const Face face{false, 6.8, false, silent, greyInk, 1.5};
        cells.push_back({m_edition.set(silent ? u"silent"_s : u"–"_s, face, 0), x(column), 0, Role::Cell, {}, {}});
    }

    static constexpr Face headFace{false, 7, true, false, ink, 1.35};

    const Edition &m_edition;
    const std::vector<int> &m_reports;
    const std::vector<const MatrixRow *> &m_rows;
    Book &m_book;
    Cursor &m_cursor;
    double m_width;
    Within m_table;
};

/// By finding: the row of the matrix that it lies in.
std::vector<const MatrixRow *> rowsOfFindings(const std::vector<MatrixRow> &matrix, std::size_t findings)
{
    std::vector<const MatrixRow *> rows(findings, nullptr);
    for (const MatrixRow &row : matrix) {
        for (const int finding : row.discrepancies)
            rows[std::size_t(finding)] = &row;
    }
    return rows;
}

} // namespace

void putMatrix(const Edition &edition, Book &book, Cursor &cursor, Work &work)
{
    putTitle(edition, u"Matrix of differences"_s, book, cursor);
    const std::vector<MatrixRow> matrix = matrixOf(edition.input.comparison);
    const std::vector<const MatrixRow *> rows = rowsOfFindings(matrix, edition.input.comparison.discrepancies.size());
    const int most = int((edition.page.inner() - headWidth) / leastWidth);
    for (const std::vector<int> &event : wholeEvents(edition.input)) {
        for (const std::vector<int> &reports : columnGroups(event, most)) {
            if (work.cancelled())
                return;
            std::vector<int> findings;
            std::ranges::copy_if(edition.findings(), std::back_inserter(findings), [&](int number) {
                return std::ranges::any_of(edition.finding(number).members,
                    [&](const Evidence &evidence) { return std::ranges::find(reports, evidence.report) != reports.end(); });
            });
            if (findings.empty())
                continue;
            cursor.need(80);
            MatrixTable table(edition, reports, rows, book, cursor);
            table.putHead();
            for (const int number : findings)
                table.putFinding(number);
            table.end();
        }
    }
    const Within paragraph(book, Role::Paragraph);
    const QString said = edition.findings().empty()
        ? u"There are no differences to show."_s
        : u"“silent”: the report says nothing of it. “–”: it tells of the passage, and is no part of the difference. Where words end in "
          "“…”, the list has them in full."_s;
    put(book, edition.set(said, {false, 7, false, false, greyInk, 1.35}, edition.page.inner()), PageSize::side, cursor);
}

} // namespace crossread::pages
