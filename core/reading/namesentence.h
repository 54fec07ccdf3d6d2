// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

#include <QSet>

namespace crossread {

/// Words that are no part of a name unless it goes on behind them.
inline constexpr WordClasses closedClasses = word::Determiner | word::Possessive | word::Pronoun | word::Preposition
    | word::Coordinator | word::Subordinator | word::Relative | word::Wh | word::Auxiliary | word::Negation
    | word::Adverb | word::Weekday | word::Time;

/// Words that are written with a capital where no sentence begins: proof that they are names.
[[nodiscard]] QSet<QString> provenCapitals(const ProseText &prose);

/// One sentence, as it matters to names: what its capitals mean and which known phrases and runs it holds.
struct NameSentence {
    const ProseText &prose;
    const QSet<QString> &capitals; ///< of the whole report
    Range range;
    bool titleCase = false; ///< a headline in which nearly every word has a capital

    NameSentence(const ProseText &text, const QSet<QString> &proven, Range sentence);

    [[nodiscard]] const Word &operator[](int i) const { return prose[i]; }
    [[nodiscard]] bool isCapital(int i) const;
    /// No space before it.
    [[nodiscard]] bool touches(int i) const;
    /// The first word of the sentence or of a quotation, which has a capital anyway.
    [[nodiscard]] bool opens(int i) const;
    /// The longest entry of the word lists at `i`, titles or all others; nullptr where there is none.
    [[nodiscard]] const Phrase *phraseAt(int i, bool titles) const;
    /// Behind the last word of the capitalised name that starts at `i`.
    [[nodiscard]] int runEnd(int i) const;
    /// True where that name holds "Ministry", "Square" or the like.
    [[nodiscard]] bool runHoldsBody(int i) const;
};

/// Hardly a common noun: more frequent words are many.
[[nodiscard]] bool isRare(const Word &word);

/// "Square", "Airport", "Province": what makes a name that of a place.
[[nodiscard]] bool isPlaceWord(const QString &folded);

} // namespace crossread
