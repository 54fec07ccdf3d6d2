// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfmargins.h"

#include "core/import/textfold.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostRows = 3;     ///< of a head or a foot
constexpr double band = 0.2;            ///< of the page's height, in which they stand
constexpr double sameHeight = 4;        ///< points by which they may be off
constexpr qsizetype mostDigits = 6;     ///< of a page's number and the number of pages
constexpr std::size_t pagesApart = 2;   ///< left and right pages have their own

/// Lines beside each other at an edge of a page.
struct Row {
    std::vector<std::size_t> lines; ///< indices into PdfSheet::lines
    QString text;                   ///< in lower case
    QString key;                    ///< of the text, figures made alike
    bool hasAddress = false;        ///< as one of the lines
    double distance = 0;            ///< of its middle from the edge
};

using Rows = std::vector<Row>; ///< from the edge inwards

enum class Edge { Top, Bottom };
constexpr std::array bothEdges{Edge::Top, Edge::Bottom};

QString withoutFigures(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = u'#';
    }
    while (text.contains("##"_L1))
        text.replace("##"_L1, "#"_L1);
    return text;
}

Row rowOf(const PdfSheet &sheet, std::vector<std::size_t> lines, double distance)
{
    std::ranges::sort(lines, {}, [&](std::size_t line) { return sheet.lines[line].area.left(); });
    Row row{lines, {}, {}, false, distance};
    for (const std::size_t line : lines) {
        const QString &text = sheet.lines[line].text;
        row.text += (row.text.isEmpty() ? QString() : u" "_s) + text.toLower();
        row.hasAddress = row.hasAddress || !addressIn(text).isEmpty();
    }
    row.key = withoutFigures(row.text);
    return row;
}

Rows rowsAt(const PdfSheet &sheet, Edge edge)
{
    const auto distance = [&](std::size_t line) {
        const double middle = sheet.lines[line].area.center().y();
        return edge == Edge::Top ? middle : sheet.size.height() - middle;
    };
    std::vector<std::size_t> order;
    for (std::size_t line = 0; line < sheet.lines.size(); ++line) {
        if (distance(line) < band * sheet.size.height())
            order.push_back(line);
    }
    std::ranges::stable_sort(order, {}, distance);
    Rows rows;
    for (auto first = order.begin(); first != order.end() && rows.size() < mostRows;) {
        const QRectF area = sheet.lines[*first].area;
        const auto next = std::find_if(first, order.end(), [&](std::size_t line) { return !besides(area, sheet.lines[line].area); });
        rows.push_back(rowOf(sheet, {first, next}, distance(*first)));
        first = next;
    }
    return rows;
}

/// "7", "- 7 -", "page 7 of 12", "7/12"
bool isPageNumber(const Row &row)
{
    if (row.text.size() > 16)
        return false;
    QString rest = row.key;
    for (const QLatin1StringView word : {"page"_L1, "of"_L1})
        rest.remove(word);
    rest.removeIf([](QChar c) { return isBlank(c) || (c.isPunct() && c != u'#') || c == u'|'; });
    const auto digits = std::count_if(row.text.cbegin(), row.text.cend(), [](QChar c) { return c.isDigit(); });
    return digits > 0 && digits <= mostDigits && rest == QString(rest.size(), u'#');
}

bool comesAgain(const Row &row, const std::vector<Rows> &rows, std::size_t page)
{
    const std::size_t last = std::min(rows.size() - 1, page + pagesApart);
    for (std::size_t other = page > pagesApart ? page - pagesApart : 0; other <= last; ++other) {
        const bool again = other != page && std::ranges::any_of(rows[other], [&](const Row &one) {
            return one.key == row.key && std::abs(one.distance - row.distance) < sameHeight;
        });
        if (again)
            return true;
    }
    return false;
}

void takeOut(PdfSheet &sheet, std::vector<std::size_t> lines)
{
    std::ranges::sort(lines, std::greater());
    std::vector<PdfLine> taken;
    for (const std::size_t line : lines) {
        taken.push_back(std::move(sheet.lines[line]));
        sheet.lines.erase(sheet.lines.begin() + std::ptrdiff_t(line));
    }
    std::ranges::stable_sort(taken, {}, [](const PdfLine &line) { return std::pair(line.area.top(), line.area.left()); });
    std::ranges::move(taken, std::back_inserter(sheet.margins));
}

} // namespace

void markMargins(std::vector<PdfSheet> &sheets)
{
    std::array<std::vector<Rows>, 2> rows;
    for (const Edge edge : bothEdges) {
        for (const PdfSheet &sheet : sheets)
            rows[std::size_t(edge)].push_back(rowsAt(sheet, edge));
    }
    for (std::size_t page = 0; page < sheets.size(); ++page) {
        std::vector<std::size_t> lines;
        for (const Edge edge : bothEdges) {
            for (const Row &row : rows[std::size_t(edge)][page]) {
                if (!isPageNumber(row) && !row.hasAddress && !comesAgain(row, rows[std::size_t(edge)], page))
                    break; // what stands within is the report's
                lines.insert(lines.end(), row.lines.begin(), row.lines.end());
            }
        }
        std::ranges::sort(lines);
        lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
        takeOut(sheets[page], std::move(lines));
    }
}

QString addressIn(const QString &margin)
{
    const bool address = margin.startsWith("http://"_L1, Qt::CaseInsensitive) || margin.startsWith("https://"_L1, Qt::CaseInsensitive);
    const bool whole = !margin.contains(u' ') && !margin.endsWith(u'…') && !margin.endsWith("..."_L1);
    return address && whole ? margin : QString();
}

} // namespace crossread
