// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reportview.h"

#include "ui/text/reportaccessible.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QMenu>
#include <QScrollBar>
#include <QTextBoundaryFinder>

namespace crossread {

// -- what is under the pointer

qsizetype ReportView::nearestTo(QPoint point)
{
    return m_flow.blockCount() == 0 ? 0 : m_flow.offsetAt(point + QPoint(0, m_top));
}

std::optional<qsizetype> ReportView::wordAt(QPoint point)
{
    if (m_flow.blockCount() == 0)
        return std::nullopt;
    bool onText = false;
    const qsizetype offset = m_flow.offsetAt(point + QPoint(0, m_top), &onText);
    return onText ? std::optional(offset) : std::nullopt;
}

const TextMark *ReportView::markAt(QPoint point, bool *inMargin)
{
    if (m_flow.blockCount() == 0)
        return nullptr;
    const QPointF inFlow = point + QPoint(0, m_top);
    for (const MarginSign &sign : painter().margin(m_flow.blockAtY(int(inFlow.y())))) {
        if (sign.box.adjusted(-2, 0, 2, 0).contains(inFlow)) {
            if (inMargin)
                *inMargin = true;
            return sign.mark;
        }
    }
    const std::optional<qsizetype> offset = wordAt(point);
    if (!offset)
        return nullptr;
    for (const MarkLayer layer : {MarkLayer::Note, MarkLayer::Discrepancy, MarkLayer::Passage}) {
        if (const TextMark *mark = m_marks.at(layer, *offset))
            return mark;
    }
    return nullptr;
}

void ReportView::setHovered(const QString &passage)
{
    if (passage == m_hovered)
        return;
    m_hovered = passage;
    Q_EMIT hovered(passage);
}

bool ReportView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

// -- selecting with the mouse

Span ReportView::grainAt(qsizetype offset) const
{
    const TextFlow::Block &block = m_flow.block(m_flow.blockAt(offset));
    if (m_grain == Grain::Letter)
        return {offset, offset};
    if (m_grain == Grain::Paragraph) {
        for (const Paragraph &paragraph : m_content.paragraphs) {
            if (paragraph.span.contains(block.span.begin))
                return paragraph.span;
        }
        return block.span;
    }
    const QString text = block.span.in(m_content.text).toString();
    const qsizetype inside = std::clamp<qsizetype>(offset - block.span.begin, 0, text.size() - 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(inside + 1);
    const qsizetype begin = std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(inside);
    const qsizetype next = finder.toNextBoundary();
    return {block.span.begin + begin, block.span.begin + (next < 0 ? text.size() : next)};
}

void ReportView::extendTo(qsizetype offset)
{
    const Span grain = grainAt(offset);
    if (grain.begin < m_firstGrain.begin)
        setSelection(m_firstGrain.end, grain.begin);
    else
        setSelection(m_firstGrain.begin, std::max(grain.end, m_firstGrain.end));
}

void ReportView::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT touched();
    if (event->button() != Qt::LeftButton || m_flow.blockCount() == 0)
        return;
    m_pressed = event->position().toPoint();
    m_selecting = true;
    m_dragged = false;
    const qsizetype offset = nearestTo(m_pressed);
    const bool third = QDateTime::currentMSecsSinceEpoch() - m_doubleClickedAt < QApplication::doubleClickInterval();
    m_doubleClickedAt = 0;
    if (event->modifiers() & Qt::ShiftModifier) {
        m_grain = Grain::Letter;
        m_dragged = true;
        setSelection(m_anchor, offset);
        m_firstGrain = {m_anchor, m_anchor};
    } else if (third && m_grain == Grain::Word) {
        m_grain = Grain::Paragraph;
        m_dragged = true;
        m_firstGrain = grainAt(wordAt(m_pressed).value_or(offset));
        extendTo(m_firstGrain.begin);
    } else {
        m_grain = Grain::Letter;
        m_firstGrain = {offset, offset};
    }
}

void ReportView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_flow.blockCount() == 0)
        return;
    m_pressed = event->position().toPoint();
    m_doubleClickedAt = QDateTime::currentMSecsSinceEpoch();
    m_grain = Grain::Word;
    m_selecting = m_dragged = true;
    const qsizetype offset = wordAt(m_pressed).value_or(nearestTo(m_pressed));
    m_firstGrain = grainAt(offset);
    extendTo(offset);
}

