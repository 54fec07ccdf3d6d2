// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>

#include <memory>
#include <vector>

struct sb_stemmer;

namespace crossread {

enum class TokenKind {
    Word,        ///< letters, with inner apostrophes and, in abbreviations, full stops: "don’t", "U.S."
    Number,      ///< starts with a digit: "10,000", "3.5", "70th", "2nd"
    Clitic,      ///< the possessive ’s, cut from its word
    Punctuation, ///< one character
};

/// A token of a text, as plain offsets. Hyphens part tokens: "nuclear-capable" is three.
struct Token {
    Span span;
    TokenKind kind = TokenKind::Word;

    friend bool operator==(const Token &, const Token &) = default;
};

/// All tokens of `part` of the text, in order, without white space. Linear.
[[nodiscard]] std::vector<Token> tokenize(QStringView text, Span part);
[[nodiscard]] std::vector<Token> tokenize(QStringView text);

/// Lower case, straight apostrophes, no full stops in abbreviations, no accents; "US" and "U.S." become "usa",
/// so that the country is not the pronoun.
[[nodiscard]] QString fold(QStringView token);

/// Snowball's English stemmer (Porter 2) over folded words. Not for use by two threads at once.
class Stemmer {
public:
    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;

    [[nodiscard]] QString stem(const QString &folded) const;

private:
    sb_stemmer *m_stemmer;
};

} // namespace crossread
