// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/dossier.h"

namespace crossread {

/// The newest dossier format this program writes and reads: SQLite's user_version.
inline constexpr int dossierVersion = 3;
/// SQLite's application_id: "XRD1".
inline constexpr int dossierApplicationId = 0x58524431;

[[nodiscard]] bool looksLikeDossier(const QByteArray &firstBytes);

/// Reads a dossier. The file is opened read-only and never altered.
Result<Dossier> loadDossier(const QString &path);

/// Tells one content of a dossier's file from another: over the seals of its tables, so not over the comparison.
Result<QByteArray> fingerprintOf(const QString &path);

/// Writes the dossier in place of `path`: the old file or the new one, never neither. Where `expected` is not empty
/// and the file there has another fingerprint, somebody has changed it: ChangedMeanwhile, and it stays.
Outcome saveDossier(const Dossier &dossier, const QString &path, const QByteArray &expected = {});

} // namespace crossread
