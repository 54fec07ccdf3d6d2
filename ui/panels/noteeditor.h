// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace crossread {

/// The field for a note in Markdown, coloured as such. What was typed is committed once: on Ctrl+Return, or when the field loses the focus.
class NoteEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteEditor(QWidget *parent = nullptr);
    ~NoteEditor() override;

    /// Shows a note; what was typed before and not committed is committed first.
    void setNote(const QString &body);
    void commit();
    [[nodiscard]] bool isDirty() const { return toPlainText() != m_committed; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void committed(const QString &body);
    void left(); ///< Esc, or Ctrl+Return: the reader wants to go back

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Highlighter;
    void colour();

    std::unique_ptr<Highlighter> m_highlighter; ///< made with the first note: it reads many files
    QString m_committed;
};

} // namespace crossread
