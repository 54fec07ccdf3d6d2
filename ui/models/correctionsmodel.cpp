// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/correctionsmodel.h"

#include "core/dossier/applied.h"
#include "ui/models/session.h"
#include "ui/words/names.h"

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
    connect(&session, &Session::reportsCorrected, this, &CorrectionsModel::reset);
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

QString CorrectionsModel::decision(const Correction &correction) const
{
    const QString first = outlet(correction.targets.front());
    const auto namedFrom = [&](std::size_t index) {
        QStringList names;
        for (std::size_t i = index; i < correction.targets.size(); ++i)
            names.append(correction.targets[i].exact.simplified());
        return names.join(u", "_s);
    };
    switch (correction.kind) {
    case CorrectionKind::Match: return tr("The same statement");
    case CorrectionKind::Part: return tr("%1 does not state what the others do").arg(first);
    case CorrectionKind::OneEvent: return tr("One event");
    case CorrectionKind::OtherEvent: return tr("%1 tells of another event than").arg(first);
    case CorrectionKind::Kind:
        //: %1 a kind of paragraph such as Caption
        return tr("%n paragraph(s): %1", nullptr, int(correction.targets.size()))
            .arg(nameText(paragraphKindNamed(correction.value).value_or(ParagraphKind::Body)));
    case CorrectionKind::Speaker:
        return correction.value.isEmpty() ? tr("Said by nobody") : tr("Said by %1").arg(correction.value);
    case CorrectionKind::Relay:
        return correction.targets.size() < 2 ? tr("Relayed by nobody") : tr("Relayed by %1").arg(namedFrom(1));
    case CorrectionKind::NoQuote: return tr("Nobody’s words");
    case CorrectionKind::Details: return tr("Details of %1").arg(first);
    }
    return {};
}

QStringList CorrectionsModel::places(const Correction &correction) const
{
    QStringList lines;
    for (const Anchor &target : correction.targets) {
        //: %1 an outlet, %2 exact words
        lines.append(target.exact.isEmpty() ? outlet(target) : tr("%1: “%2”").arg(outlet(target), shortened(target.exact)));
    }
    switch (correction.kind) {
    // What the first line or the others say was said above them.
    case CorrectionKind::OtherEvent: lines.removeFirst(); break;
    case CorrectionKind::Speaker:
    case CorrectionKind::Relay: lines.resize(1); break;
    case CorrectionKind::Details:
        lines.clear();
        for (const auto &[detail, text] : detailsIn(correction.value).value_or(DetailLines()))
            //: %1 what of a report, such as Outlet, %2 what was put there
            lines.append(tr("%1: %2").arg(nameText(detail), text.isEmpty() ? tr("not stated") : text));
        break;
    default: break;
    }
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
    case KindRole: return decision(correction);
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
