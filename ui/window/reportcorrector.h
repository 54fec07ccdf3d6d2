// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"

#include <QObject>

class QMenu;

namespace crossread {

class Actions;
class DetailsDialog;
class Session;
class Settings;
class SideBySide;

/// Corrects what was imported: kinds of paragraphs, and what a report says of itself.
class ReportCorrector : public QObject {
    Q_OBJECT
public:
    ReportCorrector(Session &session, SideBySide &columns, Actions &actions, const Settings &settings, QObject *parent);

    /// Opens a dialog; nullptr where there is no such report.
    DetailsDialog *editDetails(int report);

Q_SIGNALS:
    void told(const QString &message); ///< for the status bar

private:
    void wire();
    void askKind();
    void fillMenu(QMenu *menu, int column, qsizetype place);
    void fillKinds(QMenu *menu, const Member &stretch);
    [[nodiscard]] Member stretchAt(int column, qsizetype place) const;

    Session &m_session;
    SideBySide &m_columns;
    Actions &m_actions;
    const Settings &m_settings;
};

} // namespace crossread
