// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdflines.h"

#include "core/import/textfold.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace crossread {

namespace {

constexpr double widestSpace = 1.2;  ///< in heights of the letters; gaps of a justified line stay below, gutters do not
constexpr double leastSpace = 0.15;  ///< narrower gaps part faces, not words
constexpr double dropCap = 1.8;      ///< times the height of the letters beside it

/// Degrees clockwise by which a word is turned, as its letters run; nullopt for one letter and for words from right to left.
std::optional<int> turnOf(const PdfWord &word)
{
    const bool leftwards = std::any_of(word.text.cbegin(), word.text.cend(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    if (word.letters.size() < 2 || leftwards)
        return std::nullopt;
    const QPointF way = word.letters.back().center() - word.letters.front().center();
    if (std::abs(way.x()) >= std::abs(way.y()))
        return way.x() >= 0 ? 0 : 180;
    return way.y() >= 0 ? 90 : 270;
}

int turnOf(const PdfPage &page)
{
    std::array<qsizetype, 4> letters{};
    for (const PdfWord &word : page.words) {
        if (const std::optional<int> turn = turnOf(word))
            letters[std::size_t(*turn / 90)] += word.text.size();
    }
    return 90 * int(std::ranges::max_element(letters) - letters.begin());
}

QRectF upright(const QRectF &area, int turn, const QSizeF &page)
{
    switch (turn) {
    case 90: return {area.y(), page.width() - area.right(), area.height(), area.width()};
    case 180: return {page.width() - area.right(), page.height() - area.bottom(), area.width(), area.height()};
    case 270: return {page.height() - area.bottom(), area.x(), area.height(), area.width()};
    default: return area;
    }
}

bool isDropCap(const PdfLine &line, const PdfLine &next)
{
    return line.text.size() == 1 && line.text[0].isUpper() && line.height > dropCap * next.height && next.area.top() < line.area.center().y();
}

bool continues(const PdfLine &line, const PdfLine &next)
{
    const double gap = next.area.left() - line.area.right();
    const double height = std::min(line.height, next.height);
    return (besides(line.area, next.area) || isDropCap(line, next)) && gap < widestSpace * height && gap > -height;
}

/// Letters as one types them: ligatures and radicals are codes of their own in many PDFs, bullets stand in private places.
QString typed(QChar c)
{
    const char16_t u = c.unicode();
    if ((u >= 0xFB00 && u <= 0xFB06) || (u >= 0x2E80 && u <= 0x2FDF))
        return QString(c).normalized(QString::NormalizationForm_KC);
    if (u == 0xF0B7 || u == 0xF0A7)
        return QStringLiteral("•");
    return isBlank(c) || c.category() == QChar::Other_Control ? QString() : QString(c);
}

PdfLine lineOf(const PdfWord &word, PdfLetter place, const QRectF &area)
{
    PdfLine line{{}, {}, area, area.height()};
    for (qsizetype i = 0; i < word.text.size(); ++i) {
        place.letter = int(i);
        const bool space = word.text[i].isSpace(); // one that does not break
        const QString letters = space && !line.text.isEmpty() && line.text.back() != u' ' ? QStringLiteral(" ") : typed(word.text[i]);
        line.text += letters;
        line.letters.insert(line.letters.end(), std::size_t(letters.size()), space ? PdfLetter() : place);
    }
    if (line.text.endsWith(u' ')) {
        line.text.chop(1);
        line.letters.pop_back();
    }
    return line;
}

void join(PdfLine &line, const PdfLine &next, bool spaced)
{
    if (spaced) {
        line.text += u' ';
        line.letters.emplace_back();
    }
    line.text += next.text;
    line.letters.insert(line.letters.end(), next.letters.begin(), next.letters.end());
}

} // namespace

bool besides(const QRectF &one, const QRectF &other)
{
    const double overlap = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    return overlap > 0.5 * std::min(one.height(), other.height());
}

void append(PdfLine &line, const PdfLine &next)
{
    line.height = next.text.size() > line.text.size() ? next.height : line.height;
    join(line, next, true);
    line.area |= next.area;
}

PdfSheet sheetOf(const PdfPage &page, int number)
{
    const int turn = turnOf(page);
    PdfSheet sheet{turn % 180 == 0 ? page.size : page.size.transposed(), {}, {}, {}};
    bool spaced = true;
    qsizetype longest = 0; // of the words of the last line
    for (int i = 0; i < int(page.words.size()); ++i) {
        const PdfWord &word = page.words[std::size_t(i)];
        const bool across = (turnOf(word).value_or(turn) - turn) % 180 != 0;
        const PdfLine next = lineOf(word, {number, i, 0}, upright(word.area, across ? *turnOf(word) : turn, page.size));
        if (next.text.isEmpty())
            continue;
        std::vector<PdfLine> &lines = across ? sheet.asides : sheet.lines;
        if (lines.empty() || !continues(lines.back(), next)) {
            lines.push_back(next);
            longest = next.text.size();
        } else if (PdfLine &line = lines.back(); isDropCap(line, next)) {
            join(line, next, false);
            line.area = {line.area.left(), next.area.top(), next.area.right() - line.area.left(), next.area.height()};
            line.height = next.height;
        } else {
            join(line, next, spaced || next.area.left() - line.area.right() > leastSpace * next.height);
            line.area |= next.area;
            line.height = next.text.size() > longest ? next.height : line.height;
            longest = std::max(longest, next.text.size());
        }
        spaced = word.spaceAfter;
    }
    return sheet;
}

} // namespace crossread
