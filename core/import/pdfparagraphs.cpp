// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfparagraphs.h"

#include "core/import/dates.h"
#include "core/import/lines.h"
#include "core/import/names.h"
#include "core/import/pdfcolumns.h"
#include "core/import/pdfhyphens.h"
#include "core/import/textfold.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace crossread {

namespace {

constexpr double oneHeight = 0.12;  ///< part by which letters of one height may differ
constexpr double wideGap = 1.3;     ///< times the usual distance of lines
constexpr double indented = 0.7;    ///< in heights of the letters, like all below
constexpr double flush = 0.3;
constexpr double ragged = 1.0;      ///< beyond the next word, that a line may leave free
constexpr double display = 1.15;    ///< times the usual height: headlines are broken as their editor likes
constexpr std::size_t farthest = 4; ///< columns that may stand before the one in which a paragraph goes on
constexpr double sameWidth = 0.15;

bool alike(double one, double other, double part)
{
    return std::abs(one - other) <= part * std::max(one, other);
}

/// Who wrote it and when: in letters as large as those of the line before, but no part of it.
bool standsAlone(const QString &line)
{
    return printedDate(line) || labelledByline(line);
}

bool startsLower(QStringView text)
{
    const auto letter = std::ranges::find_if(text, [](QChar c) { return c.isLetterOrNumber(); });
    return letter != text.end() && letter->isLower();
}

/// Half points: lines of one face are seldom set at quite one distance.
int heightKey(double height)
{
    return int(std::lround(2 * height));
}

/// Letters by the height that they have.
using Heights = std::map<int, qsizetype>;

double commonest(const Heights &heights)
{
    const auto most = std::ranges::max_element(heights, {}, [](const auto &one) { return one.second; });
    return most == heights.end() ? 0 : most->first / 2.0;
}

/// How far below each other lines stand, by the height of their letters: the lower quartile, as gaps between paragraphs are wider.
class Distances {
public:
    explicit Distances(const std::vector<std::vector<PdfColumn>> &pages)
    {
        std::map<int, std::vector<double>> seen;
        for (const std::vector<PdfColumn> &columns : pages) {
            for (const PdfColumn &column : columns) {
                for (std::size_t i = 1; i < column.size(); ++i) {
                    if (alike(column[i - 1].height, column[i].height, oneHeight))
                        seen[heightKey(column[i].height)].push_back(column[i].area.top() - column[i - 1].area.top());
                }
            }
        }
        for (auto &[key, distances] : seen) {
            const auto quartile = distances.begin() + std::ptrdiff_t(distances.size() / 4);
            std::ranges::nth_element(distances, quartile);
            m_usual[key] = *quartile;
        }
    }
    [[nodiscard]] bool isWide(const PdfLine &line, const PdfLine &next) const
    {
        const auto usual = m_usual.find(heightKey(next.height));
        return next.area.top() - line.area.top() > wideGap * (usual == m_usual.end() ? next.height : usual->second);
    }

private:
    std::map<int, double> m_usual;
};

/// Where the lines of a column begin and end.
struct Extent {
    double left = 0;
    double right = 0;

    [[nodiscard]] double width() const { return right - left; }
};

Extent extentOf(const PdfColumn &column)
{
    Extent extent{column.front().area.left(), column.front().area.right()};
    for (const PdfLine &line : column) {
        extent.left = std::min(extent.left, line.area.left());
        extent.right = std::max(extent.right, line.area.right());
    }
    return extent;
}

/// A line ends where the next line's first word would have fitted.
bool endsEarly(const PdfLine &line, const PdfLine &next, const Extent &extent)
{
    const qsizetype space = next.text.indexOf(u' ');
    const double share = space < 0 ? 1 : double(space + 1) / double(next.text.size());
    return line.area.right() + share * next.area.width() + ragged * line.height < extent.right;
}

bool isIndented(const PdfLine &line, const Extent &extent)
{
    return line.area.left() - extent.left > indented * line.height;
}

class Builder {
public:
    Builder(const std::vector<std::vector<PdfColumn>> &pages, PdfHyphens hyphens) : m_distances(pages), m_hyphens(std::move(hyphens))
    {
        Heights heights;
        for (const std::vector<PdfColumn> &columns : pages) {
            for (const PdfColumn &column : columns) {
                for (const PdfLine &line : column)
                    heights[heightKey(line.height)] += line.text.size();
            }
        }
        m_usualHeight = commonest(heights);
    }

