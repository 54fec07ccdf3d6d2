// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/files.h"

#include "core/base/files.h"
#include "core/dossier/store.h"
#include "core/export/exporter.h"
#include "core/export/pdf.h"
#include "ui/export/exportdialog.h"
#include "ui/models/session.h"
#include "ui/words/dossiertext.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holdsDossier(const QStringList &paths)
{
    for (const QString &path : paths) {
        QFile file(path);
        if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && looksLikeDossier(file.read(100)))
            return true;
    }
    return false;
}

} // namespace

QString withSuffix(const QString &path, QLatin1StringView suffix)
{
    return QFileInfo(path).suffix().isEmpty() ? path + u'.' + suffix : path;
}

Files::Files(Session &session, Settings &settings, QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_window(window)
{
}

void Files::open(const QStringList &paths)
{
    if (holdsDossier(paths) && !mayClose())
        return;
    m_session.open(paths);
}

void Files::openWithDialog()
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_window, tr("Open reports or a dossier"), m_settings.folder(),
        tr("Reports and dossiers (*.txt *.html *.htm *.xhtml *.pdf *.crossread);;All files (*)"));
    if (paths.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(paths.front()).path());
    open(paths);
}

QStringList Files::sampleFiles()
{
    // Beside the installed program, then as the build tree has it.
    const QDir bin(QCoreApplication::applicationDirPath());
    for (const auto &place : {u"../share/crossread/sample.crossread"_s, u"../sample.crossread"_s}) {
        if (QFile::exists(bin.filePath(place)))
            return {QDir::cleanPath(bin.absoluteFilePath(place))};
    }
    QStringList files;
    const QDir folder(bin.filePath(u"../share/crossread/sample"_s));
    for (const QFileInfo &entry : folder.entryInfoList({u"*.txt"_s, u"*.html"_s}, QDir::Files, QDir::Name))
        files.append(QDir::cleanPath(entry.absoluteFilePath()));
    return files;
}

void Files::openSample()
{
    open(sampleFiles());
}

QString Files::proposedName(QLatin1StringView suffix) const
{
    if (!m_session.path().isEmpty()) {
        const QFileInfo info(m_session.path());
        return info.dir().filePath(info.completeBaseName() + u'.' + suffix);
    }
    return QDir(m_settings.folder()).filePath(tr("dossier") + u'.' + suffix);
}

bool Files::save()
{
    if (m_session.path().isEmpty())
        return saveAs();
    return m_session.isReadOnly() ? saveReadOnly() : saveTo(m_session.path());
}

bool Files::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save dossier"), proposedName("crossread"_L1), tr("Crossread dossier (*.crossread)"));
    return !path.isEmpty() && saveTo(withSuffix(path, "crossread"_L1));
}

bool Files::finish(const Outcome &outcome)
{
    if (!outcome)
        Q_EMIT failed({outcome.error()});
    return outcome.ok();
}

bool Files::saveTo(const QString &path)
{
    const Outcome outcome = m_session.save(path);
    return !outcome && outcome.error().code == ErrorCode::ChangedMeanwhile ? saveChanged(path) : finish(outcome);
}

bool Files::saveChanged(const QString &path)
{
    QMessageBox box(QMessageBox::Warning, tr("Changed by somebody else"),
        tr("Somebody has changed “%1” since you opened it.").arg(QFileInfo(path).fileName()), QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("Save yours under another name to keep both. If you replace the file, what they did is lost."));
    QPushButton *other = box.addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    QPushButton *replace = box.addButton(tr("&Replace theirs"), QMessageBox::DestructiveRole);
    box.setDefaultButton(other);
    box.exec();
    if (box.clickedButton() == other)
        return saveAs();
    return box.clickedButton() == replace && finish(m_session.save(path, {.overChanges = true}));
}

bool Files::saveReadOnly()
{
    const std::optional<LockOwner> owner = m_session.owner();
    QMessageBox box(QMessageBox::Information, tr("Open for reading"),
        owner ? tr("%1 has this dossier open.").arg(ownerText(*owner)) : tr("This dossier may not be written to."),
        QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("You can save yours under another name."));
    QPushButton *other = box.addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    box.setDefaultButton(other);
    // Of a program on this machine we know that it runs; of another we know only what it wrote.
    QPushButton *all = owner && owner->host != ownerNow({}).host
        ? box.addButton(tr("Save &all the same"), QMessageBox::DestructiveRole) : nullptr;
    box.exec();
    if (box.clickedButton() == other)
        return saveAs();
    return all && box.clickedButton() == all && finish(m_session.save(m_session.path(), {.overLock = true}));
}

void Files::choosePages(const FindingChoice &listed)
{
    const auto comparison = m_session.comparison();
    if (!comparison)
        return;
    auto *dialog = new ExportDialog(m_session.dossier(), comparison, m_settings.store(), listed, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::originalsWanted, this, [this, dialog] {
        const PageOptions options = dialog->options();
        const QString path = askWhere("originals"_L1);
        if (!path.isEmpty())
            exportOriginals(path, options);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const PageOptions options = dialog->options();
        const QString path = askWhere("pdf"_L1);
        if (!path.isEmpty())
            exportPages(path, options);
    });
    dialog->open();
}

QString Files::askWhere(QLatin1StringView exporter)
{
    const QLatin1StringView suffix = exporterNamed(exporter)->suffixFor(m_session.dossier());
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export: %1").arg(formatText(exporter)),
        proposedName(suffix), formatText(exporter) + u" (*."_s + suffix + u')');
    return path.isEmpty() ? path : withSuffix(path, suffix);
}

void Files::exportWithDialog(QLatin1StringView exporter, const FindingChoice &listed)
{
    if (exporter == "pdf"_L1) {
        choosePages(listed);
        return;
    }
    const QString path = askWhere(exporter);
    if (!path.isEmpty())
        exportTo(path, exporter);
}

void Files::exportTo(const QString &path, QLatin1StringView exporter)
{
    startExport(path, exporterNamed(exporter)->render);
}

void Files::exportPages(const QString &path, const PageOptions &options)
{
    startExport(path, [options](const ExportInput &input, Work &work) { return renderPdf(input, options, work); });
}

void Files::exportOriginals(const QString &path, const PageOptions &options)
{
    startExport(path, [options](const ExportInput &input, Work &work) { return renderOriginals(input, options, work); });
}

void Files::startExport(const QString &path, const std::function<Result<QByteArray>(const ExportInput &, Work &)> &render)
{
    const auto comparison = m_session.comparison();
    if (!comparison)
        return;
    // The thread works on its own value: the analyst may go on meanwhile.
    m_exporting.start(
        [dossier = m_session.dossier(), comparison, path, render](Work &work) -> Outcome {
            const Result<QByteArray> bytes = render({dossier, *comparison, QFileInfo(path).completeBaseName()}, work);
            return bytes ? replaceFile(path, *bytes) : Outcome(bytes.error());
        },
        [this, path](const Outcome &outcome) {
            if (outcome)
                Q_EMIT exported(path);
            else
                Q_EMIT failed({outcome.error()});
        });
}

bool Files::mayClose()
{
    Q_EMIT aboutToAsk();
    if (!m_session.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), tr("Save what you wrote before closing?"),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("Notes, verdicts and added reports are lost otherwise."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return save();
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

} // namespace crossread
