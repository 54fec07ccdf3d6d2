// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/corrector.h"

#include "ui/models/correcting.h"
#include "ui/models/session.h"
#include "ui/models/settings.h"
#include "ui/panels/correctionspanel.h"
#include "ui/text/sidebyside.h"
#include "ui/window/actions.h"
#include "ui/window/choice.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holds(const Passage &passage, const Member &stretch)
{
    return std::ranges::any_of(passage.members, [&](const Member &member) {
        return member.report == stretch.report && member.span.overlaps(stretch.span);
    });
}

const Passage *passageWith(const Comparison &comparison, const Member &one, const Member &other)
{
    const auto found = std::ranges::find_if(comparison.alignment.passages,
        [&](const Passage &passage) { return holds(passage, one) && holds(passage, other); });
    return found == comparison.alignment.passages.end() ? nullptr : &*found;
}

} // namespace

Corrector::Corrector(Session &session, SideBySide &columns, Choice &choice, CorrectionsPanel &panel, Actions &actions,
    const Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_columns(columns), m_choice(choice), m_panel(panel), m_actions(actions),
      m_settings(settings)
{
    wire();
}

void Corrector::wire()
{
    connect(m_actions.alignSelection, &QAction::triggered, this, &Corrector::alignSelection);
    connect(m_actions.breakMatch, &QAction::triggered, this, &Corrector::breakChosen);
    connect(m_actions.event, &QMenu::aboutToShow, this, [this] {
        m_actions.event->clear();
        fillEventMenu(m_actions.event, m_columns.currentColumn());
    });
    connect(&m_columns, &SideBySide::menuAboutToShow, this, &Corrector::fillMenu);
    connect(&m_columns, &SideBySide::headerMenuAboutToShow, this, &Corrector::fillEventMenu);
    connect(&m_panel, &CorrectionsPanel::chosen, this, &Corrector::goTo);
    connect(&m_session, &Session::comparisonChanged, this, &Corrector::showEvents);
    connect(&m_session, &Session::comparisonChanged, this, &Corrector::showMatch);
}

QString Corrector::title(int report) const
{
    return shortTitle(m_session.dossier().reports[std::size_t(report)].report);
}

void Corrector::alignSelection()
{
    std::vector<Member> stretches;
    QStringList titles;
    for (const SideBySide::Selection &selection : m_columns.selections()) {
        stretches.push_back({selection.column, selection.span});
        titles.append(title(selection.column));
    }
    if (stretches.size() == 1) {
        m_columns.holdSelections();
        //: %1 an outlet, %2 keys
        Q_EMIT told(tr("Kept the words of %1. Select the same in another report and press %2 again; Esc lets go.")
                        .arg(titles.front(), m_actions.alignSelection->shortcut().toString(QKeySequence::NativeText)));
        return;
    }
    const auto match = matchOf(m_session.dossier(), stretches, m_settings.author());
    if (!match) {
        Q_EMIT told(tr("Select words that state the same in two or more reports first."));
        return;
    }
    m_columns.clearSelections();
    m_awaited = MatchChoice{stretches[0], stretches[1], true};
    m_session.correct(*match);
    //: %1 outlets
    Q_EMIT told(tr("Matched: %1. The reports are compared again.").arg(titles.join(u", "_s)));
}

void Corrector::breakChosen()
{
    const int column = m_columns.currentColumn();
    const auto selection = m_columns.selection();
    const bool selected = selection && selection->column == column && !selection->span.empty();
    breakMatch(m_choice.passage(), column, selected ? selection->span.begin : m_columns.visible(column).begin);
}

void Corrector::breakMatch(const QString &id, int report, qsizetype place)
{
    const Passage *broken = m_session.passage(id);
    const Member *member = broken ? memberNear(*broken, report, place) : nullptr;
    const auto part = member ? partOf(m_session.dossier(), *broken, *member, m_settings.author()) : std::nullopt;
    if (!part) {
        Q_EMIT told(tr("The report with the focus has no part in the chosen passage."));
        return;
    }
    m_session.correct(*part);
    //: %1 an outlet
    Q_EMIT told(tr("These words of %1 were taken out of the passage. The reports are compared again.").arg(title(report)));
}

void Corrector::fillMenu(QMenu *menu, int column, const QString &id, qsizetype place)
{
    menu->addAction(m_actions.alignSelection);
    if (!m_session.passage(id))
        return;
    //: takes the report under the pointer out of the passage under it
    menu->addAction(tr("&Break match of %1").arg(title(column).replace(u'&', "&&"_L1)), this,
        [this, id, column, place] { breakMatch(id, column, place); });
}

void Corrector::fillEventMenu(QMenu *menu, int column)
{
    const auto comparison = m_session.comparison();
    if (!comparison || column < 0 || column >= int(m_session.dossier().reports.size())) {
        menu->addAction(tr("Not compared yet"))->setEnabled(false);
        return;
    }
    menu->addSection(title(column));
    const QString reason = eventReason(m_session.dossier(), *comparison, column);
    for (const QString &line : reason.split(u'\n', Qt::SkipEmptyParts))
        menu->addAction(QString(line).replace(u'&', "&&"_L1))->setEnabled(false);
    const std::vector<int> others = othersOfEvent(*comparison, column);
    menu->addSeparator();
    QAction *other = menu->addAction(tr("&Another event than these"), this, [this, column, others] {
        std::vector<int> reports{column};
        reports.insert(reports.end(), others.begin(), others.end());
        putEvent(reports, false);
    });
    other->setEnabled(!others.empty());
    for (const std::vector<int> &event : comparison->alignment.events) {
        if (std::ranges::find(event, column) != event.end())
            continue;
        QStringList titles;
        std::vector<int> reports{column};
        for (const int report : event) {
            titles.append(title(report).replace(u'&', "&&"_L1));
            reports.push_back(report);
        }
        //: %1 outlets
        menu->addAction(tr("Same event as %1").arg(titles.join(u", "_s)), this, [this, reports] { putEvent(reports, true); });
    }
}

void Corrector::putEvent(const std::vector<int> &reports, bool same)
{
    if (const auto choice = eventChoice(m_session.dossier(), reports, same, m_settings.author()))
        m_session.correct(*choice);
}

void Corrector::showEvents()
{
    const auto comparison = m_session.comparison();
    for (int column = 0; column < m_columns.columnCount(); ++column) {
        const bool known = comparison && column < int(comparison->readings.size());
        m_columns.setEvent(column, known ? eventLabel(*comparison, column) : QString(),
            known ? eventReason(m_session.dossier(), *comparison, column) : QString());
    }
}

void Corrector::showMatch()
{
    if (!m_awaited || !m_session.isUpToDate())
        return;
    const MatchChoice awaited = *m_awaited;
    m_awaited.reset();
    if (const Passage *made = passageWith(*m_session.comparison(), awaited.one, awaited.other))
        m_choice.choosePassage(QString(made->id));
}

void Corrector::goTo(const QString &id)
{
    const qsizetype index = correctionWithId(m_session.dossier(), id);
    if (index < 0)
        return;
    const Correction correction = m_session.dossier().corrections[std::size_t(index)];
    std::vector<Member> found;
    for (const TargetPlace &place : placesOf(correction, m_session.dossier())) {
        if (place.state == TargetPlace::State::Found)
            found.push_back(place.member);
    }
    if (found.empty()) {
        Q_EMIT told(tr("Its words cannot be found in the reports."));
        return;
    }
    m_actions.readView->trigger();
    if (!hasWords(correction.kind)) {
        m_columns.setCurrentColumn(found.front().report);
        return;
    }
    const auto comparison = m_session.comparison();
    const Passage *matched = comparison && found.size() > 1 ? passageWith(*comparison, found[0], found[1]) : nullptr;
    if (matched)
        m_choice.choosePassage(QString(matched->id));
    else
        m_choice.choose({});
    // The first at last: it keeps the focus.
    for (auto place = found.rbegin(); place != found.rend(); ++place)
        m_columns.showPlace(place->report, place->span);
}

} // namespace crossread
