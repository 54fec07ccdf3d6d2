// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/originals/pagewords.h"

#include <poppler-qt6.h>

#include <algorithm>

namespace crossread::originals {

namespace {

bool counts(QChar c)
{
    return !c.isSpace() && c != u'-' && c != QChar(0x2010) && c != QChar(0x2011) && c != QChar::SoftHyphen;
}

/// The letters that count, ligatures and accents taken apart, so that a text is the same as its letters one by one.
QString lettersOf(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar c) { return !counts(c); });
    return letters;
}

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

PageWords::PageWords(const Poppler::Document &document)
{
    for (int number = 0; number < document.numPages(); ++number) {
        const std::unique_ptr<Poppler::Page> page = document.page(number);
        if (!page)
            continue;
        for (const auto &box : page->textList()) {
            const QString text = box->text();
            for (qsizetype i = 0; i < text.size(); ++i) {
                // A pair of surrogates is one letter with one place.
                const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
                const QString letters = lettersOf(text.sliced(i, pair ? 2 : 1));
                const pages::Rect area = rectOf(box->charBoundingBox(int(i)));
                m_text += letters;
                m_letters.insert(m_letters.end(), std::size_t(letters.size()), {number, area});
                i += pair ? 1 : 0;
            }
        }
    }
}

std::optional<qsizetype> PageWords::placeOf(const QString &before, const QString &words, const QString &after) const
{
    const QString all = before + words + after;
    const qsizetype at = m_text.indexOf(all);
    if (at < 0 || m_text.indexOf(all, at + 1) >= 0)
        return std::nullopt;
    return at + before.size();
}

std::optional<std::vector<pages::Box>> PageWords::find(const Anchor &anchor) const
{
    const QString words = lettersOf(anchor.exact);
    if (words.isEmpty())
        return std::nullopt;
    std::optional<qsizetype> at = placeOf(lettersOf(anchor.prefix), words, lettersOf(anchor.suffix));
    if (!at)
        at = placeOf({}, words, {});
    return at ? std::optional(boxesOf(*at, *at + words.size())) : std::nullopt;
}

std::vector<pages::Box> PageWords::boxesOf(qsizetype begin, qsizetype end) const
{
    std::vector<pages::Box> boxes;
    for (qsizetype i = begin; i < end; ++i) {
        const Letter &letter = m_letters[std::size_t(i)];
        if (!boxes.empty() && boxes.back().page == letter.page && continues(boxes.back().area, letter.area))
            boxes.back().area = pages::united({boxes.back().area, letter.area});
        else
            boxes.push_back({letter.page, letter.area, pages::artifact});
    }
    return boxes;
}

} // namespace crossread::originals
