// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <vector>

namespace crossread {

/// What every export shows, and what it calls it: one decision for all of them.

/// What is wrong where the comparison cannot be of these reports: no export may follow its spans then.
[[nodiscard]] std::optional<Error> mismatch(const ExportInput &input);

/// Whether exports show a finding: sure enough and not of words that count as the same, or judged by the analyst. Its
/// number is its index plus one, shown or not.
[[nodiscard]] bool isShown(const ExportInput &input, int discrepancy);
/// Indices of those, or of those that are sure enough for somebody else, ascending.
[[nodiscard]] std::vector<int> shownFindings(const ExportInput &input, double leastConfidence = shownConfidence);
/// How many are sure enough and not shown, because their words count as the same.
[[nodiscard]] int countedAsSame(const ExportInput &input, double leastConfidence = shownConfidence);

/// The analyst's annotations on a finding that is there.
[[nodiscard]] std::vector<const Annotation *> annotationsOn(const ExportInput &input, const Discrepancy &discrepancy);

/// Indices of annotations that stand on the text itself, or on a finding that is no more.
[[nodiscard]] std::vector<int> notesOnText(const ExportInput &input);

/// "N2": how pages and lists call such a note, by its place in notesOnText().
[[nodiscard]] QString labelOfNote(qsizetype position);

/// Where an annotation's words stand now.
struct FoundTarget {
    int report = 0;
    Span span;
};
/// nullopt where the report or the words are gone or ambiguous.
[[nodiscard]] std::optional<FoundTarget> findTarget(const ExportInput &input, const Anchor &anchor);

/// The sentences that hold a stretch of a report; the stretch itself where none does.
[[nodiscard]] Span sentencesAround(const ExportInput &input, int report, Span span);

/// When the newest part of the dossier was made: an export's date, the same whenever it is made.
[[nodiscard]] QDateTime newestTime(const Dossier &dossier);

/// "2026-03-04T09:12:07Z"; empty for an invalid time.
[[nodiscard]] QString utcText(const QDateTime &time);

/// SHA-256 of a report's original bytes in hexadecimal digits.
[[nodiscard]] QString hashOf(const Report &report);

} // namespace crossread
