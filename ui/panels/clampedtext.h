// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QPointF>
#include <QString>

#include <array>
#include <optional>

class QPainter;

namespace crossread {

/// Wrapped text of at most a number of lines; the last one ends in an ellipsis where more would follow.
/// Returns the height that it takes. Without a painter it only measures.
int clampedText(QPainter *painter, const QPointF &at, int width, const QString &text, const QFont &font, int lines);

/// The same heights, found without setting the text where its letters alone tell: a list of thousands asks for all at once.
class ClampedHeights {
public:
    explicit ClampedHeights(const QFont &font);

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] int height(const QString &text, int width, int lines);

private:
    /// Of the letters one by one, without kerning; nullopt where some may come from another font.
    [[nodiscard]] std::optional<double> roughWidth(const QString &text);

    static constexpr char16_t letters = 0x250; ///< Latin, as far as European languages need it
    static constexpr char16_t firstMark = 0x2010, lastMark = 0x2044; ///< dashes and quotation marks
    QFont m_font;
    QFontMetricsF m_metrics;
    int m_line; ///< height of a line
    std::array<float, std::size_t(letters + lastMark - firstMark + 1)> m_advances; ///< negative: not asked for yet
};

} // namespace crossread
