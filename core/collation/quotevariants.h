// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/wording.h"
#include "core/compare/comparison.h"
#include "core/report/report.h"

#include <QFlags>
#include <QStringList>

#include <array>

namespace crossread {

/// What became of a quote in one report, beside the fullest that any report gives. Flags say what is on the page, not who is right.
enum class QuoteFlag {
    Reworded = 1,      ///< other words inside the quotation marks
    Clipped = 2,       ///< words are left out, none are changed
    Paraphrased = 4,   ///< told without quotation marks
    OtherSpeaker = 8,  ///< given to somebody else than in most reports
    RelayDropped = 16, ///< others say through whom it was heard
    ScareQuotes = 32,  ///< a word or two in quotation marks that nobody is said to have said
};
Q_DECLARE_FLAGS(QuoteFlags, QuoteFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(QuoteFlags)
inline constexpr std::array allQuoteFlags{QuoteFlag::Reworded, QuoteFlag::Clipped, QuoteFlag::Paraphrased,
    QuoteFlag::OtherSpeaker, QuoteFlag::RelayDropped, QuoteFlag::ScareQuotes};

/// A quote as one report gives it, once.
struct QuoteVariant {
    int report = 0;
    int quote = 0; ///< index into Reading::quotes
    QuoteKind kind = QuoteKind::Indirect;
    Span place;      ///< of the report: from its first to its last word
    Wording wording; ///< the exact words as one line; compared: what stands inside quotation marks
    QString speaker; ///< as resolved, else as printed; empty: nobody
    QString cue;
    QStringList via; ///< nearest to the speaker first
    QStringList credits; ///< wire services that relay the whole report
    QuoteFlags flags;

    friend bool operator==(const QuoteVariant &, const QuoteVariant &) = default;
};

/// One quote over all reports.
struct QuoteEntry {
    std::vector<QuoteVariant> variants; ///< by report and place, at least one
    int fullest = 0;                    ///< index of the one that the others are measured by

    [[nodiscard]] QuoteFlags flags() const;
    friend bool operator==(const QuoteEntry &, const QuoteEntry &) = default;
};

/// Every quote with quotation marks once, in story order: gathered over reports as the comparison did, with its repetitions in the
/// same report (headlines repeat what the text quotes), and with what aligned passages tell of it in words of their own.
/// What is in `same` raises no flag.
[[nodiscard]] std::vector<QuoteEntry> quotesOf(
    const std::vector<const Report *> &reports, const Comparison &comparison, Trifles same = usualTrifles);
/// Sets the flags anew for what else counts as the same.
void flagAnew(std::vector<QuoteEntry> &entries, const std::vector<const Report *> &reports, const Comparison &comparison, Trifles same);

/// What differs in each variant's quoted words against the other variants'; paraphrases have none.
[[nodiscard]] std::vector<std::vector<WordRun>> differencesIn(const QuoteEntry &entry, Trifles same = usualTrifles);

} // namespace crossread
