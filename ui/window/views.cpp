// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/views.h"

#include "ui/matrix/matrixpanel.h"
#include "ui/models/discrepancyfilter.h"
#include "ui/models/session.h"
#include "ui/overview/overviewstrip.h"
#include "ui/panels/discrepancypanel.h"
#include "ui/quotes/quotespanel.h"
#include "ui/source/sourcepanel.h"
#include "ui/text/finder.h"
#include "ui/text/sidebyside.h"
#include "ui/window/actions.h"
#include "ui/window/choice.h"
#include "ui/words/names.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

Views::Views(Session &session, SideBySide &columns, DiscrepancyPanel &list, Choice &choice, Actions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_columns(columns), m_list(list), m_choice(choice), m_matrix(new MatrixPanel(session)),
      m_quotes(new QuotesPanel(session)), m_source(new SourcePanel(session)), m_overview(new OverviewStrip), m_tabs(new QTabBar),
      m_stack(new QStackedWidget)
{
    build();
    wire();
    wireActions(actions);
    m_matrix->model().setShown(m_list.filter().shownIds());
    refreshOverview();
}

Views::~Views() = default;

void Views::build()
{
    m_tabs->setObjectName(u"views"_s);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_overview->setDescriber([this](int report, int row) { return describe(report, row); });
    for (QWidget *page : std::initializer_list<QWidget *>{&m_columns, m_matrix, m_quotes, m_source})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_overview);
    column->addWidget(m_stack, 1);
    for (QTimer *timer : {&m_frames, &m_signs}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
}

template<typename Panel>
void Views::wirePanel(Panel *panel)
{
    connect(panel, &Panel::chosen, this, &Views::choose);
    connect(panel, &Panel::opened, this, &Views::open);
    connect(panel, &Panel::openRequested, this, &Views::openRequested);
}

void Views::wire()
{
    wirePanel(m_matrix);
    wirePanel(m_quotes);
    connect(m_source, &SourcePanel::openRequested, this, &Views::openRequested);
    connect(&m_choice, &Choice::changed, this, &Views::showChoice);
    connect(m_overview, &OverviewStrip::jumped, this, [this](int, int row) { jump(row); });
    const auto again = [this] { m_signs.start(); };
    const DiscrepancyFilter &filter = m_list.filter();
    connect(&filter, &DiscrepancyFilter::changed, this, [this] {
        m_matrix->model().setShown(m_list.filter().shownIds());
        m_signs.start();
    });
    connect(&m_session, &Session::annotationsChanged, this, again);
    connect(&m_session, &Session::comparisonChanged, this, again);
    connect(&m_session, &Session::reportsChanged, this, [this] {
        m_folded.clear();
        refreshSearch();
        m_signs.start();
    });
    connect(&m_session, &Session::reportsCorrected, this, &Views::refreshSearch);
    connect(&m_signs, &QTimer::timeout, this, &Views::refreshOverview);
    connect(&m_frames, &QTimer::timeout, this, &Views::refreshFrames);
    connect(&m_columns, &SideBySide::moved, &m_frames, qOverload<>(&QTimer::start));
    connect(m_matrix, &MatrixPanel::moved, &m_frames, qOverload<>(&QTimer::start));
    connect(this, &Views::viewChanged, &m_frames, qOverload<>(&QTimer::start));
}

void Views::wireActions(Actions &actions)
{
    for (QAction *action : {actions.readView, actions.matrixView, actions.quotesView, actions.sourceView}) {
        const int index = m_tabs->addTab(QString(action->text()).remove(u'&'));
        m_tabs->setTabToolTip(index, action->toolTip());
        m_stack->widget(index)->setAccessibleName(m_tabs->tabText(index));
        connect(action, &QAction::triggered, this, [this, index] { switchTo(View(index)); });
        connect(this, &Views::viewChanged, action, [this, action, index] { action->setChecked(m_stack->currentIndex() == index); });
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        showChoice();
        Q_EMIT viewChanged();
    });
    connect(actions.overview, &QAction::toggled, this, [this](bool on) {
        m_overviewWanted = on;
        refreshOverview();
    });
    connect(actions.goToOverview, &QAction::triggered, this, [this, &actions] {
        actions.overview->setChecked(true);
        goToOverview();
    });
}

