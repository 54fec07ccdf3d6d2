// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/journal.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace crossread {

class Session;

/// Keeps on the disk whatever the session would lose if the program ended now, in a journal: at most a second after it
/// was done, off the GUI thread. Once nothing would be lost the journal is removed. If the program is killed, it stays.
class Keeper : public QObject {
    Q_OBJECT
public:
    Keeper(Session &session, QString folder, QObject *parent = nullptr);
    /// Waits for what is being written. The journal stays.
    ~Keeper() override;

    /// The journal whose content the session shows now: removed as soon as that is in our own.
    void takeOver(LeftJournal left);
    /// The analyst has saved or given up what there was; nothing is kept from now on.
    void forget();

    [[nodiscard]] const QString &folder() const { return m_folder; }

Q_SIGNALS:
    void failed(const std::vector<crossread::Error> &errors);

private:
    void changed(std::chrono::milliseconds delay);
    void keep();
    void finished(const Outcome &outcome);
    // On the other thread:
    Outcome write(const JournalHead &head, const Dossier &dossier);
    Outcome drop();

    Session &m_session;
    QString m_folder;
    QTimer m_timer;
    bool m_writing = false;
    bool m_failing = false; ///< said so already
    // One at a time, in order; the journals belong to that thread.
    std::optional<Journal> m_journal;
    bool m_broken = false; ///< the journal is at its end
    std::vector<LeftJournal> m_left;
    QThreadPool m_thread;
};

} // namespace crossread
