// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QFont>

namespace crossread {

/// How a paragraph of one kind is set. Lengths in pixels.
struct BlockStyle {
    enum class Ink { Text, Quiet, Faint };

    QFont font;
    Ink ink = Ink::Text;
    int before = 0;   ///< space over the paragraph
    int indent = 0;   ///< of all lines
    int lineStep = 0; ///< from one line's top to the next at least
    double letter = 8; ///< average width of a letter
    bool bullet = false;
    bool bar = false;  ///< a rule beside the paragraph, as beside a set-off quotation
    bool lexical = false; ///< coloured by the syntax definition
};

/// All of a column's measures, from the reading font's size.
class Typography {
public:
    static constexpr double usualSpacing = 1.5; ///< from line to line, in sizes of the text

    /// `pixels`: size of body text; `family` of the prose, empty for the first of ours that there is.
    explicit Typography(int pixels = 16, const QString &family = {}, double lineSpacing = usualSpacing);

    [[nodiscard]] BlockStyle styleOf(ParagraphKind kind) const;
    [[nodiscard]] int bodySize() const { return m_pixels; }
    [[nodiscard]] int lineStep() const { return stepFor(m_pixels); }
    /// Left of the text: room for two numbers in the margin.
    [[nodiscard]] int leftMargin() const { return m_pixels * 9 / 4; }
    [[nodiscard]] int rightMargin() const { return m_pixels * 7 / 4; }
    [[nodiscard]] int topMargin() const { return m_pixels; }
    /// The longest line that the eye finds back from.
    [[nodiscard]] int longestLine() const { return int(m_measure * 75); }
    [[nodiscard]] int readableLine() const { return int(m_measure * 60); }
    /// What is still bearable where the window is narrow.
    [[nodiscard]] int shortestLine() const { return int(m_measure * 45); }
    [[nodiscard]] QFont numberFont() const;

private:
    [[nodiscard]] int stepFor(int pixels) const { return int(pixels * m_spacing); }
    [[nodiscard]] BlockStyle sized(const QFont &family, double size) const;

    QFont m_serif;
    QFont m_sans;
    int m_pixels = 16;
    double m_spacing = usualSpacing;
    double m_measure = 8; ///< average width of a letter of prose
};

} // namespace crossread
