// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QFlags>
#include <QString>

#include <array>
#include <vector>

namespace crossread {

/// How many of the other variants have a word too.
enum class WordShare { All, Some, None };

enum class Strictness {
    Wording, ///< every word counts, in its order: quotations, and passages that were hardly changed
    Content, ///< telling words by stem and value, wherever they stand: passages told in other words
};

/// What an analyst may count as the same.
enum class Trifle {
    Marks = 1,           ///< quotation marks, of whatever kind
    Dashes = 2,          ///< dashes and hyphens, of whatever kind
    Joints = 4,          ///< words written together or apart: "cease fire", "cease-fire" and "ceasefire"
    Case = 8,            ///< capitals
    Spelling = 16,       ///< British and American
    Transliteration = 32 ///< names from other alphabets: "Zelensky" and "Zelenskyy"
};
Q_DECLARE_FLAGS(Trifles, Trifle)
inline constexpr std::array allTrifles{
    Trifle::Marks, Trifle::Dashes, Trifle::Joints, Trifle::Case, Trifle::Spelling, Trifle::Transliteration};
/// All but transliteration: how a name is written may be what an analyst looks for.
inline constexpr Trifles usualTrifles
    = Trifles(Trifle::Marks) | Trifle::Dashes | Trifle::Joints | Trifle::Case | Trifle::Spelling;

/// One variant of some words.
struct Wording {
    QString text;
    std::vector<Span> compared; ///< stretches of text; empty: all of it

    friend bool operator==(const Wording &, const Wording &) = default;
};

/// A stretch of a variant whose words are not in all the others.
struct WordRun {
    Span span; ///< of Wording::text
    WordShare share = WordShare::None;

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// What differs in each variant against all others; ascending. What is in `same` is no difference, and never are white space, other
/// punctuation, accents, and figures in words or digits. Only the first 400 words of a variant are compared; what
/// follows is not marked. Time is the product of two variants' words for each pair.
[[nodiscard]] std::vector<std::vector<WordRun>> differingWords(
    const std::vector<Wording> &variants, Strictness strictness, Trifles same = usualTrifles);

/// The compared words of each variant as numbers, within these variants the same for words that count as the same.
[[nodiscard]] std::vector<std::vector<int>> wordKeys(
    const std::vector<Wording> &variants, Strictness strictness, Trifles same = usualTrifles);

} // namespace crossread

Q_DECLARE_OPERATORS_FOR_FLAGS(crossread::Trifles)
