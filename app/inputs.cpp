// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs.h"

#include "core/base/files.h"
#include "core/dossier/store.h"
#include "core/import/importer.h"

#include <iterator>

namespace crossread {

namespace {

void add(Dossier &all, Dossier more)
{
    const bool first = all.reports.empty() && all.annotations.empty();
    if (first) {
        all = std::move(more);
        return;
    }
    // A comparison belongs to one set of reports only.
    all.comparison.reset();
    std::move(more.reports.begin(), more.reports.end(), std::back_inserter(all.reports));
    std::move(more.annotations.begin(), more.annotations.end(), std::back_inserter(all.annotations));
}

Result<Dossier> readOne(const QString &path, const QDateTime &now)
{
    const Result<QByteArray> bytes = readFile(path);
    // A dossier may be larger than a report may be, and is not read as a whole.
    if (bytes ? looksLikeDossier(*bytes) : bytes.error().code == ErrorCode::TooLarge)
        return loadDossier(path);
    if (!bytes)
        return bytes.error();
    Result<Report> report = importBytes(*bytes, path, now);
    if (!report)
        return report.error();
    std::vector<Report> reports;
    reports.push_back(*std::move(report));
    return dossierOf(std::move(reports));
}

} // namespace

Inputs readInputs(const QStringList &paths)
{
    Inputs inputs;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &path : paths) {
        Result<Dossier> one = readOne(path, now);
        if (one)
            add(inputs.dossier, *std::move(one));
        else
            inputs.errors.push_back(one.error());
    }
    return inputs;
}

} // namespace crossread
