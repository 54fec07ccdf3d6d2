// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <vector>

namespace crossread::pages {

/// A stretch of a report that the pages mark.
struct Spot {
    enum class Kind { Passage, Finding, Note };
    Kind kind = Kind::Passage;
    int number = 0; ///< index into passages, discrepancies or Dossier::annotations
    int member = 0; ///< index into its members or targets
    Span span;
    int level = 0; ///< findings that overlap are underlined below each other

    friend bool operator==(const Spot &, const Spot &) = default;
};

/// Whether the pages show a finding: sure enough, or judged by the analyst.
[[nodiscard]] bool isShown(const ExportInput &input, int discrepancy);

/// The analyst's annotations on a finding that is there.
[[nodiscard]] std::vector<const Annotation *> annotationsOn(const ExportInput &input, const Discrepancy &discrepancy);

/// Indices of annotations that stand on the text itself, or on a finding that is no more.
[[nodiscard]] std::vector<int> notesOnText(const ExportInput &input);

/// "N2": how pages and lists call such a note.
[[nodiscard]] QString noteLabel(const ExportInput &input, int annotation);

/// All stretches of every report, ascending; notes whose words are gone have none. Passages that are merely
/// related are not marked: tints would cover most of a text.
[[nodiscard]] std::vector<std::vector<Spot>> findSpots(const ExportInput &input);

} // namespace crossread::pages
