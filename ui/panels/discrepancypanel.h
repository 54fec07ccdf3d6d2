// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QStackedLayout;

namespace crossread {

class DiscrepancyDelegate;
class DiscrepancyFilter;
class DiscrepancyModel;
class EmptyState;
class Session;

/// The list of differences with its filters.
class DiscrepancyPanel : public QWidget {
    Q_OBJECT
public:
    explicit DiscrepancyPanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] DiscrepancyModel &model() { return *m_model; }
    [[nodiscard]] DiscrepancyFilter &filter() { return *m_filter; }
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] const EmptyState &emptyState() const { return *m_empty; }

    /// Empty: none. Does not emit chosen().
    void setChosen(const QString &discrepancy);
    /// Lights the cards of a passage; empty: none.
    void light(const QString &passage);
    /// Gives the focus to the field for words.
    void filterByWords();

Q_SIGNALS:
    void chosen(const QString &discrepancy);
    void activated(const QString &discrepancy); ///< Return or double click: the reader wants to go there
    void compareAgainRequested();
    void openRequested();

private:
    void build();
    void refreshState();
    [[nodiscard]] QString currentId() const;

    Session &m_session;
    DiscrepancyModel *m_model;
    DiscrepancyFilter *m_filter;
    QListView *m_list;
    DiscrepancyDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_filterBar = nullptr;
    QString m_lit;
    bool m_quiet = false;
};

} // namespace crossread
