// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"

#include <QObject>
#include <QString>

#include <optional>

namespace crossread {

class DiscrepancyPanel;
class InspectorPanel;
class NotesPanel;
class Session;
class SideBySide;

/// The one thing that is chosen, shown alike by the columns, the list, and the inspector.
class Choice : public QObject {
    Q_OBJECT
public:
    Choice(Session &session, SideBySide &columns, DiscrepancyPanel &list, InspectorPanel &inspector, NotesPanel &notes,
        QObject *parent);

    /// Empty: nothing. Brings all columns to it.
    void choose(const QString &discrepancy);
    void choosePassage(const QString &passage);
    void chooseNote(const QString &annotation);
    /// By `step` (1 or -1) in the list as it is filtered; from nothing to the first or last. With `unresolved`, past those
    /// that are confirmed or dismissed. False at the end.
    bool go(int step, bool unresolved = false);
    /// Of what is shown, counted from 0.
    void chooseShown(int row);
    [[nodiscard]] QString discrepancy() const { return m_discrepancy; }
    /// Of the chosen difference, or chosen itself; empty: none.
    [[nodiscard]] QString passage() const { return m_passage; }

    /// On the words selected since the choice was made, else on what is chosen; false where there is neither.
    bool writeNote(const QString &author);
    /// The words that are selected are meant, whenever that was.
    void meanSelection() { m_older.reset(); }

Q_SIGNALS:
    void changed();

private:
    void wire();
    void forgetLost();
    [[nodiscard]] std::optional<Member> selectedWords() const;

    Session &m_session;
    SideBySide &m_columns;
    DiscrepancyPanel &m_list;
    InspectorPanel &m_inspector;
    NotesPanel &m_notes;
    QString m_discrepancy;
    QString m_passage;
    std::optional<Member> m_older; ///< what was selected already when it was chosen
};

} // namespace crossread
