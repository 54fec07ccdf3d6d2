// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/quotesmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QPushButton;
class QToolButton;
class QTreeView;

namespace crossread {

class EmptyState;
class QuotesDelegate;

/// All quotes, each once, with what became of it from report to report.
class QuotesPanel : public QWidget {
    Q_OBJECT
public:
    explicit QuotesPanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QuotesModel &model() { return *m_model; }
    [[nodiscard]] QTreeView &tree() { return *m_tree; }
    void setChosen(const QString &passage, const QString &discrepancy);
    /// The chosen variant's exact words; false where none is.
    bool copy();
    void copyTable(TableFormat format);
    [[nodiscard]] QString hiddenText() const;
    /// Where the chosen variant stands; nullopt where none is.
    [[nodiscard]] std::optional<Member> chosenPlace() const;

Q_SIGNALS:
    void attributionRequested(int report, crossread::Span quote); ///< who says it is to be corrected
    void chosen(const QString &passage, const QString &discrepancy);
    void opened(const QString &passage, const QString &discrepancy, int report, crossread::Span place);
    void openRequested(); ///< the empty state's button

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    void buildTree();
    void refresh();
    void refreshFlags();
    void refilter();
    void open(const QModelIndex &index);
    void correct();
    void fitColumns();
    void forgetHeights();

    Session &m_session;
    QuotesModel *m_model;
    QTreeView *m_tree;
    QuotesDelegate *m_delegate;
    QLineEdit *m_words;
    QCheckBox *m_several;
    QList<QToolButton *> m_flags;
    QPushButton *m_copy;
    QLabel *m_hidden;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QString m_passage;
    QString m_discrepancy;
    bool m_quiet = false;
};

} // namespace crossread
