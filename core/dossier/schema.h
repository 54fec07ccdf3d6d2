// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/database.h"

#include <QByteArray>
#include <QStringList>

namespace crossread {

/// Makes the tables and stamps the file with application_id and user_version.
Outcome createSchema(Database &database);

/// True if the file has the tables of its version and nothing else: no trigger, no view, no column of anybody else.
[[nodiscard]] bool hasSchema(const Database &database);
/// The newest version that has just these tables, whatever the file is stamped with; 0 for none.
[[nodiscard]] int versionByTables(const Database &database);

/// Writes the SHA-256 of every table that is the analyst's.
Outcome seal(Database &database);

/// The version of the format that the file is stamped with; 0 where it cannot be read.
[[nodiscard]] int schemaVersion(const Database &database);

/// A digest over all seals; empty where they cannot be read.
[[nodiscard]] QByteArray digestOfSeals(const Database &database);

/// True if the table still has the content that was sealed.
[[nodiscard]] bool isSealed(const Database &database, QLatin1StringView table);
/// True if every table has.
[[nodiscard]] bool isSealed(const Database &database);

} // namespace crossread
