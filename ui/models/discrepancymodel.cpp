// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/discrepancymodel.h"

#include "core/collation/sameness.h"
#include "ui/models/session.h"
#include "ui/words/names.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

DiscrepancyModel::DiscrepancyModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::comparisonChanged, this, &DiscrepancyModel::reset);
    connect(&session, &Session::annotationsChanged, this, &DiscrepancyModel::refreshAnnotations);
    connect(&session, &Session::reportsCorrected, this, [this] {
        readTitles();
        tellChanged();
    });
    connect(&session, &Session::settingChanged, this, [this](const QString &name) {
        if (name != samenessSetting)
            return;
        readSameness();
        tellChanged();
    });
    reset();
}

void DiscrepancyModel::reset()
{
    beginResetModel();
    m_rows = m_session.comparison() ? int(m_session.comparison()->discrepancies.size()) : 0;
    readTitles();
    readAnnotations();
    readSameness();
    endResetModel();
}

void DiscrepancyModel::readAnnotations()
{
    m_judged.assign(std::size_t(m_rows), {});
    for (const Annotation &annotation : m_session.dossier().annotations) {
        if (const int row = rowOf(annotation.discrepancy); row >= 0)
            m_judged[std::size_t(row)] = {annotation.verdict, annotation.body, annotation.tags};
    }
}

/// Once for all: thousands of rows name the same few reports.
void DiscrepancyModel::readTitles()
{
    m_titles.clear();
    for (const DossierReport &entry : m_session.dossier().reports)
        m_titles.push_back(shortTitle(entry.report));
}

void DiscrepancyModel::tellChanged()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

void DiscrepancyModel::readSameness()
{
    m_same.assign(std::size_t(m_rows), false);
    const Trifles same = m_session.same(); // what is usual takes nothing out of the list
    for (int row = 0; same != usualTrifles && row < m_rows; ++row) {
        QStringList words;
        for (const Evidence &evidence : at(row).members)
            words.append(evidence.span.in(m_session.dossier().reports[std::size_t(evidence.report)].report.text).toString());
        m_same[std::size_t(row)] = countsAsSame(at(row).type, words, same);
    }
}

void DiscrepancyModel::refreshAnnotations()
{
    if (!m_session.comparison() || m_rows == 0)
        return;
    readAnnotations();
    tellChanged();
}

const Discrepancy &DiscrepancyModel::at(int row) const
{
    return m_session.comparison()->discrepancies[std::size_t(row)];
}

int DiscrepancyModel::rowOf(const QString &id) const
{
    const auto collated = m_session.collated();
    const int row = collated ? collated->discrepancyIndex(id) : -1;
    return row < m_rows ? row : -1;
}

int DiscrepancyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int DiscrepancyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QList<Saying> DiscrepancyModel::sayings(const Discrepancy &discrepancy) const
{
    QList<Saying> all;
    for (const Evidence &evidence : discrepancy.members) {
        const Report &report = m_session.dossier().reports[std::size_t(evidence.report)].report;
        all.append({evidence.report, m_titles[std::size_t(evidence.report)], evidence.span.in(report.text).toString().simplified()});
    }
    return all;
}

QVariant DiscrepancyModel::words(const Discrepancy &discrepancy, int row, int column) const
{
    switch (column) {
    case NumberColumn: return row + 1;
    case TypeColumn: return nameText(discrepancy.type);
    case ConfidenceColumn: return percentText(discrepancy.confidence);
    case VerdictColumn: return nameText(m_judged[std::size_t(row)].verdict);
    default: break;
    }
    QStringList parts;
    for (const Saying &saying : sayings(discrepancy))
        parts.append(column == OutletsColumn ? saying.outlet : tr("“%1”").arg(saying.words));
    return parts.join(column == OutletsColumn ? u", "_s : u" · "_s);
}

QString DiscrepancyModel::spoken(const Discrepancy &discrepancy, int row) const
{
    //: read by screen readers; %1 number in the list, %2 type, %3 confidence
    QStringList parts{tr("Difference %1, %2, confidence %3")
                          .arg(row + 1)
                          .arg(nameText(discrepancy.type), percentText(discrepancy.confidence))};
    for (const Saying &saying : sayings(discrepancy))
        parts.append(tr("%1: “%2”").arg(saying.outlet, saying.words));
    const QString verdict = words(discrepancy, row, VerdictColumn).toString();
    if (!verdict.isEmpty())
        parts.append(verdict);
    return parts.join(u". "_s);
}

QVariant DiscrepancyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Discrepancy &discrepancy = at(index.row());
    const Judged &judged = m_judged[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return words(discrepancy, index.row(), index.column());
    case Qt::AccessibleTextRole: return spoken(discrepancy, index.row());
    case Qt::ToolTipRole:
    case ExplanationRole: return explanationText(discrepancy.explanation);
    case IdRole: return discrepancy.id;
    case NumberRole: return index.row() + 1;
    case TypeRole: return QVariant::fromValue(discrepancy.type);
    case ConfidenceRole: return discrepancy.confidence;
    case PassageRole: return discrepancy.passage;
    case SayingsRole: return QVariant::fromValue(sayings(discrepancy));
    case VerdictRole: return QVariant::fromValue(judged.verdict);
    case HasNoteRole: return !judged.note.isEmpty();
    case TagsRole: return judged.tags;
    case SameRole: return bool(m_same[std::size_t(index.row())]);
    case SearchRole: return QString(spoken(discrepancy, index.row()) + u'\n' + explanationText(discrepancy.explanation)
        + u'\n' + judged.note + u'\n' + judged.tags.join(u'\n'));
    default: return {};
    }
}

QVariant DiscrepancyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn: return tr("No.");
    case TypeColumn: return tr("Type");
    case OutletsColumn: return tr("Outlets");
    case WordsColumn: return tr("Exact words");
    case ConfidenceColumn: return tr("Confidence");
    case VerdictColumn: return tr("Verdict");
    default: return {};
    }
}

} // namespace crossread
