// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reportpainter.h"

#include "ui/text/underline.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace crossread {

ReportPainter::ReportPainter(TextFlow &flow, const MarkIndex &marks, const std::vector<Span> &hits,
                             const Palette &palette, const Typography &typography)
    : m_flow(flow)
    , m_marks(marks)
    , m_hits(hits)
    , m_palette(palette)
    , m_typography(typography)
{
}

void ReportPainter::paint(QPainter &painter, int block)
{
    m_flow.layout(block);
    const Marks marks = m_marks.in(m_flow.block(block).span);
    paintPassages(painter, block, marks);
    paintHits(painter, block);
    paintDifferences(painter, block, marks);
    paintNotes(painter, block, marks);
    paintFurniture(painter, block);
    paintWords(painter, block);
    paintMargin(painter, block);
}

int ReportPainter::strength(const TextMark &passage) const
{
    if (!m_lit.passage.isEmpty() && passage.id == m_lit.passage)
        return 2;
    return !m_lit.hovered.isEmpty() && passage.id == m_lit.hovered ? 1 : 0;
}

/// The passages of a block, of those with the very same words one: the tints of all would drown them.
ReportPainter::Marks ReportPainter::passagesOf(const Marks &marks) const
{
    Marks found;
    for (const TextMark *mark : marks) {
        if (mark->layer != MarkLayer::Passage)
            continue;
        if (found.empty() || found.back()->span != mark->span)
            found.push_back(mark);
        else if (std::pair(strength(*mark), found.back()->grade) > std::pair(strength(*found.back()), mark->grade))
            found.back() = mark; // lit, else of a closer grade
    }
    return found;
}

void ReportPainter::paintPassages(QPainter &painter, int block, const Marks &marks)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TextMark *mark : passagesOf(marks)) {
        const int depth = strength(*mark);
        QPainterPath band;
        band.setFillRule(Qt::WindingFill);
        for (const TextFlow::Piece &piece : m_flow.pieces(block, mark->span)) {
            // Lines of the current passage touch, so that its outline is one.
            const qreal reach = depth == 2 ? (m_flow.styleOf(block).lineStep - piece.band.height()) / 2 + 1 : 0;
            band.addRoundedRect(piece.band.adjusted(-1, -reach, 1, reach), 3, 3);
        }
        painter.fillPath(depth == 2 ? band.simplified() : band, m_palette.passageTint(mark->grade, depth));
        if (depth == 2 || m_palette.highContrast)
            painter.strokePath(band.simplified(), QPen(m_palette.agreement, depth == 2 && m_palette.highContrast ? 2 : 1));
    }
}

void ReportPainter::paintHits(QPainter &painter, int block)
{
    const Span span = m_flow.block(block).span;
    auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), span.begin,
                                [](Span h, qsizetype begin) { return h.end <= begin; });
    for (; hit != m_hits.end() && hit->begin < span.end; ++hit) {
        for (const TextFlow::Piece &piece : m_flow.pieces(block, *hit))
            painter.fillRect(piece.band.adjusted(-1, 1, 1, -1), m_palette.hit);
    }
}

void ReportPainter::paintDifferences(QPainter &painter, int block, const Marks &marks)
{
    const qreal scale = m_typography.bodySize() / 16.0;
    std::array<qsizetype, 3> taken{}; // where the lines one under the other end
    for (const TextMark *mark : marks) {
        if (mark->layer == MarkLayer::Hit) {
            for (const TextFlow::Piece &piece : m_flow.pieces(block, mark->span))
                painter.fillRect(piece.band.adjusted(-1, 1, 1, -1), m_palette.hit);
        }
        if (mark->layer != MarkLayer::Discrepancy)
            continue;
        size_t level = 0;
        while (level + 1 < taken.size() && taken[level] > mark->span.begin)
            ++level;
        taken[level] = mark->span.end;
        const bool current = !m_lit.discrepancy.isEmpty() && mark->id == m_lit.discrepancy;
        QColor colour = m_palette.discrepancy(mark->type);
        if (mark->confidence < shownConfidence && !current)
            colour.setAlpha(120);
        for (const TextFlow::Piece &piece : m_flow.pieces(block, mark->span)) {
            if (current) {
                painter.fillRect(piece.band, m_palette.page); // two tints would mix to mud
                painter.fillRect(piece.band, m_palette.discrepancyTint(mark->type));
            }
            const qreal y = piece.baseline + (2.2 + 4.0 * double(level)) * scale;
            drawUnderline(painter, lineShapeOf(mark->type), colour, piece.band.left(), piece.band.right(), y,
                          current ? scale * 1.25 : scale);
        }
    }
}

void ReportPainter::paintNotes(QPainter &painter, int block, const Marks &marks)
{
    for (const TextMark *mark : marks) {
        if (mark->layer != MarkLayer::Note)
            continue;
        for (const TextFlow::Piece &piece : m_flow.pieces(block, mark->span))
            drawUnderline(painter, LineShape::Dotted, m_palette.note, piece.band.left(), piece.band.right(),
                          piece.band.bottom() - 1.5, 0.75);
    }
}

