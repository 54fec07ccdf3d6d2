// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace crossread {

class EmptyState;
class HistoryModel;
class Session;

/// The log of the dossier: searched, copied, written to a file.
class HistoryDialog : public QDialog {
    Q_OBJECT
public:
    explicit HistoryDialog(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &table() { return *m_table; }
    /// What is shown as tab-separated values, or as Markdown where the name ends in ".md".
    bool writeTo(const QString &path);

private:
    void build();
    void copy();
    void writeWithDialog();
    [[nodiscard]] QWidget *buildTable();
    void refresh();

    HistoryModel *m_model;
    QSortFilterProxyModel *m_found;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr; ///< the table, or why there is none
    QLabel *m_count;
};

} // namespace crossread
