// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/merge.h"
#include "ui/models/job.h"

#include <QObject>

#include <memory>

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
    /// Reads and merges the file off the GUI thread and shows what came of it. What the analyst does meanwhile is merged as well.
    void mergeWith(const QString &path);
    void showHistory();
    [[nodiscard]] Job &merging() { return m_merging; }

Q_SIGNALS:
    void failed(const std::vector<crossread::Error> &errors);
    void told(const QString &message);
    void discrepancyChosen(const QString &id);

private:
    struct Merged;
    void mergeWith(const QString &path, std::shared_ptr<const Dossier> theirs); ///< nullptr: to be read
    void show(const Merge &merged, const QString &path);

    Session &m_session;
    QWidget *m_window;
    Job m_merging;
};

} // namespace crossread
