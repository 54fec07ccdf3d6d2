// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quotecorrector.h"

#include "ui/models/attributing.h"
#include "ui/models/session.h"
#include "ui/models/settings.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/quotedialog.h"
#include "ui/quotes/quotespanel.h"
#include "ui/text/sidebyside.h"
#include "ui/window/actions.h"
#include "ui/window/choice.h"
#include "ui/window/views.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace crossread {

QuoteCorrector::QuoteCorrector(Session &session, SideBySide &columns, Views &views, Choice &choice,
    InspectorPanel &inspector, Actions &actions, const Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_columns(columns), m_views(views), m_choice(choice), m_actions(actions),
      m_settings(settings)
{
    wire(inspector);
}

void QuoteCorrector::wire(InspectorPanel &inspector)
{
    const auto editAt = [this](int report, Span place) { edit({report, place}); };
    connect(&inspector, &InspectorPanel::attributionRequested, this, editAt);
    connect(&m_views.quotes(), &QuotesPanel::attributionRequested, this, editAt);
    connect(m_actions.attribution, &QAction::triggered, this, &QuoteCorrector::editChosen);
    connect(&m_columns, &SideBySide::menuAboutToShow, this,
        [this](QMenu *menu, int column, const QString &, qsizetype place) { fillMenu(menu, column, place); });
}

std::optional<Member> QuoteCorrector::chosen() const
{
    if (m_views.current() == Views::View::Quotes)
        return m_views.quotes().chosenPlace();
    if (const auto selection = m_columns.selection(); selection && !selection->span.empty())
        return Member{selection->column, selection->span};
    const Discrepancy *discrepancy = m_session.discrepancy(m_choice.discrepancy());
    if (!discrepancy)
        return std::nullopt;
    const auto here = std::ranges::find(discrepancy->members, m_columns.currentColumn(), &Evidence::report);
    const Evidence &evidence = here == discrepancy->members.end() ? discrepancy->members.front() : *here;
    return Member{evidence.report, evidence.span};
}

void QuoteCorrector::editChosen()
{
    const std::optional<Member> place = chosen();
    if (!place)
        Q_EMIT told(tr("Choose a quote or select its words first."));
    else
        edit(*place);
}

void QuoteCorrector::fillMenu(QMenu *menu, int column, qsizetype place)
{
    const auto comparison = m_session.comparison();
    if (!comparison || column >= int(comparison->readings.size()))
        return;
    Member stretch{column, {place, place + 1}};
    for (const SideBySide::Selection &selection : m_columns.selections()) {
        if (selection.column == column && selection.span.contains(place))
            stretch.span = selection.span;
    }
    const bool selected = stretch.span.length() > 1;
    if (selected || attributionAt(*comparison, stretch).isQuote)
        menu->addAction(m_actions.attribution->text(), m_actions.attribution->shortcut(), this, [this, stretch] { edit(stretch); });
}

QuoteDialog *QuoteCorrector::edit(const Member &stretch)
{
    const auto comparison = m_session.comparison();
    const auto &reports = m_session.dossier().reports;
    if (!comparison || stretch.report >= int(reports.size()) || comparison->readings.size() != reports.size()) {
        Q_EMIT told(tr("The reports have not been compared yet."));
        return nullptr;
    }
    const DossierReport &entry = reports[std::size_t(stretch.report)];
    auto *dialog = new QuoteDialog(entry.report, comparison->readings[std::size_t(stretch.report)],
        attributionAt(*comparison, stretch), m_columns.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = entry.id] { keep(*dialog, id); });
    dialog->open();
    return dialog;
}

void QuoteCorrector::keep(const QuoteDialog &dialog, const QString &report)
{
    const auto &reports = m_session.dossier().reports;
    const auto entry = std::ranges::find(reports, report, &DossierReport::id);
    std::optional<QuoteSource> after = dialog.attribution();
    if (!after || entry == reports.end())
        return;
    after->quote.report = int(entry - reports.begin());
    //: an undo step
    m_session.correct(attributionChange(m_session.dossier(), dialog.before(), *after, m_settings.author()), tr("attribution of a quote"));
}

} // namespace crossread
