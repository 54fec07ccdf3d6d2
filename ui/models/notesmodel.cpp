// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notesmodel.h"

#include "ui/models/annotations.h"
#include "ui/models/session.h"
#include "ui/words/names.h"

#include <QLocale>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString exactWords(const Annotation &annotation)
{
    constexpr qsizetype longest = 120;
    const QString words = annotation.targets.empty() ? QString() : annotation.targets.front().exact.simplified();
    return words.size() <= longest ? words : words.first(longest) + QChar(0x2026);
}

QString outlets(const Annotation &annotation, const Dossier &dossier)
{
    QStringList names;
    for (const Anchor &anchor : annotation.targets) {
        for (const DossierReport &entry : dossier.reports) {
            if (entry.id == anchor.report && !names.contains(shortTitle(entry.report)))
                names.append(shortTitle(entry.report));
        }
    }
    return names.join(QStringLiteral(", "));
}

QString doubtAbout(const Annotation &annotation, const Dossier &dossier)
{
    if (!possiblePlacesOf(annotation, dossier).empty())
        return NotesModel::tr("Where its words stand now is uncertain.");
    return placesOf(annotation, dossier).empty() ? NotesModel::tr("Its words cannot be found in the reports.") : QString();
}

} // namespace

NotesModel::NotesModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::annotationsChanged, this, &NotesModel::reset);
    connect(&session, &Session::comparisonChanged, this, &NotesModel::reset);
    reset();
}

void NotesModel::reset()
{
    beginResetModel();
    m_notes = m_session.dossier().annotations;
    endResetModel();
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Dossier &dossier = m_session.dossier();
    const Annotation &note = m_notes[std::size_t(index.row())];
    switch (role) {
    case IdRole: return note.id;
    case DiscrepancyRole: return note.discrepancy;
    case BodyRole: return note.body;
    case VerdictRole: return QVariant::fromValue(note.verdict);
    case TagsRole: return note.tags;
    case DoubtRole: return doubtAbout(note, dossier);
    case SignatureRole:
        //: %1 author, %2 date and time
        return tr("%1, %2").arg(note.author, QLocale().toString(note.changed.toLocalTime(), QLocale::ShortFormat));
    case PlaceRole: {
        const Discrepancy *about = m_session.discrepancy(note.discrepancy);
        if (!about)
            return tr("%1: “%2”").arg(outlets(note, dossier), exactWords(note));
        const qsizetype number = about - m_session.comparison()->discrepancies.data() + 1;
        //: %1 number of a difference, %2 its type, %3 the outlets
        return tr("%1 · %2 · %3").arg(number).arg(nameText(about->type), outlets(note, dossier));
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3").arg(data(index, PlaceRole).toString(), nameText(note.verdict), note.body)
            + (note.tags.isEmpty() ? QString() : u". "_s + note.tags.join(u", "_s));
    default: return {};
    }
}

} // namespace crossread