void ReportView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!m_selecting) {
        bool inMargin = false;
        const TextMark *mark = markAt(point, &inMargin);
        viewport()->setCursor(inMargin ? Qt::PointingHandCursor : Qt::IBeamCursor);
        const std::optional<qsizetype> offset = inMargin ? std::optional(mark->span.begin) : wordAt(point);
        const TextMark *passage = offset ? m_marks.at(MarkLayer::Passage, *offset) : nullptr;
        setHovered(passage ? passage->id : QString());
        return;
    }
    if (!m_dragged && (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    if (viewport()->rect().contains(point))
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start(30, this);
    extendTo(nearestTo(point));
}

void ReportView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_selecting)
        return;
    m_selecting = false;
    m_dragScroll.stop();
    if (m_dragged) {
        extendTo(nearestTo(event->position().toPoint()));
        if (QClipboard *clipboard = QApplication::clipboard(); clipboard->supportsSelection() && !selection().empty())
            clipboard->setText(selectedText(), QClipboard::Selection);
        return;
    }
    const qsizetype offset = nearestTo(m_pressed);
    setSelection(offset, offset);
    Q_EMIT deselected(false);
    if (const TextMark *mark = markAt(m_pressed))
        Q_EMIT clicked(mark->layer, QString(mark->id)); // a copy: what is told may replace the marks
}

void ReportView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
    verticalScrollBar()->setValue(m_top + std::clamp(beyond, -60, 60));
    extendTo(nearestTo(point));
}

void ReportView::wheelEvent(QWheelEvent *event)
{
    Q_EMIT touched();
    if (event->modifiers() & Qt::ControlModifier) {
        m_wheelRest += event->angleDelta().y();
        const int steps = m_wheelRest / QWheelEvent::DefaultDeltasPerStep;
        m_wheelRest -= steps * QWheelEvent::DefaultDeltasPerStep;
        if (steps != 0)
            Q_EMIT zoomRequested(steps);
        event->accept();
        return;
    }
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())) {
        event->ignore(); // sideways belongs to the row of columns
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

// -- selection

Span ReportView::selection() const
{
    return {std::min(m_anchor, m_focus), std::max(m_anchor, m_focus)};
}

void ReportView::setSelection(qsizetype anchor, qsizetype focus)
{
    const Span before = selection();
    m_anchor = anchor;
    m_focus = focus;
    if (selection() == before || (before.empty() && selection().empty()))
        return;
    viewport()->update();
    tellSelection(this, selection());
    Q_EMIT selectionChanged();
}

void ReportView::select(Span span)
{
    const Span inside = span.intersected({0, m_content.text.size()});
    setSelection(inside.begin, inside.end);
}

QString ReportView::selectedText() const
{
    return selection().in(m_content.text).toString();
}

void ReportView::copy() const
{
    if (!selection().empty())
        QApplication::clipboard()->setText(selectedText());
}

void ReportView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = !selection().empty();
    QAction *copyAction = menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &ReportView::copy);
    copyAction->setEnabled(any);
    QAction *note = menu->addAction(tr("&Note on selection"), this, &ReportView::noteRequested);
    note->setEnabled(any);
    const std::optional<qsizetype> offset = wordAt(viewport()->mapFromGlobal(event->globalPos()));
    const TextMark *passage = offset ? m_marks.at(MarkLayer::Passage, *offset) : nullptr;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const qsizetype place = byKey ? selection().begin : nearestTo(viewport()->mapFromGlobal(event->globalPos()));
    Q_EMIT menuAboutToShow(menu, passage ? passage->id : QString(), place);
    menu->addSeparator();
    menu->addAction(tr("Select &all"), QKeySequence::SelectAll, this, [this] { select({0, m_content.text.size()}); });
    menu->popup(event->globalPos());
}

} // namespace crossread
