// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/focusring.h"

#include "ui/text/reportview.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>

namespace crossread {

namespace {

class Frame : public QWidget {
public:
    explicit Frame(QWidget *around) : QWidget(around)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(around->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
};

bool needsFrame(const QWidget *widget)
{
    // A report's head shows that the report has the focus.
    return qobject_cast<const QLabel *>(widget)
        || (qobject_cast<const QAbstractScrollArea *>(widget) && !qobject_cast<const ReportView *>(widget));
}

} // namespace

FocusRing::FocusRing(QWidget *window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focused)
{
    if (m_frame) {
        m_frame->parentWidget()->removeEventFilter(this);
        delete m_frame;
    }
    if (!focused || focused->window() != m_window || !needsFrame(focused))
        return;
    m_frame = new Frame(focused);
    focused->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_frame && watched == m_frame->parentWidget())
        m_frame->setGeometry(m_frame->parentWidget()->rect());
    return QObject::eventFilter(watched, event);
}

} // namespace crossread
