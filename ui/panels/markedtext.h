// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/wording.h"

#include <QPalette>
#include <QTextLayout>

class QPainter;

namespace crossread {

/// How words that differ are set, in the matrix and among the quotes: what no other report has is bold on an orange ground, what
/// only some have has dots below it. Never colour alone.
[[nodiscard]] QTextCharFormat wordRunFormat(WordShare share, const QPalette &palette);
[[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const std::vector<WordRun> &runs, const QPalette &palette);

/// Text set in a width, in as many lines as it needs up to a limit; the last one then ends in an ellipsis.
class MarkedText {
public:
    MarkedText(const QString &text, const QFont &font, const QList<QTextLayout::FormatRange> &formats, int width, int mostLines);

    /// From one line's top to the next.
    [[nodiscard]] static int lineStep(const QFont &font);
    [[nodiscard]] int height() const { return m_height; }
    void draw(QPainter &painter, QPoint at) const;

private:
    QTextLayout m_layout;
    QFont m_font;
    int m_height = 0;
    int m_lines = 0; ///< that are shown
    bool m_cut = false;
};

} // namespace crossread
