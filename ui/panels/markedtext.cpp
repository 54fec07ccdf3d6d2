// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/markedtext.h"

#include "ui/panels/typecolours.h"

#include <QPainter>
#include <QtMath>

namespace crossread {

QTextCharFormat wordRunFormat(WordShare share, const QPalette &palette)
{
    QTextCharFormat format;
    const QColor orange = typeColour(DiscrepancyType::Number, palette);
    if (share == WordShare::None) {
        format.setBackground(blend(palette.color(QPalette::Base), orange, isDark(palette) ? 0.30 : 0.17));
        format.setFontWeight(QFont::DemiBold);
    } else {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.5));
    }
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const std::vector<WordRun> &runs, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> formats;
    for (const WordRun &run : runs)
        formats.append({int(run.span.begin), int(run.span.length()), wordRunFormat(run.share, palette)});
    return formats;
}

namespace {

constexpr int ellipsisGap = 1;

qreal ellipsisWidth(const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(u'…') + ellipsisGap;
}

} // namespace

MarkedText::MarkedText(const QString &text, const QFont &font, const QList<QTextLayout::FormatRange> &formats, int width, int mostLines)
    : m_layout(text, font), m_font(font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(text.isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.setFormats(formats);
    const int step = lineStep(font);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid() && !m_cut; line = m_layout.createLine()) {
        line.setLineWidth(width);
        m_cut = m_lines + 1 == mostLines && line.textStart() + line.textLength() < text.size();
        if (m_cut)
            line.setLineWidth(width - ellipsisWidth(font));
        line.setPosition({0, double(m_lines++ * step)});
    }
    m_layout.endLayout();
    m_height = m_lines * step;
}

int MarkedText::lineStep(const QFont &font)
{
    return qCeil(QFontMetricsF(font).lineSpacing() * 1.12);
}

void MarkedText::draw(QPainter &painter, QPoint at) const
{
    for (int i = 0; i < m_lines; ++i)
        m_layout.lineAt(i).draw(&painter, at);
    if (!m_cut)
        return;
    const QTextLine last = m_layout.lineAt(m_lines - 1);
    painter.setFont(m_font);
    const qreal x = m_layout.textOption().textDirection() == Qt::RightToLeft ? last.naturalTextRect().left() - ellipsisWidth(m_font)
                                                                             : last.naturalTextWidth() + ellipsisGap;
    painter.drawText(QPointF(at) + QPointF(x, last.y() + last.ascent()), QStringLiteral("…"));
}

} // namespace crossread
