// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/searchmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QTreeView;

namespace crossread {

class EmptyState;

/// A search over all reports at once: the words, and every place that has them, report by report.
class SearchPanel : public QWidget {
    Q_OBJECT
public:
    explicit SearchPanel(Session &session, QWidget *parent = nullptr);

    /// Gives the field the focus; `words` become the search where they are one line.
    void open(const QString &words);
    void setWords(const QString &words);
    [[nodiscard]] QString words() const;
    void setHits(const std::vector<std::vector<Span>> &hits);
    [[nodiscard]] SearchModel &model() { return *m_model; }
    [[nodiscard]] QTreeView &list() { return *m_list; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void chosen(int report, crossread::Span place);   ///< to be shown
    void activated(int report, crossread::Span place); ///< to be gone to
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    void choose(const QModelIndex &index, bool go);

    SearchModel *m_model;
    QLineEdit *m_words;
    QLabel *m_summary;
    QTreeView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
};

} // namespace crossread
