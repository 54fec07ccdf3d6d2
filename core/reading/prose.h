// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/lexicon.h"
#include "core/language/tokens.h"
#include "core/reading/reading.h"
#include "core/report/report.h"

#include <vector>

namespace crossread {

/// A token with all that the word lists know of it.
struct Word {
    Span span;
    TokenKind kind = TokenKind::Word;
    QString folded;
    WordClasses is = 0;
    CueForm cue;
    const std::vector<Phrase> *phrases = nullptr; ///< those that it may begin, of the lexicon; none: null, as below
    const std::vector<ModalPhrase> *modals = nullptr;
    const std::vector<FigureEntry> *figures = nullptr;
    bool capital = false;
    int region = -1; ///< index of the outermost quotation that it or its mark belongs to

    [[nodiscard]] bool any(WordClasses classes) const { return is & classes; }
    [[nodiscard]] bool isMark(char16_t c) const { return kind == TokenKind::Punctuation && folded.front() == c; }
    [[nodiscard]] bool isText() const { return kind == TokenKind::Word || kind == TokenKind::Number; }
    [[nodiscard]] const FigureEntry *figure(FigureWord sort) const { return figures ? figureAmong(*figures, sort) : nullptr; }
};

/// A half-open range of words.
struct Range {
    int first = 0;
    int last = 0;

    [[nodiscard]] bool empty() const { return last <= first; }
    [[nodiscard]] int size() const { return last - first; }
    [[nodiscard]] bool contains(int i) const { return i >= first && i < last; }

    friend bool operator==(Range, Range) = default;
};

/// A quotation: its marks are words first and last - 1; an unclosed one has no closing mark.
struct QuotedWords {
    Range words;
    int openMarks = 1;  ///< 2 for ''
    int closeMarks = 1; ///< 0 where unclosed
    [[nodiscard]] Range inside() const { return {words.first + openMarks, words.last - closeMarks}; }
};

/// One paragraph of prose.
struct ProseParagraph {
    Range words;
    int paragraph = 0;
    ParagraphKind kind = ParagraphKind::Body;
};

/// The prose of a report, as every reader below sees it.
struct ProseText {
    QStringView text;
    std::vector<Word> words;
    std::vector<ProseParagraph> blocks;
    std::vector<Range> sentences; ///< in order
    std::vector<int> sentenceBlocks; ///< the block of each sentence
    std::vector<QuotedWords> regions;  ///< outermost quotations, in order
    std::vector<int> wordSentences; ///< the sentence of each word

    [[nodiscard]] Span spanOf(Range range) const
    {
        return {words[std::size_t(range.first)].span.begin, words[std::size_t(range.last - 1)].span.end};
    }
    [[nodiscard]] const Word &operator[](int i) const { return words[std::size_t(i)]; }
};

/// The letter between two names: "Robert A. Eckert".
[[nodiscard]] bool isInitial(const ProseText &prose, int i);

/// Tokens, word classes, quotations and sentences of a report.
[[nodiscard]] ProseText proseOf(const Report &report);

} // namespace crossread
