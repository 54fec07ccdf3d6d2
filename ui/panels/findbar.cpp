// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findbar.h"

#include "ui/panels/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QToolButton *button(QLatin1StringView name, const QString &text)
{
    auto *made = new QToolButton;
    made->setIcon(icon(name));
    made->setAutoRaise(true);
    made->setToolTip(text);
    made->setAccessibleName(text);
    return made;
}

} // namespace

FindBar::FindBar(QWidget *parent) : QWidget(parent), m_words(new QLineEdit), m_hits(new QLabel)
{
    auto *label = new QLabel(tr("&Find in all reports:"));
    label->setBuddy(m_words);
    m_words->setClearButtonEnabled(true);
    m_words->setObjectName(u"findWords"_s);
    m_words->setMaximumWidth(360);
    m_hits->setForegroundRole(QPalette::PlaceholderText);
    QToolButton *previous = button("previous"_L1, tr("Previous (Shift+F3)"));
    QToolButton *next = button("next"_L1, tr("Next (F3)"));
    QToolButton *closing = button("close"_L1, tr("Close (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_words, previous, next, m_hits})
        row->addWidget(widget, widget == m_words ? 1 : 0);
    row->addStretch(1);
    row->addWidget(closing);
    hide();
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT findRequested(true); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT findRequested(false); });
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty() && !words.contains(u'\n'))
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QString FindBar::words() const
{
    return m_words->text();
}

void FindBar::setWords(const QString &words)
{
    if (words != m_words->text())
        m_words->setText(words);
}

bool FindBar::isBeingTypedIn() const
{
    return m_words->hasFocus();
}

void FindBar::typeOn()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

void FindBar::setHits(int hits)
{
    m_hits->setText(m_words->text().isEmpty() ? QString() : hits == 0 ? tr("Not found") : tr("%n place(s)", nullptr, hits));
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT findRequested(event->modifiers() & Qt::ShiftModifier);
    else
        QWidget::keyPressEvent(event);
}

} // namespace crossread
