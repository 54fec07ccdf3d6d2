// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tagsedit.h"

#include "ui/panels/flowlayout.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

TagsEdit::TagsEdit(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(4, this)), m_field(new QLineEdit), m_known(new QStringListModel(this))
{
    m_field->setObjectName(u"newTag"_s);
    m_field->setPlaceholderText(tr("Add a tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    m_field->setFixedWidth(m_field->fontMetrics().averageCharWidth() * 18);
    auto *completer = new QCompleter(m_known, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::editingFinished, this, &TagsEdit::commit);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagsEdit::commit, Qt::QueuedConnection);
    setAccessibleName(tr("Tags"));
    m_flow->addWidget(m_field);
}

void TagsEdit::setKnown(const QStringList &tags)
{
    if (m_known->stringList() != tags)
        m_known->setStringList(tags);
}

void TagsEdit::setTags(const QStringList &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    rebuild();
}

void TagsEdit::rebuild()
{
    m_flow->removeWidget(m_field);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const QString &tag : m_tags) {
        auto *button = new QToolButton;
        button->setText(QString(tag).replace(u'&', "&&"_L1) + u"\u2002×"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Take this tag away"));
        button->setAccessibleName(tr("Tag %1").arg(tag));
        // Not at once: the button would be deleted within its own signal.
        connect(button, &QToolButton::clicked, this, [this, tag] { remove(tag); }, Qt::QueuedConnection);
        m_flow->addWidget(button);
        setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget *>(m_field) : m_buttons.last(), button);
        m_buttons.append(button);
        button->show();
    }
    m_flow->addWidget(m_field);
    updateGeometry();
}

void TagsEdit::change(const QStringList &tags)
{
    if (tags == m_tags)
        return;
    setTags(tags);
    Q_EMIT edited(m_tags);
}

void TagsEdit::remove(const QString &tag)
{
    QStringList tags = m_tags;
    tags.removeAll(tag);
    m_field->setFocus(Qt::OtherFocusReason);
    change(tags);
}

void TagsEdit::commit()
{
    QStringList tags = m_tags;
    for (const QString &typed : m_field->text().split(u',')) {
        const QString tag = typed.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    m_field->clear();
    change(tags);
}

bool TagsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Comma) {
        commit();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_tags.isEmpty()) {
        change(m_tags.first(m_tags.size() - 1));
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        m_field->clear();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace crossread