void Views::switchTo(View view)
{
    m_tabs->setCurrentIndex(int(view));
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

Views::View Views::current() const
{
    return View(m_stack->currentIndex());
}

void Views::goToOverview()
{
    if (!m_overview->isHidden())
        m_overview->setFocus(Qt::ShortcutFocusReason);
}

void Views::choose(const QString &passage, const QString &discrepancy)
{
    discrepancy.isEmpty() ? m_choice.choosePassage(passage) : m_choice.choose(discrepancy);
}

void Views::open(const QString &passage, const QString &discrepancy, int report, Span place)
{
    switchTo(View::Read);
    choose(passage, discrepancy);
    m_columns.showPlace(report, place);
    m_columns.setCurrentColumn(report);
}

int Views::chosenRow() const
{
    return m_matrix->model().story().rowOf(m_choice.passage(), m_choice.discrepancy());
}

void Views::showChoice()
{
    // A view that is not up learns it when it is brought up.
    if (current() == View::Matrix)
        m_matrix->setChosen(m_choice.passage(), m_choice.discrepancy());
    if (current() == View::Quotes)
        m_quotes->setChosen(m_choice.passage(), m_choice.discrepancy());
    if (current() == View::Source)
        m_source->setChosen(m_choice.passage(), m_choice.discrepancy());
    m_overview->setChosenRow(chosenRow());
}

void Views::jump(int row)
{
    const auto comparison = m_session.comparison();
    const StoryRows &rows = m_matrix->model().story();
    if (!comparison || row < 0 || row >= rows.size())
        return;
    const MatrixRow &chosen = rows[row];
    QString discrepancy;
    for (const int index : chosen.discrepancies) {
        const QString &id = comparison->discrepancies[std::size_t(index)].id;
        if (discrepancy.isEmpty() && rows.isShown(index))
            discrepancy = id;
    }
    choose(chosen.passage < 0 ? QString() : comparison->alignment.passages[std::size_t(chosen.passage)].id, discrepancy);
}

QString Views::describe(int report, int row) const
{
    const auto comparison = m_session.comparison();
    const StoryRows &rows = m_matrix->model().story();
    if (!comparison || row >= rows.size() || report >= int(m_session.dossier().reports.size()))
        return {};
    const Report &source = m_session.dossier().reports[std::size_t(report)].report;
    const MatrixRow &shown = rows[row];
    const MatrixCell &cell = shown.cells[std::size_t(report)];
    //: %1 a report, %2 and %3 numbers
    QStringList lines{tr("%1, passage %2 of %3").arg(shortTitle(source)).arg(row + 1).arg(rows.size())};
    switch (cell.state) {
    case CellState::Says: lines.append(wordsOf(cell, source.text).text); break;
    case CellState::Silent: lines.append(tr("Says nothing of this.")); break;
    case CellState::OtherEvent: lines.append(tr("Reports another event.")); break;
    }
    for (const int index : shown.discrepancies)
        lines.append(tr("Difference %1, %2").arg(index + 1).arg(nameText(comparison->discrepancies[std::size_t(index)].type)));
    const OverviewSigns signs = m_overview->overview().rows > row ? m_overview->overview().at(report, row) : OverviewSigns();
    if (signs & OverviewSign::Note)
        lines.append(tr("Has a note."));
    if (signs & OverviewSign::Hit)
        lines.append(tr("Has what was searched for."));
    return lines.join(u'\n');
}

void Views::refreshSearch()
{
    const auto &reports = m_session.dossier().reports;
    m_hits.assign(reports.size(), {});
    if (!m_search.isEmpty()) {
        for (std::size_t i = m_folded.size(); i < reports.size(); ++i)
            m_folded.push_back(foldedForSearch(reports[i].report.text));
        for (std::size_t i = 0; i < reports.size(); ++i)
            m_hits[i] = hitsIn(m_folded[i], m_search);
    }
    Q_EMIT searched();
}

void Views::refreshOverview()
{
    const StoryRows &rows = m_matrix->model().story();
    const auto &reports = m_session.dossier().reports;
    const bool fits = rows.size() > 0 && rows.reports() == int(reports.size());
    m_overview->setVisible(fits && m_overviewWanted);
    if (!fits)
        return;
    QStringList titles;
    for (const DossierReport &entry : reports)
        titles.append(shortTitle(entry.report));
    m_overview->setOverview(overviewOf(rows, m_session.dossier(), m_hits), titles);
    m_overview->setChosenRow(chosenRow());
    m_frames.start();
}

void Views::refreshFrames()
{
    if (m_overview->isHidden())
        return;
    const StoryRows &rows = m_matrix->model().story();
    std::vector<std::vector<int>> seen;
    for (int report = 0; report < m_overview->overview().reports && report < rows.reports(); ++report) {
        if (current() == View::Read)
            seen.push_back(rows.in(report, m_columns.visible(report)));
        else if (current() == View::Matrix)
            seen.push_back(m_matrix->visibleRows());
    }
    for (std::vector<int> &of : seen)
        std::sort(of.begin(), of.end());
    m_overview->setVisibleRows(std::move(seen));
}

void Views::setSearch(const QString &words)
{
    m_search = foldedForSearch(words);
    refreshSearch();
    m_signs.start();
}

bool Views::copy()
{
    switch (current()) {
    case View::Read: break;
    case View::Matrix: return m_matrix->copy();
    case View::Quotes: return m_quotes->copy();
    case View::Source: return m_source->copy();
    }
    return false;
}

void Views::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Out of the overview into the view, out of any other view to the reports.
    m_overview->hasFocus() ? switchTo(current()) : switchTo(View::Read);
}

} // namespace crossread
