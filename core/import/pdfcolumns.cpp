// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfcolumns.h"

#include <algorithm>
#include <optional>

namespace crossread {

namespace {

constexpr int deepest = 48;           ///< cuts within each other
constexpr double narrowestGutter = 0.7; ///< in heights of the letters
constexpr std::size_t fewestLines = 3;  ///< that make a column
constexpr qsizetype shortestLines = 10; ///< letters on average: bullets and figures of a table are no column

using Lines = std::vector<PdfLine>;

double usualHeight(const Lines &lines)
{
    std::vector<double> heights;
    heights.reserve(lines.size());
    for (const PdfLine &line : lines)
        heights.push_back(line.height);
    const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
    std::ranges::nth_element(heights, middle);
    return *middle;
}

struct Side {
    std::size_t lines = 0;
    qsizetype letters = 0;
    double top = 1e9;
    double bottom = -1e9;

    void add(const PdfLine &line)
    {
        ++lines;
        letters += line.text.size();
        top = std::min(top, line.area.top());
        bottom = std::max(bottom, line.area.bottom());
    }
    [[nodiscard]] bool isColumn() const { return lines >= fewestLines && letters >= shortestLines * qsizetype(lines); }
};

/// Both sides read as columns, and they stand beside each other.
bool parts(const Lines &lines, double gutter)
{
    Side left;
    Side right;
    for (const PdfLine &line : lines)
        (line.area.center().x() < gutter ? left : right).add(line);
    const double shared = std::min(left.bottom, right.bottom) - std::max(left.top, right.top);
    return left.isColumn() && right.isColumn() && shared >= 0.5 * std::min(left.bottom - left.top, right.bottom - right.top);
}

struct Gap {
    double middle = 0;
    double width = 0;
};

/// The stretches that no line covers, widest first; `begin` and `end` say where a line begins and ends along the axis.
template<typename Begin, typename End>
std::vector<Gap> gapsOf(Lines &lines, Begin begin, End end)
{
    std::ranges::stable_sort(lines, {}, begin);
    std::vector<Gap> gaps;
    double covered = lines.empty() ? 0 : end(lines.front());
    for (const PdfLine &line : lines) {
        if (begin(line) > covered)
            gaps.push_back({(begin(line) + covered) / 2, begin(line) - covered});
        covered = std::max(covered, end(line));
    }
    std::ranges::stable_sort(gaps, std::greater(), &Gap::width);
    return gaps;
}

std::optional<double> gutterOf(Lines &lines)
{
    const auto begin = [](const PdfLine &line) { return line.area.left(); };
    const auto end = [](const PdfLine &line) { return line.area.right(); };
    const double narrowest = narrowestGutter * usualHeight(lines);
    for (const Gap &gap : gapsOf(lines, begin, end)) {
        if (gap.width < narrowest)
            break;
        if (parts(lines, gap.middle))
            return gap.middle;
    }
    return std::nullopt;
}

std::optional<double> stripeOf(Lines &lines)
{
    const auto begin = [](const PdfLine &line) { return line.area.top(); };
    const auto end = [](const PdfLine &line) { return line.area.bottom(); };
    const std::vector<Gap> gaps = gapsOf(lines, begin, end);
    return gaps.empty() ? std::nullopt : std::optional(gaps.front().middle);
}

/// From top to bottom, what stands on one line from left to right.
PdfColumn columnOf(Lines lines)
{
    std::ranges::stable_sort(lines, {}, [](const PdfLine &line) { return line.area.top(); });
    PdfColumn column;
    for (auto first = lines.begin(); first != lines.end();) {
        const QRectF row = first->area;
        const auto next = std::find_if(first, lines.end(), [&](const PdfLine &line) { return !besides(row, line.area); });
        std::stable_sort(first, next, [](const PdfLine &a, const PdfLine &b) { return a.area.left() < b.area.left(); });
        column.push_back(std::move(*first));
        for (++first; first != next; ++first)
            append(column.back(), *first);
    }
    return column;
}

/// Whether there was a gutter anywhere.
bool cut(Lines lines, int depth, std::vector<PdfColumn> &columns)
{
    if (depth == deepest || lines.size() < 2 * fewestLines) {
        columns.push_back(columnOf(std::move(lines)));
        return false;
    }
    const auto partsAt = [&](auto position, double middle) {
        const auto second = std::stable_partition(lines.begin(), lines.end(), [&](const PdfLine &line) { return position(line.area.center()) < middle; });
        return std::pair(Lines(lines.begin(), second), Lines(second, lines.end()));
    };
    if (const std::optional<double> gutter = gutterOf(lines)) {
        auto [left, right] = partsAt([](QPointF centre) { return centre.x(); }, *gutter);
        cut(std::move(left), depth + 1, columns);
        cut(std::move(right), depth + 1, columns);
        return true;
    }
    if (const std::optional<double> stripe = stripeOf(lines)) {
        auto [above, below] = partsAt([](QPointF centre) { return centre.y(); }, *stripe);
        std::vector<PdfColumn> parted;
        const bool first = cut(std::move(above), depth + 1, parted);
        if (cut(std::move(below), depth + 1, parted) || first) {
            std::ranges::move(parted, std::back_inserter(columns));
            return true;
        }
    }
    columns.push_back(columnOf(std::move(lines)));
    return false;
}

} // namespace

std::vector<PdfColumn> columnsOf(std::vector<PdfLine> lines)
{
    std::vector<PdfColumn> columns;
    if (!lines.empty())
        cut(std::move(lines), 0, columns);
    return columns;
}

} // namespace crossread
