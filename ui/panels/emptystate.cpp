// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace crossread {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_hint(new QLabel), m_action(new QPushButton)
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    for (QLabel *label : {m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(6);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_action, 0, Qt::AlignCenter);
    column->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::say(const QString &title, const QString &hint, const QString &action)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString EmptyState::text() const
{
    return m_title->text() + QLatin1Char('\n') + m_hint->text();
}

} // namespace crossread
