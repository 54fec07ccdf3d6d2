// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/applied.h"

#include <optional>

namespace crossread {

// Corrections as an analyst makes them: signed, dated, with fresh ids. Report indices are the dossier's.

/// Without targets and value.
[[nodiscard]] Correction freshCorrection(CorrectionKind kind, const QString &author);

/// The stretches state the same. Spaces at their ends are left out; nullopt unless there are words in at least two
/// reports, and one stretch in each.
[[nodiscard]] std::optional<Correction> matchOf(
    const Dossier &dossier, const std::vector<Member> &stretches, const QString &author);

/// The member of a passage that is nearest to a place of its report; nullptr where the report has none.
[[nodiscard]] const Member *memberNear(const Passage &passage, int report, qsizetype place);
/// A member of a passage is not what the other reports state there; nullopt where they state nothing.
[[nodiscard]] std::optional<Correction> partOf(
    const Dossier &dossier, const Passage &passage, const Member &member, const QString &author);

/// The first report tells of one event with the others, or of another than all of them; nullopt without others.
[[nodiscard]] std::optional<Correction> eventChoice(
    const Dossier &dossier, const std::vector<int> &reports, bool same, const QString &author);

/// The paragraphs that a stretch touches are of a kind; nullopt where all of them are already.
[[nodiscard]] std::optional<Correction> kindOf(
    const Dossier &dossier, const Member &stretch, ParagraphKind kind, const QString &author);

/// A report says this of itself; nullopt where it does already.
[[nodiscard]] std::optional<Correction> detailsOf(
    const Dossier &dossier, int report, const DetailLines &lines, const QString &author);

/// The other reports of the event that a report is grouped under.
[[nodiscard]] std::vector<int> othersOfEvent(const Comparison &comparison, int report);

/// Why a report is taken to tell of one event with others, in lines for people; empty where there is none.
[[nodiscard]] QString eventReason(const Dossier &dossier, const Comparison &comparison, int report);

/// "Event 2 of 3" for a report; empty where all tell of one.
[[nodiscard]] QString eventLabel(const Comparison &comparison, int report);

/// Index of a correction, -1 for none.
[[nodiscard]] qsizetype correctionWithId(const Dossier &dossier, const QString &id);

} // namespace crossread