void ReportPainter::paintFurniture(QPainter &painter, int block)
{
    const BlockStyle &style = m_flow.styleOf(block);
    const QPointF at = m_flow.origin(block);
    if (style.bar)
        painter.fillRect(QRectF(at.x() - style.indent / 2.0, at.y(), 3, m_flow.bottom(block) - at.y()), m_palette.rule);
    if (!style.bullet || m_flow.block(block).continued)
        return;
    const QString text = m_flow.textOf(block);
    if (text.isEmpty() || u"-–—•*·◦▪"_s.contains(text.front()))
        return; // the report brought its own
    const QTextLine line = m_flow.layout(block).lineAt(0);
    const qreal size = m_typography.bodySize() / 3.2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.quiet);
    painter.drawEllipse(QPointF(at.x() - style.indent / 2.0, at.y() + line.y() + line.ascent() - size * 0.8), size / 2,
                        size / 2);
}

void ReportPainter::paintWords(QPainter &painter, int block)
{
    QTextLayout &lines = m_flow.layout(block);
    switch (m_flow.styleOf(block).ink) {
    case BlockStyle::Ink::Text: painter.setPen(m_palette.text); break;
    case BlockStyle::Ink::Quiet: painter.setPen(m_palette.quiet); break;
    case BlockStyle::Ink::Faint: painter.setPen(m_palette.faint); break;
    }
    QList<QTextLayout::FormatRange> selected;
    const Span span = m_flow.block(block).span;
    const Span part = m_selection.intersected(span);
    if (!part.empty()) {
        QTextCharFormat format;
        format.setBackground(m_palette.selection);
        format.setForeground(m_palette.selectedText);
        selected.append({int(part.begin - span.begin), int(part.length()), format});
    }
    lines.draw(&painter, m_flow.origin(block), selected, painter.clipBoundingRect());
}

std::vector<MarginSign> ReportPainter::margin(int block) const
{
    std::vector<MarginSign> signs;
    const Span span = m_flow.block(block).span;
    const QFontMetricsF metrics(m_typography.numberFont());
    const qreal height = metrics.height() + 1;
    qreal free = 0;
    qreal freeRight = 0;
    for (const TextMark *mark : m_marks.in(span)) {
        if (mark->span.begin < span.begin)
            continue; // its sign is where it begins
        const auto [top, bottom] = m_flow.lineAt(mark->span.begin);
        const qreal middle = (top + bottom) / 2.0;
        if (mark->number > 0) {
            const qreal width = std::max(height, metrics.horizontalAdvance(QString::number(mark->number)) + height * 0.6);
            const qreal y = std::max(free, middle - height / 2);
            signs.push_back({QRectF(m_flow.textLeft() - m_typography.bodySize() * 0.45 - width, y, width, height), mark});
            free = y + height + 1;
        }
        if (mark->layer == MarkLayer::Note) {
            const qreal size = m_typography.bodySize() * 0.8;
            const qreal y = std::max(freeRight, middle - size / 2);
            signs.push_back({QRectF(m_flow.textLeft() + m_flow.textWidth() + m_typography.bodySize() * 0.35, y, size, size), mark});
            freeRight = y + size + 2;
        }
    }
    return signs;
}

void ReportPainter::paintMargin(QPainter &painter, int block)
{
    for (const MarginSign &sign : margin(block)) {
        if (sign.box.left() > m_flow.textLeft())
            paintNoteSign(painter, sign.box);
        else
            paintNumber(painter, sign);
    }
}

void ReportPainter::paintNumber(QPainter &painter, const MarginSign &sign) const
{
    const TextMark &mark = *sign.mark;
    const bool current = mark.layer == MarkLayer::Discrepancy ? mark.id == m_lit.discrepancy : mark.id == m_lit.passage;
    QColor colour = m_palette.agreement;
    if (mark.layer == MarkLayer::Discrepancy)
        colour = m_palette.discrepancy(mark.type);
    else if (mark.layer == MarkLayer::Note)
        colour = m_palette.note;
    const QRectF box = sign.box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(current ? QBrush(colour) : QBrush(m_palette.page));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(current ? m_palette.page : colour);
    painter.setFont(m_typography.numberFont());
    painter.drawText(sign.box, Qt::AlignCenter, QString::number(mark.number));
}

void ReportPainter::paintNoteSign(QPainter &painter, const QRectF &box) const
{
    // A sheet with a folded corner and two lines of writing.
    const qreal fold = box.width() * 0.35;
    QPainterPath sheet(box.topLeft());
    sheet.lineTo(box.right() - fold, box.top());
    sheet.lineTo(box.right(), box.top() + fold);
    sheet.lineTo(box.bottomRight());
    sheet.lineTo(box.bottomLeft());
    sheet.closeSubpath();
    QColor fill = m_palette.note;
    fill.setAlpha(60);
    painter.setPen(QPen(m_palette.note, 1.1));
    painter.setBrush(fill);
    painter.drawPath(sheet);
    for (const qreal part : {0.5, 0.75}) {
        const qreal y = box.top() + box.height() * part;
        painter.drawLine(QPointF(box.left() + box.width() * 0.22, y), QPointF(box.right() - box.width() * 0.22, y));
    }
}

} // namespace crossread
