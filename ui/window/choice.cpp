// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choice.h"

#include "ui/models/annotations.h"
#include "ui/models/discrepancyfilter.h"
#include "ui/models/discrepancymodel.h"
#include "ui/models/session.h"
#include "ui/panels/discrepancypanel.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/notespanel.h"
#include "ui/text/sidebyside.h"

#include <QListView>

namespace crossread {

Choice::Choice(Session &session, SideBySide &columns, DiscrepancyPanel &list, InspectorPanel &inspector,
    NotesPanel &notes, QObject *parent)
    : QObject(parent), m_session(session), m_columns(columns), m_list(list), m_inspector(inspector), m_notes(notes)
{
    wire();
}

void Choice::wire()
{
    connect(&m_columns, &SideBySide::passageHovered, &m_list, &DiscrepancyPanel::light);
    connect(&m_columns, &SideBySide::passageClicked, this, &Choice::choosePassage);
    connect(&m_columns, &SideBySide::discrepancyClicked, this, &Choice::choose);
    connect(&m_columns, &SideBySide::noteClicked, this, &Choice::chooseNote);
    connect(&m_list, &DiscrepancyPanel::chosen, this, &Choice::choose);
    connect(&m_list, &DiscrepancyPanel::activated, this, &Choice::choose);
    connect(&m_notes, &NotesPanel::chosen, this, &Choice::chooseNote);
    connect(&m_inspector, &InspectorPanel::placeChosen, this, [this](int report, Span span) {
        if (report >= 0 && report < m_columns.columnCount())
            m_columns.showPlace(report, span);
    });
    connect(&m_session, &Session::comparisonChanged, this, &Choice::forgetLost);
    connect(&m_session, &Session::reportsChanged, &m_inspector, &InspectorPanel::showNothing);
}

void Choice::forgetLost()
{
    if (!m_discrepancy.isEmpty() && !m_session.discrepancy(m_discrepancy))
        choose({});
}

void Choice::choose(const QString &id)
{
    const Discrepancy *discrepancy = m_session.discrepancy(id);
    m_discrepancy = discrepancy ? id : QString();
    m_passage = discrepancy ? discrepancy->passage : QString();
    m_inspector.showDiscrepancy(m_discrepancy);
    m_list.setChosen(m_discrepancy);
    m_columns.showPassage(m_passage, m_discrepancy);
    m_older = discrepancy ? selectedWords() : std::nullopt;
    Q_EMIT changed();
}

std::optional<Member> Choice::selectedWords() const
{
    const auto selection = m_columns.selection();
    if (!selection || selection->span.empty())
        return std::nullopt;
    return Member{selection->column, selection->span};
}

void Choice::choosePassage(const QString &passage)
{
    const Discrepancy *chosen = m_session.discrepancy(m_discrepancy);
    if (chosen && chosen->passage == passage) {
        choose(m_discrepancy);
        return;
    }
    const DiscrepancyFilter &shown = m_list.filter();
    for (int row = 0; row < shown.rowCount(); ++row) {
        const QModelIndex index = shown.index(row, 0);
        if (index.data(DiscrepancyModel::PassageRole).toString() == passage) {
            choose(index.data(DiscrepancyModel::IdRole).toString());
            return;
        }
    }
    choose({});
    m_passage = passage;
    m_inspector.showPassage(passage);
    m_columns.showPassage(passage);
    m_older = selectedWords();
    Q_EMIT changed();
}

void Choice::chooseNote(const QString &id)
{
    const qsizetype index = annotationWithId(m_session.dossier(), id);
    if (index < 0)
        return;
    const Annotation note = m_session.dossier().annotations[std::size_t(index)];
    if (m_session.discrepancy(note.discrepancy)) {
        choose(note.discrepancy);
        return;
    }
    choose({});
    m_inspector.showNote(id);
    for (const Member &place : placesOf(note, m_session.dossier()))
        m_columns.showPlace(place.report, place.span);
}

bool Choice::go(int step, bool unresolved)
{
    const int row = m_list.list().currentIndex().row();
    const int rows = m_list.filter().rowCount();
    const auto settled = [this](int at) {
        const auto verdict = m_list.filter().index(at, 0).data(DiscrepancyModel::VerdictRole).value<Verdict>();
        return verdict == Verdict::Confirmed || verdict == Verdict::Dismissed;
    };
    int next = row < 0 ? (step > 0 ? 0 : rows - 1) : row + step;
    while (unresolved && next >= 0 && next < rows && settled(next))
        next += step;
    if (next < 0 || next >= rows)
        return false;
    chooseShown(next);
    return true;
}

void Choice::chooseShown(int row)
{
    const QModelIndex index = m_list.filter().index(row, 0);
    if (index.isValid())
        choose(index.data(DiscrepancyModel::IdRole).toString());
}

bool Choice::writeNote(const QString &author)
{
    const std::optional<Member> selected = selectedWords();
    if (selected && selected != m_older) {
        choose({});
        m_inspector.startNote(annotationOn(m_session.dossier(), selected->report, selected->span, author));
    } else if (m_discrepancy.isEmpty() && m_passage.isEmpty()) {
        return false;
    }
    m_inspector.editNote();
    return true;
}

} // namespace crossread
