// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/noteeditor.h"

#include <QKeyEvent>

namespace crossread {

NoteEditor::NoteEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setPlaceholderText(tr("Write a note. Ctrl+Return keeps it."));
    setAccessibleName(tr("Note"));
    setObjectName(QStringLiteral("note"));
}

QSize NoteEditor::sizeHint() const
{
    return {200, fontMetrics().lineSpacing() * 4 + 2 * int(document()->documentMargin()) + 2 * frameWidth()};
}

void NoteEditor::setNote(const QString &body)
{
    commit();
    m_committed = body;
    if (toPlainText() != body)
        setPlainText(body);
}

void NoteEditor::commit()
{
    const QString body = toPlainText();
    if (body == m_committed)
        return;
    m_committed = body;
    Q_EMIT committed(body);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        commit();
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

} // namespace crossread
