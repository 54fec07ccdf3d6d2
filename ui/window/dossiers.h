// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/merge.h"
#include "ui/models/job.h"

#include <QObject>

class QWidget;

namespace crossread {

class Session;

/// What is done with dossiers beside opening and saving them: copies, compact files, a colleague's dossier, the history.
class Dossiers : public QObject {
    Q_OBJECT
public:
    Dossiers(Session &session, QWidget *window);

    void saveCopyWithDialog();
    bool saveCopyTo(const QString &path);
    /// Saves the dossier without what can be computed.
    bool compact();
    void mergeWithDialog();
    /// Reads the file off the GUI thread, merges it and shows what came of it.
    void mergeWith(const QString &path);
    void showHistory();
    [[nodiscard]] Job &reading() { return m_reading; }

Q_SIGNALS:
    void failed(const std::vector<crossread::Error> &errors);
    void told(const QString &message);
    void discrepancyChosen(const QString &id);

private:
    void take(const Dossier &theirs, const QString &path);

    Session &m_session;
    QWidget *m_window;
    Job m_reading;
};

} // namespace crossread
