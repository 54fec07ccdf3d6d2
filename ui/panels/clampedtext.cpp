// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/clampedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

int clampedText(QPainter *painter, const QPointF &at, int width, const QString &text, const QFont &font, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetricsF metrics(font);
    double y = 0;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1));
        const bool cut = i + 1 == lines && line.textStart() + line.textLength() < text.size();
        if (painter && cut) {
            const QString rest = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            painter->setFont(font);
            painter->drawText(QPointF(at.x(), at.y() + y + line.ascent()), rest);
        } else if (painter) {
            line.draw(painter, QPointF(at.x(), at.y() + y));
        }
        y += line.height();
    }
    layout.endLayout();
    return int(std::ceil(y));
}

ClampedHeights::ClampedHeights(const QFont &font)
    : m_font(font), m_metrics(font), m_line(clampedText(nullptr, {}, 1000, u"x"_s, font, 1))
{
    m_advances.fill(-1);
}

int ClampedHeights::height(const QString &text, int width, int lines)
{
    constexpr double doubt = 0.08; // of the width, for kerning
    const std::optional<double> rough = roughWidth(text);
    if (rough && *rough < width * (1 - doubt))
        return m_line;
    if (rough && *rough > width * (lines - 1) * (1 + doubt) && width > m_metrics.maxWidth())
        return m_line * lines;
    return clampedText(nullptr, {}, width, text, m_font, lines);
}

std::optional<double> ClampedHeights::roughWidth(const QString &text)
{
    double width = 0;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        const bool mark = code >= firstMark && code <= lastMark;
        if (code < u' ' || (code >= letters && !mark))
            return std::nullopt;
        float &advance = m_advances[mark ? letters + code - firstMark : code];
        if (advance < 0)
            advance = float(m_metrics.horizontalAdvance(letter));
        width += double(advance);
    }
    return width;
}

} // namespace crossread
