// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace crossread {

class Actions;
class Session;
class SideBySide;
class Views;

/// Which reports stand side by side, and in which order. Kept with the dossier by the reports' ids, so that it outlasts
/// reports that come and go; what is hidden here is compared, listed and exported all the same.
class Arrangement : public QObject {
    Q_OBJECT
public:
    Arrangement(Session &session, SideBySide &columns, Views &views, Actions &actions, QObject *parent);

    /// Puts new columns into the order that was kept.
    void restore();
    [[nodiscard]] int hiddenCount() const;

Q_SIGNALS:
    void changed();

private:
    void wire();
    void keep();
    void refresh();
    void goTo(int place);
    void goBy(int step);
    void moveBy(int step);
    void fillHiddenMenu();
    void fillHeaderMenu(QMenu *menu, int column);
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] std::vector<int> hidden() const;
    [[nodiscard]] int placeOfCurrent() const;

    Session &m_session;
    SideBySide &m_columns;
    Views &m_views;
    Actions &m_actions;
    bool m_restoring = false;
};

} // namespace crossread
