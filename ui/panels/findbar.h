// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace crossread {

/// Searches all columns. Hidden until asked for.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar; `words` become the search where they are one line.
    void open(const QString &words);
    [[nodiscard]] QString words() const;
    void setWords(const QString &words);
    void setHits(int hits);
    [[nodiscard]] bool isBeingTypedIn() const;
    void typeOn();

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void findRequested(bool backwards);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    QLineEdit *m_words;
    QLabel *m_hits;
};

} // namespace crossread
