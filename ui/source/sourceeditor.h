// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QPlainTextEdit>

#include <vector>

namespace crossread {

/// A file's text of fixed width with numbered lines, to look at. Endless lines are broken for the eye, not in what is copied.
class SourceEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SourceEditor(QWidget *parent = nullptr);

    void setSource(const QString &text);
    /// A selection of a stretch of the source.
    [[nodiscard]] QTextCursor cursorFor(Span source) const;
    /// Of the source, from 1.
    [[nodiscard]] int lineOf(qsizetype position) const;

    void paintNumbers(QPaintEvent *event);
    [[nodiscard]] int numbersWidth() const;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeNumbers();

    QWidget *m_numbers;
    std::vector<qsizetype> m_breaks; ///< places of the source before which a line was broken, ascending
    std::vector<int> m_lines;        ///< of each block the number of its line; 0: the line goes on
};

} // namespace crossread
