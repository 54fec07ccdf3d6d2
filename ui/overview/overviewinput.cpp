// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do to the overview.
#include "ui/overview/overviewstrip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace crossread {

void OverviewStrip::jump(int report, int row)
{
    if (report < 0 || row < 0 || row >= m_overview.rows)
        return;
    moveCursor(report, row);
    Q_EMIT jumped(report, row);
}

void OverviewStrip::moveCursor(int report, int row)
{
    if (m_overview.rows == 0)
        return;
    m_report = std::clamp(report, 0, m_overview.reports - 1);
    m_row = std::clamp(row, 0, m_overview.rows - 1);
    if (m_describe) {
        setAccessibleDescription(m_describe(m_report, m_row));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    const auto [report, row] = cellAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton)
        jump(report, row);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const auto [report, row] = cellAt(event->position().toPoint());
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (event->buttons() & Qt::LeftButton && row >= 0 && row != m_row)
        jump(report, row);
}

int OverviewStrip::nextTelling(int from, int step) const
{
    constexpr OverviewSigns telling = OverviewSign::Difference | OverviewSign::Settled | OverviewSign::Note | OverviewSign::Hit;
    for (int row = from + step; row >= 0 && row < m_overview.rows; row += step) {
        for (int report = 0; report < m_overview.reports; ++report) {
            if (m_overview.at(report, row) & telling)
                return row;
        }
    }
    return -1;
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    // As in Meld: a turn of the wheel goes on to the next change.
    if (event->angleDelta().y() != 0)
        jump(m_report, nextTelling(m_row, event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const bool far = event->modifiers() & Qt::ControlModifier;
    if (event->modifiers() & Qt::AltModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Right ? forward : -forward;
        const int next = far ? nextTelling(m_row, step) : m_row + step;
        moveCursor(m_report, far && next < 0 ? m_row : next);
        break;
    }
    case Qt::Key_Up: moveCursor(m_report - 1, m_row); break;
    case Qt::Key_Down: moveCursor(m_report + 1, m_row); break;
    case Qt::Key_Home: moveCursor(m_report, 0); break;
    case Qt::Key_End: moveCursor(m_report, m_overview.rows - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: jump(m_report, m_row); break;
    default: QWidget::keyPressEvent(event);
    }
}

void OverviewStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveCursor(m_report, m_row);
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [report, row] = cellAt(help->pos());
    if (row >= 0 && m_describe)
        QToolTip::showText(help->globalPos(), m_describe(report, row), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace crossread
