// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/speakerindex.h"
#include "core/reading/reading.h"
#include "core/report/report.h"

#include <vector>

namespace crossread {

/// How two quotes are one.
enum class QuoteLikeness {
    Quoted,     ///< both in quotation marks, with much the same words
    Paraphrased, ///< the same speaker, the same in meaning: a translation, or a quotation turned into reported speech
};

/// The same words in two reports, as far as wording and speaker tell.
struct QuotePair {
    int one = 0; ///< report
    int oneQuote = 0; ///< index into Reading::quotes
    int other = 0;
    int otherQuote = 0;
    double likeness = 0; ///< share of the shorter one's words that the other has too, 0 to 1
    QuoteLikeness wording = QuoteLikeness::Quoted;
    Identity speakers = Identity::Unknown; ///< whether they are given to one person

    friend bool operator==(const QuotePair &, const QuotePair &) = default;
};

/// The stretches of a quote that stand inside quotation marks.
[[nodiscard]] std::vector<Span> quotedParts(const Reading &reading, const Quote &quote);

/// Folded words of those stretches, in common spelling.
[[nodiscard]] QStringList quotedWords(const Report &report, const Reading &reading, const Quote &quote);

/// How many they are.
[[nodiscard]] int countQuotedWords(const Report &report, const Reading &reading, const Quote &quote);

/// Whom a quote is given to: the name where it is resolved, else the words in place; empty for nobody.
[[nodiscard]] QString speakerNameOf(const Quote &quote, const Report &report);

/// Length of the longest common subsequence.
[[nodiscard]] qsizetype wordsInCommon(const QStringList &one, const QStringList &other);

/// Quotes that are alike, over the reports of each event: by their words where both have quotation marks, else by
/// speaker and meaning. Ascending.
[[nodiscard]] std::vector<QuotePair> pairQuotes(const std::vector<const Report *> &reports,
                                                const std::vector<const Reading *> &readings,
                                                const std::vector<std::vector<int>> &events);

} // namespace crossread
