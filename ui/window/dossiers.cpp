// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dossiers.h"

#include "core/dossier/store.h"
#include "ui/models/session.h"
#include "ui/window/historydialog.h"
#include "ui/window/mergedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

Dossiers::Dossiers(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
}

void Dossiers::saveCopyWithDialog()
{
    const QFileInfo own(m_session.path());
    const QString name = m_session.path().isEmpty() ? tr("dossier") : tr("%1 (copy)").arg(own.completeBaseName());
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save a copy"), own.dir().filePath(name + ".crossread"_L1),
        tr("Crossread dossier (*.crossread)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".crossread"_L1;
    (void)saveCopyTo(path);
}

bool Dossiers::saveCopyTo(const QString &path)
{
    if (QFileInfo(path) == QFileInfo(m_session.path())) {
        Q_EMIT told(tr("That is this dossier itself. Choose another name for the copy."));
        return false;
    }
    const Outcome saved = m_session.saveCopy(path);
    if (saved)
        Q_EMIT told(tr("Copied to %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed({saved.error()});
    return saved.ok();
}

bool Dossiers::compact()
{
    const QString path = m_session.path();
    const qint64 before = QFileInfo(path).size();
    const Outcome saved = m_session.save(path, {.compact = true});
    if (!saved) {
        Q_EMIT failed({saved.error()});
        return false;
    }
    const QLocale locale;
    //: %1 and %2 are sizes such as "1.2 MB"
    Q_EMIT told(tr("Saved without the comparison: %1 instead of %2. It is computed again when the dossier is opened.")
                    .arg(locale.formattedDataSize(QFileInfo(path).size()), locale.formattedDataSize(before)));
    return true;
}

void Dossiers::mergeWithDialog()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Merge a colleague’s dossier"),
        QFileInfo(m_session.path()).path(), tr("Crossread dossier (*.crossread)"));
    if (!path.isEmpty())
        mergeWith(path);
}

void Dossiers::mergeWith(const QString &path)
{
    m_reading.start([path](Work &) { return loadDossier(path); },
        [this, path](const Result<Dossier> &theirs) {
            if (theirs)
                take(*theirs, path);
            else
                Q_EMIT failed({theirs.error()});
        });
}

void Dossiers::take(const Dossier &theirs, const QString &path)
{
    const Merge merged = m_session.merge(theirs, path);
    if (merged.reportsInCommon == 0) {
        Q_EMIT told(tr("%1 has no report in common with this dossier.").arg(QFileInfo(path).fileName()));
        return;
    }
    auto *dialog = new MergeDialog(merged, m_session, path, m_window);
    connect(dialog, &MergeDialog::discrepancyChosen, this, &Dossiers::discrepancyChosen);
    dialog->show();
}

void Dossiers::showHistory()
{
    auto *dialog = new HistoryDialog(m_session, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace crossread
