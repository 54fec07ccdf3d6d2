// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/correctionsmodel.h"

#include "core/dossier/applied.h"
#include "ui/models/session.h"

#include <QLocale>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shortened(const QString &words)
{
    constexpr qsizetype longest = 90;
    const QString plain = words.simplified();
    return plain.size() <= longest ? plain : plain.first(longest).trimmed() + QChar(0x2026);
}

} // namespace

CorrectionsModel::CorrectionsModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::correctionsChanged, this, &CorrectionsModel::reset);
    connect(&session, &Session::reportsChanged, this, &CorrectionsModel::reset);
    reset();
}

void CorrectionsModel::reset()
{
    beginResetModel();
    m_corrections = m_session.dossier().corrections;
    endResetModel();
}

int CorrectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_corrections.size());
}

QString CorrectionsModel::outlet(const Anchor &target) const
{
    const auto &reports = m_session.dossier().reports;
    const auto found = std::ranges::find(reports, target.report, &DossierReport::id);
    return found == reports.end() ? tr("A report that was removed") : shortTitle(found->report);
}

QStringList CorrectionsModel::places(const Correction &correction) const
{
    QStringList lines;
    for (const Anchor &target : correction.targets) {
        //: %1 an outlet, %2 exact words
        lines.append(target.exact.isEmpty() ? outlet(target) : tr("%1: “%2”").arg(outlet(target), shortened(target.exact)));
    }
    // That the first one is parted from the others was said above them.
    if (correction.kind == CorrectionKind::OtherEvent)
        lines.removeFirst();
    return lines;
}

QString CorrectionsModel::doubt(const Correction &correction) const
{
    QStringList lines;
    for (const TargetPlace &place : placesOf(correction, m_session.dossier())) {
        if (place.state == TargetPlace::State::WordsLost)
            lines.append(tr("Uncertain: some of its words cannot be found again. They are not applied."));
        else if (place.state == TargetPlace::State::ReportGone)
            lines.append(tr("Waits for a report that was removed."));
    }
    lines.removeDuplicates();
    return lines.join(u' ');
}

QVariant CorrectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Correction &correction = m_corrections[std::size_t(index.row())];
    switch (role) {
    case IdRole: return correction.id;
    case KindRole:
        switch (correction.kind) {
        case CorrectionKind::Match: return tr("The same statement");
        case CorrectionKind::Part: return tr("%1 does not state what the others do").arg(outlet(correction.targets.front()));
        case CorrectionKind::OneEvent: return tr("One event");
        case CorrectionKind::OtherEvent: return tr("%1 tells of another event than").arg(outlet(correction.targets.front()));
        }
        return {};
    case PlacesRole: return places(correction);
    case DoubtRole: return doubt(correction);
    case SignatureRole:
        //: %1 author, %2 date and time
        return tr("%1, %2").arg(correction.author, QLocale().toString(correction.created.toLocalTime(), QLocale::ShortFormat));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{data(index, KindRole).toString(), places(correction).join(u"; "_s),
            data(index, SignatureRole).toString(), doubt(correction)}.join(u". "_s);
    default: return {};
    }
}

} // namespace crossread
