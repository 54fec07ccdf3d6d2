// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>

#include <vector>

namespace crossread {

/// How many of the other variants have a word too.
enum class WordShare { All, Some, None };

enum class Strictness {
    Wording, ///< every word counts, in its order: quotations, and passages that were hardly changed
    Content, ///< telling words by stem and value, wherever they stand: passages told in other words
};

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

/// What differs in each variant against all others; ascending. Case, punctuation, kinds of quotation marks, British and American
/// spelling, and figures in words or digits are no difference. Only the first 400 words of a variant are compared; what
/// follows is not marked. Time is the product of two variants' words for each pair.
[[nodiscard]] std::vector<std::vector<WordRun>> differingWords(const std::vector<Wording> &variants, Strictness strictness);

} // namespace crossread
