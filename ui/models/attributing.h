// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/applied.h"

#include <optional>

namespace crossread {

/// Whose words a stretch of a report is, as the analyst edits it.
struct QuoteSource {
    Member quote;
    bool isQuote = false;           ///< it was read as one, or the analyst says so
    std::optional<Mention> speaker; ///< words that name the speaker, and the name
    std::vector<Span> via;          ///< words that name those who relay it, nearest to the speaker first

    friend bool operator==(const QuoteSource &, const QuoteSource &) = default;
};

/// As it was read: of the quote that a stretch lies in or shares most with, else of the stretch itself.
[[nodiscard]] QuoteSource attributionAt(const Comparison &comparison, const Member &stretch);

/// Where a report names somebody, nearest to a place: by the very words, else by the reading's names and speakers of
/// that name; nullopt where it does not.
[[nodiscard]] std::optional<Span> placeOfName(
    const QString &name, const Report &report, const Reading &reading, qsizetype near);

/// Who may have said it: everybody the report names or quotes, each once, nearest to a place first.
[[nodiscard]] QStringList namesNear(const Report &report, const Reading &reading, qsizetype near);

/// What leads from one attribution to another of the same quote: no, one or two corrections.
[[nodiscard]] std::vector<Correction> attributionChange(
    const Dossier &dossier, const QuoteSource &before, const QuoteSource &after, const QString &author);

} // namespace crossread
