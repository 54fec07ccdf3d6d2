// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dossiers.h"

#include "core/dossier/store.h"
#include "ui/models/session.h"
#include "ui/window/files.h"
#include "ui/window/historydialog.h"
#include "ui/window/mergedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

Dossiers::Dossiers(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
}

void Dossiers::saveCopyWithDialog()
{
    const QFileInfo own(m_session.path());
    const QString name = m_session.path().isEmpty() ? tr("dossier") : tr("%1 (copy)").arg(own.completeBaseName());
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save a copy"), own.dir().filePath(name + ".crossread"_L1),
        tr("Crossread dossier (*.crossread)"));
    if (!path.isEmpty())
        (void)saveCopyTo(withSuffix(path, "crossread"_L1));
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

/// What a thread made of two dossiers.
struct Dossiers::Merged {
    Dossier mine; ///< as it was when the thread began
    std::shared_ptr<const Dossier> theirs;
    Merge merge;
};

void Dossiers::mergeWith(const QString &path)
{
    mergeWith(path, nullptr);
}

void Dossiers::mergeWith(const QString &path, std::shared_ptr<const Dossier> theirs)
{
    m_session.keepTyped();
    m_merging.start(
        [path, known = std::move(theirs), mine = m_session.dossier()](Work &work) -> Result<Merged> {
            Merged merged{mine, known, {}};
            if (!known) {
                Result<Dossier> read = loadDossier(path);
                if (!read)
                    return read.error();
                merged.theirs = std::make_shared<const Dossier>(*std::move(read));
            }
            WorkPart half(work, 0.5, 1);
            Result<Merge> made = merge(mine, *merged.theirs, half);
            if (!made)
                return made.error();
            merged.merge = *std::move(made);
            return merged;
        },
        [this, path](const Result<Merged> &merged) {
            m_session.keepTyped();
            if (!merged)
                Q_EMIT failed({merged.error()});
            else if (m_session.dossier() == merged->mine)
                show(merged->merge, path);
            else // the analyst went on; once this run is over
                QTimer::singleShot(0, this, [this, path, theirs = merged->theirs] { mergeWith(path, theirs); });
        });
}

void Dossiers::show(const Merge &merged, const QString &path)
{
    if (merged.reportsInCommon == 0) {
        Q_EMIT told(tr("%1 has no report in common with this dossier.").arg(QFileInfo(path).fileName()));
        return;
    }
    m_session.take(merged, path);
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
