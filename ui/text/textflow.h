// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columns.h"
#include "ui/text/heights.h"
#include "ui/text/prose.h"
#include "ui/text/typography.h"

#include <QCache>
#include <QRectF>

#include <array>
#include <functional>

namespace crossread {

/// A report's paragraphs set one under the other at a given width. Heights are estimated until a paragraph is
/// needed; only the last few hundred used keep their lines. Positions are pixels from the top of the report.
class TextFlow {
public:
    struct Block {
        Span span;
        ParagraphKind kind = ParagraphKind::Body;
        bool continued = false; ///< the rest of a paragraph too long to be laid out at once
    };

    /// One line's share of a stretch of text.
    struct Piece {
        QRectF band;      ///< around the letters
        qreal baseline = 0;
        int line = 0;
    };

    explicit TextFlow(Prose &prose);

    void setContent(const ColumnContent &content);
    void setGeometry(const Typography &typography, int width);
    /// After the colours changed.
    void forgetLayouts() { m_layouts.clear(); }
    /// Called when a block turns out to be taller (or lower) than was thought: its top, and by how much.
    void onCorrected(std::function<void(int top, int change)> callback) { m_corrected = std::move(callback); }

    [[nodiscard]] int blockCount() const { return int(m_blocks.size()); }
    [[nodiscard]] const Block &block(int index) const { return m_blocks[size_t(index)]; }
    [[nodiscard]] const BlockStyle &styleOf(int index) const;
    [[nodiscard]] int height() const { return m_heights.total() + m_typography.lineStep(); }
    [[nodiscard]] int top(int index) const { return m_heights.before(index); }
    [[nodiscard]] int bottom(int index) const { return m_heights.before(index) + m_heights.at(index); }
    [[nodiscard]] int blockAtY(int y) const { return m_heights.indexAt(y); }
    /// The block that holds the place, or the last one before it.
    [[nodiscard]] int blockAt(qsizetype offset) const;
    [[nodiscard]] int outerWidth() const { return m_outer; }
    [[nodiscard]] int textLeft() const { return m_left; }
    [[nodiscard]] int textWidth() const { return m_width; }

    /// Lines of the block, made if need be. Valid until a few hundred others were asked for.
    QTextLayout &layout(int index);
    /// Where the layout's origin stands.
    [[nodiscard]] QPointF origin(int index) const;
    /// The part of `span` that is in the block, line by line.
    [[nodiscard]] std::vector<Piece> pieces(int index, Span span);
    /// Top of the line that holds the place, and its bottom; exact.
    [[nodiscard]] std::pair<int, int> lineAt(qsizetype offset);
    /// The same by estimate where the block was not laid out yet; makes no layout.
    [[nodiscard]] std::pair<int, int> roughly(Span span) const;
    /// The offsets of the line at y.
    [[nodiscard]] Span lineSpanAt(int y);
    /// The place nearest to the point; `onText`: the point is on a letter.
    [[nodiscard]] qsizetype offsetAt(QPointF point, bool *onText = nullptr);
    [[nodiscard]] QString textOf(int index) const;

private:
    void addBlock(Span span, ParagraphKind kind);
    [[nodiscard]] int before(int index) const;
    [[nodiscard]] int estimate(int index) const;
    std::unique_ptr<QTextLayout> make(int index) const;

    static constexpr int keptLayouts = 400;
    static constexpr qsizetype longestBlock = 8000;

    Prose &m_prose;
    QString m_text;
    std::vector<Block> m_blocks;
    std::vector<bool> m_exact;
    Heights m_heights;
    Typography m_typography;
    std::array<BlockStyle, 14> m_styles;
    QCache<int, QTextLayout> m_layouts{keptLayouts};
    std::function<void(int, int)> m_corrected;
    int m_outer = 600;
    int m_left = 0;
    int m_width = 100;
};

} // namespace crossread
