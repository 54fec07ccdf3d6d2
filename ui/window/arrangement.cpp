// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/arrangement.h"

#include "ui/models/session.h"
#include "ui/text/sidebyside.h"
#include "ui/window/actions.h"
#include "ui/window/views.h"

#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

// Names of settings in the dossier; their values are ids of reports, separated by spaces.
constexpr QLatin1StringView orderName = "columns.order"_L1;
constexpr QLatin1StringView hiddenName = "columns.hidden"_L1;

} // namespace

Arrangement::Arrangement(Session &session, SideBySide &columns, Views &views, Actions &actions, QObject *parent)
    : QObject(parent), m_session(session), m_columns(columns), m_views(views), m_actions(actions)
{
    wire();
}

void Arrangement::wire()
{
    connect(&m_columns, &SideBySide::shownColumnsChanged, this, &Arrangement::keep);
    connect(&m_columns, &SideBySide::headerMenuAboutToShow, this, &Arrangement::fillHeaderMenu);
    connect(m_actions.nextColumn, &QAction::triggered, this, [this] { goBy(1); });
    connect(m_actions.previousColumn, &QAction::triggered, this, [this] { goBy(-1); });
    connect(m_actions.moveColumnOn, &QAction::triggered, this, [this] { moveBy(1); });
    connect(m_actions.moveColumnBack, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(m_actions.hideColumn, &QAction::triggered, this, [this] { m_columns.hideColumn(m_columns.currentColumn()); });
    connect(m_actions.showAllColumns, &QAction::triggered, this, [this] {
        std::vector<int> all = m_columns.shownColumns();
        std::ranges::copy(hidden(), std::back_inserter(all));
        m_columns.setShownColumns(all);
    });
    for (std::size_t i = 0; i < m_actions.columns.size(); ++i)
        connect(m_actions.columns[i], &QAction::triggered, this, [this, i] { goTo(int(i)); });
    connect(m_actions.hiddenColumns, &QMenu::aboutToShow, this, &Arrangement::fillHiddenMenu);
}

QStringList Arrangement::ids() const
{
    QStringList ids;
    for (const DossierReport &entry : m_session.dossier().reports)
        ids.append(entry.id);
    return ids;
}

std::vector<int> Arrangement::hidden() const
{
    const std::vector<int> &shown = m_columns.shownColumns();
    std::vector<int> hidden;
    for (int i = 0; i < m_columns.columnCount(); ++i) {
        if (std::ranges::find(shown, i) == shown.end())
            hidden.push_back(i);
    }
    return hidden;
}

int Arrangement::hiddenCount() const
{
    return m_columns.columnCount() - int(m_columns.shownColumns().size());
}

void Arrangement::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    const QStringList present = ids();
    const QMap<QString, QString> &settings = m_session.dossier().settings;
    const QStringList hiddenIds = settings.value(hiddenName).split(u' ', Qt::SkipEmptyParts);
    std::vector<int> shown;
    const auto add = [&](qsizetype index) {
        if (index >= 0 && !hiddenIds.contains(present[index]) && std::ranges::find(shown, int(index)) == shown.end())
            shown.push_back(int(index));
    };
    for (const QString &id : settings.value(orderName).split(u' ', Qt::SkipEmptyParts))
        add(present.indexOf(id));
    for (qsizetype i = 0; i < present.size(); ++i) // those that came since
        add(i);
    m_columns.setShownColumns(shown);
    refresh();
}

void Arrangement::keep()
{
    const QStringList present = ids();
    if (m_restoring || present.size() != m_columns.columnCount())
        return;
    QStringList order;
    QStringList hiddenIds;
    for (const int column : m_columns.shownColumns())
        order.append(present[column]);
    for (const int column : hidden())
        hiddenIds.append(present[column]);
    // A dossier that looks as it was made says nothing of it.
    m_session.setSetting(orderName, order == present ? QString() : order.join(u' '));
    m_session.setSetting(hiddenName, hiddenIds.join(u' '));
    refresh();
    Q_EMIT changed();
}

void Arrangement::refresh()
{
    const int shown = int(m_columns.shownColumns().size());
    const bool several = shown > 1;
    for (QAction *action : {m_actions.nextColumn, m_actions.previousColumn, m_actions.moveColumnOn, m_actions.moveColumnBack,
             m_actions.hideColumn})
        action->setEnabled(several);
    for (std::size_t i = 0; i < m_actions.columns.size(); ++i)
        m_actions.columns[i]->setEnabled(int(i) < shown);
    m_actions.showAllColumns->setEnabled(hiddenCount() > 0);
    m_actions.hiddenColumns->setEnabled(hiddenCount() > 0);
}

void Arrangement::goTo(int place)
{
    const std::vector<int> &shown = m_columns.shownColumns();
    if (place < 0 || place >= int(shown.size()))
        return;
    const int column = shown[std::size_t(place)];
    m_views.switchTo(Views::View::Read);
    m_columns.setCurrentColumn(column);
}

int Arrangement::placeOfCurrent() const
{
    const std::vector<int> &shown = m_columns.shownColumns();
    return int(std::ranges::find(shown, m_columns.currentColumn()) - shown.begin());
}

void Arrangement::goBy(int step)
{
    goTo(placeOfCurrent() + step);
}

void Arrangement::moveBy(int step)
{
    const int place = placeOfCurrent() + step;
    if (place >= 0 && place < int(m_columns.shownColumns().size()))
        m_columns.moveColumn(m_columns.currentColumn(), place);
}

void Arrangement::fillHiddenMenu()
{
    m_actions.hiddenColumns->clear();
    for (const int column : hidden()) {
        const Report &report = m_session.dossier().reports[std::size_t(column)].report;
        m_actions.hiddenColumns->addAction(shortTitle(report).replace(u'&', "&&"_L1), this, [this, column] {
            m_views.switchTo(Views::View::Read);
            m_columns.setCurrentColumn(column);
        });
    }
}

void Arrangement::fillHeaderMenu(QMenu *menu, int column)
{
    m_columns.setCurrentColumn(column);
    menu->addSeparator();
    menu->addActions({m_actions.moveColumnBack, m_actions.moveColumnOn, m_actions.hideColumn});
    if (hiddenCount() > 0)
        menu->addAction(m_actions.showAllColumns);
}

} // namespace crossread
