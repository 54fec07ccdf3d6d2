// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/quotevariants.h"
#include "core/export/pages/edition.h"

#include <vector>

namespace crossread::pages {

/// A stretch of a report that the pages mark.
struct Spot {
    enum class Kind { Passage, Finding, Note, Quote }; ///< a quote is only linked to
    Kind kind = Kind::Passage;
    int number = 0; ///< index into passages, discrepancies, Dossier::annotations or quotes
    int member = 0; ///< index into its members, targets or variants
    Span span;
    int level = 0; ///< findings that overlap are underlined below each other

    friend bool operator==(const Spot &, const Spot &) = default;
};

/// All stretches of every report, ascending; notes whose words are gone have none. Passages that are merely
/// related are not marked: tints would cover most of a text.
[[nodiscard]] std::vector<std::vector<Spot>> findSpots(const Edition &edition, const std::vector<QuoteEntry> &quotes);

} // namespace crossread::pages
