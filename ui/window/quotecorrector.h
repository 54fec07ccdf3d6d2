// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"

#include <QObject>

#include <optional>

class QMenu;

namespace crossread {

class Actions;
class Choice;
class InspectorPanel;
class QuoteDialog;
class Session;
class Settings;
class SideBySide;
class Views;

/// Corrects who said what and through whom it was heard, from wherever a quote is shown.
class QuoteCorrector : public QObject {
    Q_OBJECT
public:
    QuoteCorrector(Session &session, SideBySide &columns, Views &views, Choice &choice, InspectorPanel &inspector,
        Actions &actions, const Settings &settings, QObject *parent);

    /// Opens a dialog on the quote in which a stretch lies, else on the stretch; nullptr where nothing was compared.
    QuoteDialog *edit(const Member &stretch);

Q_SIGNALS:
    void told(const QString &message); ///< for the status bar

private:
    void wire(InspectorPanel &inspector);
    void editChosen();
    void fillMenu(QMenu *menu, int column, qsizetype place);
    void keep(const QuoteDialog &dialog, const QString &report);
    /// The chosen quote, the selected words, else what the chosen difference rests on in the column with the focus.
    [[nodiscard]] std::optional<Member> chosen() const;

    Session &m_session;
    SideBySide &m_columns;
    Views &m_views;
    Choice &m_choice;
    Actions &m_actions;
    const Settings &m_settings;
};

} // namespace crossread
