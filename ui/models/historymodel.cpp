// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "core/dossier/names.h"
#include "ui/models/annotations.h"
#include "ui/models/session.h"
#include "ui/words/dossiertext.h"
#include "ui/words/names.h"

#include <QFileInfo>
#include <QLocale>

namespace crossread {

namespace {

/// A verdict's name as people have it; anything else as it is.
QString valueText(const LogEntry &entry, const QString &value)
{
    if (entry.change != Change::VerdictGiven)
        return value;
    const std::optional<Verdict> verdict = valueStoredAs<Verdict>(value);
    return verdict ? nameText(*verdict) : value;
}

} // namespace

HistoryModel::HistoryModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    for (const auto signal : {&Session::reportsChanged, &Session::annotationsChanged, &Session::correctionsChanged})
        connect(&session, signal, this, &HistoryModel::reset);
    reset();
}

void HistoryModel::reset()
{
    beginResetModel();
    m_log = m_session.dossier().log;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_log.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::subject(const LogEntry &entry) const
{
    const Dossier &dossier = m_session.dossier();
    if (entry.change == Change::Merged)
        return QFileInfo(entry.subject).fileName();
    const qsizetype note = annotationWithId(dossier, entry.subject);
    return note < 0 ? QString() : dossier.annotations[std::size_t(note)].targets.front().exact;
}

QString HistoryModel::text(const LogEntry &entry, Column column) const
{
    switch (column) {
    case TimeColumn: return QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat);
    case AuthorColumn: return entry.author;
    case ChangeColumn: return changeText(entry.change);
    case SubjectColumn: return subject(entry);
    case BeforeColumn: return valueText(entry, entry.before);
    case AfterColumn: return valueText(entry, entry.after);
    case ColumnCount: break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString whole = text(m_log[m_log.size() - 1 - std::size_t(index.row())], Column(index.column()));
    return role == Qt::DisplayRole ? whole.simplified() : whole;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn: return tr("When");
    case AuthorColumn: return tr("Who");
    case ChangeColumn: return tr("What");
    case SubjectColumn: return tr("On");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    case ColumnCount: break;
    }
    return {};
}

std::vector<QStringList> rowsOf(const QAbstractItemModel &table)
{
    std::vector<QStringList> rows(std::size_t(table.rowCount()) + 1);
    for (int column = 0; column < table.columnCount(); ++column) {
        rows[0].append(table.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < table.rowCount(); ++row)
            rows[std::size_t(row) + 1].append(table.index(row, column).data().toString());
    }
    return rows;
}

} // namespace crossread
