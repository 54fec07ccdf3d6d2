// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace crossread {

/// Whose change it is and when.
struct Signature {
    QString author;
    QDateTime time; ///< UTC
};

/// What a change is, as entries of the log: one for the note, one for the verdict, one for the tags, as far as they
/// differ. nullopt: the annotation was not there before, or is not any more.
[[nodiscard]] std::vector<LogEntry> entriesOf(
    const std::optional<Annotation> &before, const std::optional<Annotation> &after, const Signature &signature);

[[nodiscard]] LogEntry entryOf(const Correction &correction, bool added, const Signature &signature);

/// One for each report that came or went.
[[nodiscard]] std::vector<LogEntry> entriesOf(const std::vector<DossierReport> &before,
    const std::vector<DossierReport> &after, const Signature &signature);

} // namespace crossread
