// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/job.h"
#include "ui/models/settings.h"

#include <QObject>

#include <functional>

class QWidget;

namespace crossread {

struct ExportInput;
struct FindingChoice;
struct PageOptions;

class Session;

/// `path`, with the suffix where it has none.
[[nodiscard]] QString withSuffix(const QString &path, QLatin1StringView suffix);

/// Open, save, export: the dialogs and what follows from them.
class Files : public QObject {
    Q_OBJECT
public:
    Files(Session &session, Settings &settings, QWidget *window);

    /// Asks about unsaved changes first where a dossier would take the place of the present one.
    void open(const QStringList &paths);
    void openWithDialog();
    void openSample();
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    /// `exporter`: its name. What a PDF shows is chosen first, beginning with the list's choice.
    void exportWithDialog(QLatin1StringView exporter, const FindingChoice &listed);
    /// Renders off the GUI thread; exported() or failed() follows.
    void exportTo(const QString &path, QLatin1StringView exporter);
    /// The same for a PDF that shows what is chosen.
    void exportPages(const QString &path, const PageOptions &options);
    void exportOriginals(const QString &path, const PageOptions &options);
    /// True where nothing would be lost, or the analyst has decided.
    bool mayClose();
    [[nodiscard]] Job &exporting() { return m_exporting; }
    [[nodiscard]] static QStringList sampleFiles(); ///< the sample dossier, else its reports; empty: not installed

Q_SIGNALS:
    void aboutToAsk(); ///< last moment for what is still being typed
    void failed(const std::vector<crossread::Error> &errors);
    void exported(const QString &path);

private:
    bool saveReadOnly();
    bool saveChanged(const QString &path);
    bool finish(const Outcome &outcome);
    [[nodiscard]] QString proposedName(QLatin1StringView suffix) const;
    [[nodiscard]] QString askWhere(QLatin1StringView exporter); ///< empty: nowhere
    void choosePages(const FindingChoice &listed);
    void startExport(const QString &path, const std::function<Result<QByteArray>(const ExportInput &, Work &)> &render);

    Session &m_session;
    Settings &m_settings;
    QWidget *m_window;
    Job m_exporting;
};

} // namespace crossread
