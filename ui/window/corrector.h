// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/corrections.h"

#include <QObject>

#include <optional>

class QMenu;

namespace crossread {

class Actions;
class Choice;
class CorrectionsPanel;
class Session;
class Settings;
class SideBySide;

/// What an analyst does to overrule the program: aligns selected words, takes a report out of a passage, says which
/// reports tell of one event. Actions, context menus and headers come here.
class Corrector : public QObject {
    Q_OBJECT
public:
    Corrector(Session &session, SideBySide &columns, Choice &choice, CorrectionsPanel &panel, Actions &actions,
        const Settings &settings, QObject *parent);

    /// Of words in one report alone it keeps them until there are others.
    void alignSelection();
    /// Takes what a report has nearest to a place out of a passage.
    void breakMatch(const QString &passage, int report, qsizetype place);
    void goTo(const QString &correction);

Q_SIGNALS:
    void told(const QString &message); ///< for the status bar

private:
    void wire();
    void breakChosen();
    void fillMenu(QMenu *menu, int column, const QString &passage, qsizetype place);
    void fillEventMenu(QMenu *menu, int column);
    void putEvent(const std::vector<int> &reports, bool same);
    void showEvents();
    void showMatch();
    [[nodiscard]] QString title(int report) const;

    Session &m_session;
    SideBySide &m_columns;
    Choice &m_choice;
    CorrectionsPanel &m_panel;
    Actions &m_actions;
    const Settings &m_settings;
    std::optional<MatchChoice> m_awaited; ///< just matched: chosen as soon as it has been compared
};

} // namespace crossread
