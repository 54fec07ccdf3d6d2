// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messagebar.h"

#include "ui/panels/icons.h"
#include "ui/panels/typecolours.h"
#include "ui/words/errortext.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel), m_text(new QLabel), m_close(new QToolButton)
{
    m_sign->setPixmap(icon("warning"_L1).pixmap(20, 20));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(u"messages"_s);
    m_close->setIcon(icon("close"_L1));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close messages"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    setAccessibleName(tr("Messages"));
    setAutoFillBackground(true);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    tint();
    hide();
}

void MessageBar::tint()
{
    // From the application's palette: our own would be tinted again and again.
    const QPalette system = QGuiApplication::palette();
    QPalette tinted = system;
    tinted.setColor(QPalette::Window, blend(system.color(QPalette::Base), QColor(0xe0, 0x7b, 0x00), isDark(system) ? 0.24 : 0.16));
    tinted.setColor(QPalette::WindowText, system.color(QPalette::Text));
    setPalette(tinted);
    m_sign->setPixmap(icon("warning"_L1).pixmap(20, 20));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::add(const std::vector<Error> &errors)
{
    for (const Error &error : errors) {
        if (const QString text = errorText(error); !m_messages.contains(text))
            m_messages.append(text);
    }
    refresh();
}

void MessageBar::say(const QString &message)
{
    if (!m_messages.contains(message))
        m_messages.append(message);
    refresh();
}

void MessageBar::refresh()
{
    if (m_messages.isEmpty())
        return;
    m_text->setText(m_messages.join(u'\n'));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_messages.clear();
    m_text->clear();
    hide();
}

} // namespace crossread
