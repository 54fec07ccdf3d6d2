// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/discrepancypanel.h"

#include "ui/models/discrepancyfilter.h"
#include "ui/models/discrepancymodel.h"
#include "ui/models/session.h"
#include "ui/panels/discrepancydelegate.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/filterbar.h"

#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

DiscrepancyPanel::DiscrepancyPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new DiscrepancyModel(session, this)),
      m_filter(new DiscrepancyFilter(this)), m_list(new QListView), m_delegate(new DiscrepancyDelegate(this)),
      m_empty(new EmptyState)
{
    m_filter->setSourceModel(m_model);
    build();
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, m_delegate, &DiscrepancyDelegate::forgetHeights);
    connect(&session, &Session::reportsCorrected, m_delegate, &DiscrepancyDelegate::forgetHeights);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT chosen(currentId());
    });
    connect(m_list, &QListView::activated, this, [this] { Q_EMIT activated(currentId()); });
    // A click on the chosen one goes there again.
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT chosen(currentId()); });
    connect(m_filter, &DiscrepancyFilter::changed, this, &DiscrepancyPanel::refreshState);
    connect(&m_session, &Session::stateChanged, this, &DiscrepancyPanel::refreshState);
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (m_session.state() == Session::State::Stopped)
            Q_EMIT compareAgainRequested();
        else if (m_session.state() == Session::State::Compared)
            m_filter->showAll();
        else
            Q_EMIT openRequested();
    });
    refreshState();
}

void DiscrepancyPanel::build()
{
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setObjectName(u"differences"_s);
    m_list->setAccessibleName(tr("Differences"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->verticalScrollBar()->setSingleStep(24);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);

    m_filterBar = new FilterBar(m_session, *m_filter);
    auto *lower = new QWidget;
    m_stack = new QStackedLayout(lower);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(lower, 1);
    setMinimumWidth(280);
}

QString DiscrepancyPanel::currentId() const
{
    return m_list->currentIndex().data(DiscrepancyModel::IdRole).toString();
}

void DiscrepancyPanel::setChosen(const QString &discrepancy)
{
    const int row = m_model->rowOf(discrepancy);
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (index == m_list->currentIndex())
        return;
    m_quiet = true;
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    else
        m_list->clearSelection();
    m_quiet = false;
}

void DiscrepancyPanel::light(const QString &passage)
{
    if (passage == m_lit)
        return;
    m_lit = passage;
    m_delegate->setLitPassage(passage);
    m_list->viewport()->update();
}

void DiscrepancyPanel::refreshState()
{
    m_filterBar->setVisible(m_model->rowCount() > 0);
    switch (m_session.state()) {
    case Session::State::Empty:
        m_empty->say(tr("No reports yet"), tr("Open two or more reports of one event to see where they differ."), tr("Open reports…"));
        break;
    case Session::State::Single:
        m_empty->say(tr("One report"), tr("Add another report of the same event to compare it with."), tr("Open reports…"));
        break;
    case Session::State::Comparing:
        m_empty->say(tr("Comparing…"), tr("The reports can be read meanwhile."));
        break;
    case Session::State::Stopped:
        m_empty->say(tr("The comparison was stopped"), tr("Nothing has been compared yet."), tr("Compare again"));
        break;
    case Session::State::Compared:
        if (m_model->rowCount() == 0)
            m_empty->say(tr("No differences found"), tr("That is what the rules found, not a proof that there are none."));
        else
            m_empty->say(tr("All differences are hidden"), m_filter->hiddenText(), tr("Show all"));
        break;
    }
    m_stack->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
}

void DiscrepancyPanel::filterByWords()
{
    m_filterBar->setFocus(Qt::ShortcutFocusReason);
}

} // namespace crossread
