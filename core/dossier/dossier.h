// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/dossier/annotation.h"
#include "core/dossier/correction.h"
#include "core/dossier/log.h"
#include "core/report/report.h"

#include <QMap>

#include <optional>
#include <vector>

namespace crossread {

/// What the import found of a report that the analyst corrected.
struct Imported {
    Metadata about;
    std::vector<Paragraph> paragraphs;

    friend bool operator==(const Imported &, const Imported &) = default;
};

struct DossierReport {
    QString id; ///< UUID without braces; the same file may be in a dossier twice
    Report report; ///< as the analyst corrected it: everybody reads this one
    std::optional<Imported> imported = std::nullopt; ///< what it was before; absent: as `report` is

    friend bool operator==(const DossierReport &, const DossierReport &) = default;
};

/// What a .crossread file holds. The comparison is a cache; the rest is the analyst's.
struct Dossier {
    std::vector<DossierReport> reports; ///< in column order
    std::vector<Annotation> annotations; ///< oldest first
    std::vector<Correction> corrections; ///< oldest first
    QMap<QString, QString> settings;
    QMap<QString, QString> filters; ///< what the analyst chose to see, by the name of the choice
    std::vector<LogEntry> log; ///< oldest first; grows only
    std::optional<Comparison> comparison; ///< absent or of another engine: compute it

    friend bool operator==(const Dossier &, const Dossier &) = default;
};

/// A report as it was imported.
[[nodiscard]] Report asImported(const DossierReport &entry);

/// The reports alone, as compare() takes them.
[[nodiscard]] std::vector<Report> reportsOf(const Dossier &dossier);

/// Makes a dossier of imported reports, with fresh ids.
[[nodiscard]] Dossier dossierOf(std::vector<Report> reports);

/// The anchor of a stretch of a report in the dossier.
[[nodiscard]] Anchor anchorAt(const DossierReport &report, Span span);

/// Where an anchor's words stand now: their place if they are still there, else the one other place that has
/// the same words between the same neighbours; nullopt where there is none or more than one.
[[nodiscard]] std::optional<Span> locate(const Anchor &anchor, const Report &report);

} // namespace crossread
