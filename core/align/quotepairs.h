// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"
#include "core/report/report.h"

#include <vector>

namespace crossread {

/// The same words of the same person in two reports, as far as their wording tells.
struct QuotePair {
    int one = 0; ///< report
    int oneQuote = 0; ///< index into Reading::quotes
    int other = 0;
    int otherQuote = 0;
    double likeness = 0; ///< share of the shorter one's words that the other has in the same order, 0 to 1

    friend bool operator==(const QuotePair &, const QuotePair &) = default;
};

/// The stretches of a quote that stand inside quotation marks.
[[nodiscard]] std::vector<Span> quotedParts(const Report &report, const Quote &quote);

/// Folded words of those stretches, in common spelling.
[[nodiscard]] QStringList quotedWords(const Report &report, const Quote &quote);

/// Length of the longest common subsequence.
[[nodiscard]] qsizetype wordsInCommon(const QStringList &one, const QStringList &other);

/// Quotes with quotation marks that are alike, over the reports of each event. Ascending.
[[nodiscard]] std::vector<QuotePair> pairQuotes(const std::vector<const Report *> &reports,
                                                const std::vector<const Reading *> &readings,
                                                const std::vector<std::vector<int>> &events);

} // namespace crossread
