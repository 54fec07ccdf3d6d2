// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"

#include <QUuid>

namespace crossread {

Report asImported(const DossierReport &entry)
{
    Report report = entry.report;
    if (entry.imported) {
        report.about = entry.imported->about;
        report.paragraphs = entry.imported->paragraphs;
    }
    return report;
}

std::vector<Report> reportsOf(const Dossier &dossier)
{
    std::vector<Report> reports;
    reports.reserve(dossier.reports.size());
    for (const DossierReport &entry : dossier.reports)
        reports.push_back(entry.report);
    return reports;
}

Dossier dossierOf(std::vector<Report> reports)
{
    Dossier dossier;
    for (Report &report : reports)
        dossier.reports.push_back({QUuid::createUuid().toString(QUuid::WithoutBraces), std::move(report)});
    return dossier;
}

} // namespace crossread
