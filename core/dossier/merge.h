// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/work.h"
#include "core/dossier/agreement.h"
#include "core/dossier/dossier.h"

namespace crossread {

/// Two verdicts on one difference, given apart from each other.
struct VerdictPair {
    Annotation mine;
    Annotation theirs;

    friend bool operator==(const VerdictPair &, const VerdictPair &) = default;
};

/// A colleague's dossier taken into one's own.
struct Merge {
    Dossier dossier; ///< without comparison
    int reportsInCommon = 0; ///< of the same bytes; 0: there is nothing to merge
    int reportsAdded = 0;    ///< that only the colleague had
    int notesAdded = 0;      ///< annotations of any kind
    int notesRenewed = 0;    ///< that the colleague had in a later state
    int correctionsAdded = 0;
    std::vector<VerdictPair> verdicts; ///< on what both have judged, in the order of mine
    Agreement agreement;               ///< of these

    friend bool operator==(const Merge &, const Merge &) = default;
};

/// Everything of both, each with its author. Reports are the same if their bytes are (SHA-256). A note that both have,
/// in two states, is kept in the later one where a log shows that the other came before it, else in both. What one has
/// removed, by its own log, stays removed there where the other did not change it. Merging again changes nothing.
[[nodiscard]] Merge merge(const Dossier &mine, const Dossier &theirs);
/// The same for large dossiers; fails with Cancelled alone.
Result<Merge> merge(const Dossier &mine, const Dossier &theirs, Work &work);

} // namespace crossread
