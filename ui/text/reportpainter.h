// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/markindex.h"
#include "ui/text/palette.h"
#include "ui/text/textflow.h"

class QPainter;

namespace crossread {

/// What is lit in all columns: ids, empty for nothing.
struct Lit {
    QString passage;
    QString discrepancy;
    QString hovered; ///< a passage

    friend bool operator==(const Lit &, const Lit &) = default;
};

/// A number or a note's sign in the margin, in pixels from the top of the report.
struct MarginSign {
    QRectF box;
    const TextMark *mark = nullptr;
};

/// Paints the blocks of one report: under the words what they have in common, where they differ and what was
/// searched for, then the words, then the margin.
class ReportPainter {
public:
    ReportPainter(TextFlow &flow, const MarkIndex &marks, const std::vector<Span> &hits, const Palette &palette,
                  const Typography &typography);

    void setLit(const Lit &lit) { m_lit = lit; }
    void setSelection(Span selection) { m_selection = selection; }

    /// `painter` counts from the top of the report.
    void paint(QPainter &painter, int block);
    /// Numbers left of the block's text and notes right of it, as they are painted.
    [[nodiscard]] std::vector<MarginSign> margin(int block) const;

private:
    using Marks = std::vector<const TextMark *>;
    [[nodiscard]] Marks passagesOf(const Marks &marks) const;
    void paintPassages(QPainter &painter, int block, const Marks &marks);
    void paintHits(QPainter &painter, int block);
    void paintDifferences(QPainter &painter, int block, const Marks &marks);
    void paintNotes(QPainter &painter, int block, const Marks &marks);
    void paintWords(QPainter &painter, int block);
    void paintFurniture(QPainter &painter, int block);
    void paintMargin(QPainter &painter, int block);
    void paintNumber(QPainter &painter, const MarginSign &sign) const;
    void paintNoteSign(QPainter &painter, const QRectF &box) const;
    [[nodiscard]] int strength(const TextMark &passage) const;

    TextFlow &m_flow;
    const MarkIndex &m_marks;
    const std::vector<Span> &m_hits;
    const Palette &m_palette;
    const Typography &m_typography;
    Lit m_lit;
    Span m_selection;
};

} // namespace crossread
