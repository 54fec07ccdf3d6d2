// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QAbstractTableModel>

namespace crossread {

class Session;

/// Who changed what when, newest first.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, AuthorColumn, ChangeColumn, SubjectColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit HistoryModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset();
    [[nodiscard]] QString subject(const LogEntry &entry) const;
    [[nodiscard]] QString text(const LogEntry &entry, Column column) const;

    Session &m_session;
    std::vector<LogEntry> m_log; ///< a copy: views may ask while the session is being changed
};

/// The whole table with its head, for other programs.
[[nodiscard]] std::vector<QStringList> rowsOf(const QAbstractItemModel &table);

} // namespace crossread
