// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/noteeditor.h"

#include "ui/panels/typecolours.h"
#include "ui/text/syntaxes.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QKeyEvent>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

class NoteEditor::Highlighter {
public:
    explicit Highlighter(QTextDocument *document) : m_highlighter(document)
    {
        m_highlighter.setDefinition(syntaxes().definitionForName(u"Markdown"_s));
    }

    void setDark(bool dark)
    {
        using Repository = KSyntaxHighlighting::Repository;
        m_highlighter.setTheme(syntaxes().defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme));
        m_highlighter.rehighlight();
    }

private:
    KSyntaxHighlighting::SyntaxHighlighter m_highlighter;
};

NoteEditor::NoteEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setPlaceholderText(tr("Write a note. Ctrl+Return keeps it."));
    setAccessibleName(tr("Note"));
    setObjectName(QStringLiteral("note"));
}

NoteEditor::~NoteEditor() = default;

void NoteEditor::colour()
{
    if (!m_highlighter)
        m_highlighter = std::make_unique<Highlighter>(document());
    m_highlighter->setDark(isDark(palette()));
}

QSize NoteEditor::sizeHint() const
{
    return {200, fontMetrics().lineSpacing() * 3 + 2 * int(document()->documentMargin()) + 2 * frameWidth()};
}

void NoteEditor::setNote(const QString &body)
{
    commit();
    m_committed = body;
    if (toPlainText() == body)
        return;
    setPlainText(body);
    if (!m_highlighter && !body.isEmpty())
        colour();
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

void NoteEditor::focusInEvent(QFocusEvent *event)
{
    if (!m_highlighter)
        colour();
    QPlainTextEdit::focusInEvent(event);
}

void NoteEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        colour();
    QPlainTextEdit::changeEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

} // namespace crossread
