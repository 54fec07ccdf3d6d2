// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reportview.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>

namespace crossread {

bool ReportView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void ReportView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    Q_EMIT entered();
}

void ReportView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    Q_EMIT left();
}

void ReportView::keyPressEvent(QKeyEvent *event)
{
    Q_EMIT touched();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        select({0, m_content.text.size()});
    } else if (event->key() == Qt::Key_Escape && !selection().empty()) {
        setSelection(m_focus, m_focus);
        Q_EMIT deselected(true);
    } else if (!selectByKey(event->key(), event->modifiers()) && !scrollByKey(event->key(), event->modifiers())) {
        event->ignore();
        return;
    }
    event->accept();
}

bool ReportView::scrollByKey(int key, Qt::KeyboardModifiers modifiers)
{
    // Ctrl and Alt with arrows and pages belong to the window: next and previous difference.
    const bool plain = (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    const int page = std::max(1, viewport()->height() - m_typography.lineStep() * 2);
    int to = m_top;
    if (plain && key == Qt::Key_Down)
        to += m_typography.lineStep();
    else if (plain && key == Qt::Key_Up)
        to -= m_typography.lineStep();
    else if (plain && (key == Qt::Key_PageDown || (key == Qt::Key_Space && !(modifiers & Qt::ShiftModifier))))
        to += page;
    else if (plain && (key == Qt::Key_PageUp || key == Qt::Key_Space))
        to -= page;
    else if (key == Qt::Key_Home)
        to = 0;
    else if (key == Qt::Key_End)
        to = std::max(0, m_flow.height() - viewport()->height());
    else
        return false;
    const int limit = std::min(0, m_top);
    setTop(std::clamp(to, limit, std::max(m_top, furthestTop())));
    Q_EMIT scrolledByHand();
    return true;
}

bool ReportView::selectByKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!(modifiers & Qt::ShiftModifier) || m_flow.blockCount() == 0)
        return false;
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Home
        && key != Qt::Key_End)
        return false;
    if (selection().empty() && !visible().contains(m_focus))
        m_anchor = m_focus = m_flow.lineSpanAt(std::max(0, m_top + m_typography.lineStep())).begin;
    setSelection(m_anchor, movedFocus(key, modifiers & Qt::ControlModifier));
    makeVisible(m_focus);
    return true;
}

namespace {

qsizetype nextBoundary(QStringView text, qsizetype from, bool byWord, bool forwards)
{
    // A window around the place is enough, and keeps a key press from reading a book.
    const qsizetype start = std::max<qsizetype>(0, from - 400);
    const QStringView near = text.sliced(start, std::min<qsizetype>(800, text.size() - start));
    QTextBoundaryFinder finder(byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, near.toString());
    finder.setPosition(from - start);
    const auto wanted = forwards ? QTextBoundaryFinder::EndOfItem : QTextBoundaryFinder::StartOfItem;
    qsizetype at = from - start;
    do {
        at = forwards ? finder.toNextBoundary() : finder.toPreviousBoundary();
    } while (at > 0 && at < near.size() && byWord && !(finder.boundaryReasons() & wanted));
    if (at < 0)
        return forwards ? text.size() : 0;
    return start + at;
}

} // namespace

qsizetype ReportView::movedFocus(int key, bool byWord)
{
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return nextBoundary(m_content.text, m_focus, byWord, key == Qt::Key_Right);
    if (byWord && key == Qt::Key_Home)
        return 0;
    if (byWord && key == Qt::Key_End)
        return m_content.text.size();
    const auto [top, bottom] = m_flow.lineAt(m_focus);
    const Span line = m_flow.lineSpanAt((top + bottom) / 2);
    if (key == Qt::Key_Home)
        return line.begin;
    if (key == Qt::Key_End)
        return line.end;
    const int block = m_flow.blockAt(m_focus);
    const qsizetype inside = std::clamp<qsizetype>(m_focus - m_flow.block(block).span.begin, 0, m_flow.block(block).span.length());
    const QTextLine at = m_flow.layout(block).lineForTextPosition(int(inside));
    const qreal x = m_flow.origin(block).x() + at.cursorToX(int(inside));
    const int step = m_typography.lineStep();
    const int y = key == Qt::Key_Down ? bottom + step / 2 : top - step / 2;
    if (y < 0)
        return 0;
    if (y >= m_flow.height() - step)
        return m_content.text.size();
    const qsizetype moved = m_flow.offsetAt({x, qreal(y)});
    if (!line.contains(moved))
        return moved;
    // The space over a paragraph belongs to its first line: step over it.
    const int beyond = key == Qt::Key_Down ? m_flow.bottom(block) + step : m_flow.top(block) - 2;
    return beyond < 0 ? 0 : m_flow.offsetAt({x, qreal(beyond)});
}

void ReportView::makeVisible(qsizetype offset)
{
    const auto [top, bottom] = m_flow.lineAt(offset);
    if (top >= m_top && bottom <= m_top + viewport()->height())
        return;
    setTop(top < m_top ? top - m_typography.lineStep() : bottom + m_typography.lineStep() - viewport()->height());
    Q_EMIT scrolledByHand();
}

} // namespace crossread
