// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reportview.h"

#include <QPaintEvent>
#include <QPainter>

namespace crossread {

ReportPainter ReportView::painter()
{
    ReportPainter made(m_flow, m_marks, m_hits, m_palette, m_typography);
    Lit lit = m_lit;
    made.setLit(lit);
    made.setSelection(selection());
    return made;
}

void ReportView::paintEvent(QPaintEvent *event)
{
    QPainter canvas(viewport());
    canvas.fillRect(event->rect(), m_palette.page);
    if (m_flow.blockCount() == 0)
        return;
    canvas.translate(0, -m_top);
    const QRect exposed = event->rect().translated(0, m_top);
    canvas.setClipRect(exposed);
    // Brought lower than its top, or past its end, a report is a sheet whose edge is seen.
    const int end = m_flow.height();
    const int far = viewport()->height() * 2;
    for (const QRect &beyond : {QRect(0, -far, viewport()->width(), far), QRect(0, end, viewport()->width(), far)}) {
        canvas.fillRect(beyond & exposed, m_palette.surround);
        canvas.fillRect(QRect(0, beyond.top() == end ? end : -1, viewport()->width(), 1), m_palette.rule);
    }
    ReportPainter blocks = painter();
    for (int i = m_flow.blockAtY(exposed.top()); i < m_flow.blockCount() && m_flow.top(i) <= exposed.bottom(); ++i)
        blocks.paint(canvas, i);
}

std::vector<QRect> ReportView::placesOf(Span span)
{
    std::vector<QRect> places;
    if (m_flow.blockCount() == 0)
        return places;
    for (int i = m_flow.blockAt(span.begin); i < m_flow.blockCount() && m_flow.block(i).span.begin < span.end; ++i) {
        for (const TextFlow::Piece &piece : m_flow.pieces(i, span))
            places.push_back(piece.band.toRect().translated(0, -m_top));
    }
    return places;
}

} // namespace crossread
