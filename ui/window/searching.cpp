// SPDX-License-Identifier: GPL-3.0-or-later
// One search in the bar, the panel, the columns and the overview.
#include "ui/window/mainwindow.h"

#include "ui/panels/findbar.h"
#include "ui/panels/searchpanel.h"
#include "ui/text/sidebyside.h"
#include "ui/window/actions.h"
#include "ui/window/views.h"

#include <QAction>
#include <QDockWidget>
#include <QTabBar>

namespace crossread {

void MainWindow::wireSearch()
{
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_searchDock->show();
        m_searchDock->raise();
        m_search->setHits(m_views->hits());
        m_search->open(m_columns->selectedText());
    });
    // One search, in two places.
    connect(m_find, &FindBar::wordsChanged, m_search, &SearchPanel::setWords);
    connect(m_search, &SearchPanel::wordsChanged, m_find, &FindBar::setWords);
    connect(m_views, &Views::searched, this, [this] {
        if (!m_searchDock->isHidden())
            m_search->setHits(m_views->hits());
    });
    const auto show = [this](int report, Span place) {
        m_views->tabs().setCurrentIndex(int(Views::View::Read));
        m_columns->showPlace(report, place);
    };
    connect(m_search, &SearchPanel::chosen, this, show);
    connect(m_search, &SearchPanel::activated, this, [this, show](int report, Span place) {
        show(report, place);
        m_columns->setCurrentColumn(report);
    });
    connect(m_search, &SearchPanel::left, this, [this] { m_views->switchTo(m_views->current()); });
    connect(m_searchDock, &QDockWidget::visibilityChanged, this, &MainWindow::forgetSearch);
}

/// The bar or the panel shows what is searched for.
bool MainWindow::isSearching() const
{
    return !m_find->isHidden() || !m_searchDock->isHidden();
}

void MainWindow::forgetSearch()
{
    if (isSearching())
        return;
    m_columns->highlightAll({});
    m_views->setSearch({});
}

} // namespace crossread
