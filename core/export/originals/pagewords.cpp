// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/originals/pagewords.h"

#include "core/dossier/dossier.h"

#include <algorithm>

namespace crossread::originals {

namespace {

pages::Rect rectOf(const QRectF &area)
{
    return {area.x(), area.y(), area.width(), area.height()};
}

/// Beside each other on one line, with no more than a wide space between them.
bool continues(const pages::Rect &line, const pages::Rect &next)
{
    const double overlap = std::min(line.bottom(), next.bottom()) - std::max(line.y, next.y);
    const double gap = std::max(next.x - line.right(), line.x - next.right());
    return overlap > 0.5 * std::min(line.height, next.height) && gap < 1.5 * std::max(line.height, next.height);
}

} // namespace

std::optional<std::vector<pages::Box>> PageWords::find(const Anchor &anchor) const
{
    Report report;
    report.text = m_text.text;
    const std::optional<Span> span = locate(anchor, report);
    return span ? std::optional(boxesOf(*span)) : std::nullopt;
}

std::vector<pages::Box> PageWords::boxesOf(Span span) const
{
    std::vector<pages::Box> boxes;
    PdfLetter last;
    for (qsizetype i = span.begin; i < span.end; ++i) {
        const PdfLetter &letter = m_text.letters[std::size_t(i)];
        if (letter.page < 0)
            continue;
        const PdfWord &word = m_text.file.pages[std::size_t(letter.page)].words[std::size_t(letter.word)];
        const pages::Rect area = rectOf(word.letters[std::size_t(letter.letter)]);
        const bool sameWord = letter.page == last.page && letter.word == last.word; // in one line, whichever way that runs
        if (!boxes.empty() && boxes.back().page == letter.page && (sameWord || continues(boxes.back().area, area)))
            boxes.back().area = pages::united({boxes.back().area, area});
        else
            boxes.push_back({letter.page, area, pages::artifact});
        last = letter;
    }
    return boxes;
}

} // namespace crossread::originals
