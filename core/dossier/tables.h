// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/database.h"
#include "core/dossier/dossier.h"

namespace crossread {

/// The tables of a dossier file, version 3. readTables reads version 1, which had no corrections, and version 2, which
/// had neither their values nor filters, a log, the importer of a report and the settings of the comparison.
/// Offsets in them are Span's UTF-16 units; times ISO 8601 in UTC.
///
/// Every table but `comparison` and `seal` is the analyst's; `seal` holds the SHA-256 of each, so that a changed
/// byte is noticed even where it makes another valid word. `comparison` is a cache with a SHA-256 of its own.

/// Makes the tables in an empty file and fills them. The caller owns the transaction.
Outcome writeTables(Database &database, const Dossier &dossier);

// The parts of it: false at the first row that cannot be read; what came before is kept.
bool readReports(const Database &database, std::vector<DossierReport> &reports);
bool readParagraphs(const Database &database, std::vector<DossierReport> &reports);
bool readAnnotations(const Database &database, std::vector<Annotation> &annotations);
bool readTargets(const Database &database, std::vector<Annotation> &annotations); ///< and tags
bool readSettings(const Database &database, QMap<QString, QString> &settings);
// Since version 2.
bool readCorrections(const Database &database, std::vector<Correction> &corrections);
bool readTargets(const Database &database, std::vector<Correction> &corrections);
// Since version 3.
bool readFilters(const Database &database, QMap<QString, QString> &filters);
bool readLog(const Database &database, std::vector<LogEntry> &log);

/// Reads what writeTables wrote; any other table, row or value is DamagedDossier.
Result<Dossier> readTables(Database &database, const QString &path);

} // namespace crossread
