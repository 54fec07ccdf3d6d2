// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/typography.h"

#include <QFontMetricsF>

using namespace Qt::Literals::StringLiterals;

namespace crossread {

Typography::Typography(int pixels, const QString &family, double lineSpacing)
    : m_pixels(pixels)
    , m_spacing(lineSpacing)
{
    QStringList families{u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"serif"_s};
    if (!family.isEmpty())
        families.prepend(family);
    m_serif.setFamilies(families);
    m_serif.setStyleHint(QFont::Serif);
    m_serif.setPixelSize(pixels);
    m_serif.setHintingPreference(QFont::PreferNoHinting);
    m_sans.setFamilies({u"Noto Sans"_s, u"Source Sans 3"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    m_sans.setStyleHint(QFont::SansSerif);
    m_sans.setPixelSize(pixels);
    // Letters in about the proportions of English prose.
    const QString sample = u"the reports of one event are read side by side and "_s;
    m_measure = QFontMetricsF(m_serif).horizontalAdvance(sample) / double(sample.size());
}

QFont Typography::numberFont() const
{
    QFont font = m_sans;
    font.setPixelSize(std::max(8, m_pixels * 11 / 16));
    font.setWeight(QFont::DemiBold);
    return font;
}

BlockStyle Typography::sized(const QFont &family, double size) const
{
    BlockStyle style;
    style.font = family;
    style.font.setPixelSize(std::max(6, qRound(m_pixels * size)));
    style.lineStep = stepFor(style.font.pixelSize());
    style.before = m_pixels * 3 / 4;
    return style;
}

BlockStyle Typography::styleOf(ParagraphKind kind) const
{
    BlockStyle style = sized(m_serif, 1);
    style.lexical = true;
    switch (kind) {
    case ParagraphKind::Headline:
        style = sized(m_serif, 1.5);
        style.font.setBold(true);
        style.lineStep = style.font.pixelSize() * 4 / 3;
        style.before = m_pixels / 2;
        break;
    case ParagraphKind::Deck:
        style = sized(m_serif, 1.14);
        style.ink = BlockStyle::Ink::Quiet;
        style.before = m_pixels / 2;
        break;
    case ParagraphKind::Summary:
        style.font.setWeight(QFont::DemiBold);
        break;
    case ParagraphKind::Byline:
    case ParagraphKind::Published:
        style = sized(m_sans, 0.82);
        style.ink = BlockStyle::Ink::Quiet;
        style.before = m_pixels / 2;
        break;
    case ParagraphKind::Dateline:
    case ParagraphKind::Body: break;
    case ParagraphKind::Subhead:
        style = sized(m_serif, 1.18);
        style.font.setBold(true);
        style.before = m_pixels * 5 / 4;
        break;
    case ParagraphKind::List:
        style.indent = m_pixels * 5 / 4;
        style.before = m_pixels * 3 / 8;
        style.bullet = true;
        break;
    case ParagraphKind::Quote:
        style.indent = m_pixels * 3 / 2;
        style.font.setItalic(true);
        style.bar = true;
        break;
    case ParagraphKind::Table:
        style = sized(m_sans, 0.88);
        break;
    case ParagraphKind::Caption:
    case ParagraphKind::Credit:
        style = sized(m_sans, 0.82);
        style.font.setItalic(true);
        style.ink = BlockStyle::Ink::Quiet;
        break;
    case ParagraphKind::Boilerplate:
        style = sized(m_sans, 0.76);
        style.ink = BlockStyle::Ink::Faint;
        style.before = m_pixels / 2;
        break;
    }
    style.letter = m_measure * style.font.pixelSize() / m_pixels * (style.font.weight() > QFont::Medium ? 1.08 : 1);
    return style;
}

} // namespace crossread
