// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/loading.h"

#include "core/collation/sameness.h"
#include "core/compare/engine.h"
#include "core/dossier/store.h"
#include "core/import/importer.h"

#include <QFile>
#include <QFileInfo>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Only a regular file is opened, so that a FIFO cannot hold us up.
bool isDossier(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLikeDossier(file.read(100));
}

void add(Loaded &loaded, Result<Report> report)
{
    if (!report) {
        loaded.errors.push_back(report.error());
        return;
    }
    std::vector<Report> one;
    one.push_back(std::move(report).value());
    loaded.reports.push_back(std::move(dossierOf(std::move(one)).reports.front()));
}

void addSalvage(Loaded &loaded, const QString &path)
{
    Result<Salvage> found = salvageDossier(path);
    if (!found) {
        loaded.errors.push_back(found.error());
        return;
    }
    loaded.dossier = std::move(found->dossier);
    loaded.dossierPath = path;
    loaded.losses = std::move(found->losses);
}

/// A kept comparison is used only if this very engine made it of these very reports.
std::shared_ptr<const Collated> takeComparison(Dossier &dossier)
{
    if (!dossier.comparison || dossier.comparison->engine != engineName())
        return nullptr;
    return collate(std::make_shared<const Comparison>(std::move(*dossier.comparison)), reportsOf(dossier), samenessOf(dossier.settings));
}

void addDossier(Loaded &loaded, const QString &path, const LockOwner &me)
{
    // Held before it is read, so that nobody changes it in between.
    Hold hold = holdOf(path, me);
    Result<Dossier> dossier = loadDossier(path);
    if (dossier) {
        loaded.dossier = std::move(dossier).value();
        loaded.collated = takeComparison(*loaded.dossier);
        loaded.dossierPath = path;
        loaded.hold = std::move(hold);
    } else if (dossier.error().code == ErrorCode::DamagedDossier) {
        addSalvage(loaded, path);
    } else {
        loaded.errors.push_back(dossier.error());
    }
}

} // namespace

Loaded load(const QStringList &paths, const LockOwner &me, Work &work)
{
    Loaded loaded;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (qsizetype i = 0; i < paths.size() && !work.cancelled(); ++i) {
        if (!loaded.dossier && isDossier(paths[i]))
            addDossier(loaded, paths[i], me);
        else
            add(loaded, importFile(paths[i], now));
        work.progress(double(i + 1) / double(paths.size()));
    }
    return loaded;
}

Loaded loadText(const QString &text, const QString &name)
{
    Loaded loaded;
    add(loaded, importBytes(text.toUtf8(), name, QDateTime::currentDateTimeUtc()));
    return loaded;
}

} // namespace crossread