    void addMargin(const PdfLine &line)
    {
        start(line);
        m_paragraphs.back().isMargin = true;
    }

    void add(const PdfColumn &column)
    {
        const Extent extent = extentOf(column);
        std::size_t paragraph = 0;
        for (std::size_t i = 0; i < column.size(); ++i) {
            const PdfLine &line = column[i];
            if (i > 0 && goesOn(column[i - 1], line, extent, isListItem(m_paragraphs[paragraph].text))) {
                attach(paragraph, line);
            } else if (const auto open = i == 0 ? openFor(line, extent) : std::nullopt) {
                paragraph = *open;
                attach(paragraph, line);
            } else {
                start(line);
                paragraph = m_paragraphs.size() - 1;
            }
        }
        m_ends.push_back({paragraph, column.back(), extent});
    }

    std::vector<PdfParagraph> paragraphs() && { return std::move(m_paragraphs); }

private:
    /// The last line of a column.
    struct End {
        std::size_t paragraph = 0;
        PdfLine line;
        Extent extent;
    };

    [[nodiscard]] bool goesOn(const PdfLine &before, const PdfLine &line, const Extent &extent, bool inItem) const
    {
        if (!alike(before.height, line.height, oneHeight) || isListItem(line.text) || m_distances.isWide(before, line))
            return false;
        if (line.height > display * m_usualHeight)
            return !standsAlone(before.text) && !standsAlone(line.text);
        const bool firstLine = isIndented(line, extent) && before.area.left() - extent.left < flush * line.height;
        if (firstLine && !inItem && endsSentence(before.text))
            return false;
        return !endsEarly(before, line, extent) || (startsLower(line.text) && !endsSentence(before.text));
    }

    /// The paragraph of an earlier column that a column's first line goes on with.
    [[nodiscard]] std::optional<std::size_t> openFor(const PdfLine &line, const Extent &extent) const
    {
        const bool lower = startsLower(line.text);
        if (isListItem(line.text) || (isIndented(line, extent) && !lower))
            return std::nullopt;
        std::size_t passed = 0;
        for (auto end = m_ends.rbegin(); end != m_ends.rend() && passed < farthest; ++end, ++passed) {
            const bool open = alike(end->line.height, line.height, oneHeight) && !endsSentence(end->line.text)
                && !endsEarly(end->line, line, end->extent);
            if (open && (lower || (passed == 0 && alike(end->extent.width(), extent.width(), sameWidth))))
                return end->paragraph;
        }
        return std::nullopt;
    }

    void start(const PdfLine &line)
    {
        m_paragraphs.push_back({line.text, line.letters, line.height, line.letters.empty() ? 0 : line.letters.front().page, false});
    }

    void attach(std::size_t paragraph, const PdfLine &line)
    {
        PdfParagraph &open = m_paragraphs[paragraph];
        const PdfJoint joint = m_hyphens.joint(open.text, line.text);
        if (joint == PdfJoint::Rejoined) {
            open.text.chop(1);
            open.letters.pop_back();
        } else if (joint == PdfJoint::Space) {
            open.text += u' ';
            open.letters.emplace_back();
        }
        open.text += line.text;
        open.letters.insert(open.letters.end(), line.letters.begin(), line.letters.end());
    }

    Distances m_distances;
    PdfHyphens m_hyphens;
    double m_usualHeight = 0;
    std::vector<PdfParagraph> m_paragraphs;
    std::vector<End> m_ends;
};

} // namespace

std::vector<PdfParagraph> paragraphsOf(const std::vector<PdfSheet> &sheets)
{
    std::vector<std::vector<PdfColumn>> pages;
    for (const PdfSheet &sheet : sheets)
        pages.push_back(columnsOf(sheet.lines));
    Builder builder(pages, PdfHyphens(sheets));
    for (std::size_t page = 0; page < sheets.size(); ++page) {
        for (const PdfColumn &column : pages[page])
            builder.add(column);
        for (const PdfLine &line : sheets[page].margins)
            builder.addMargin(line);
        for (const PdfLine &line : sheets[page].asides)
            builder.addMargin(line);
    }
    return std::move(builder).paragraphs();
}

double usualHeight(const std::vector<PdfParagraph> &paragraphs)
{
    Heights heights;
    for (const PdfParagraph &paragraph : paragraphs)
        heights[heightKey(paragraph.height)] += paragraph.text.size();
    return commonest(heights);
}

} // namespace crossread
