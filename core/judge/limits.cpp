// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/limits.h"

#include "core/align/segments.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

std::vector<Limit> limitsOf(int index, const Report &report, const Reading &reading)
{
    std::vector<Limit> limits;
    for (const Sentence &sentence : reading.sentences) {
        // A word and the space after it take two characters at least.
        if (sentence.span.length() < qsizetype(2 * mostComparedWords))
            continue;
        std::size_t words = 0;
        for (const Token &token : tokenize(report.text, sentence.span)) {
            const bool word = token.kind == TokenKind::Word || token.kind == TokenKind::Number;
            if (word && words++ == mostComparedWords)
                limits.push_back({index, {token.span.begin, sentence.span.end}, Limit::Words});
        }
        if (sentence.span.length() > longestJudged)
            limits.push_back({index, sentence.span, Limit::Length});
    }
    return limits;
}

QLatin1StringView nameOf(Limit::Reason reason)
{
    return reason == Limit::Words ? "words"_L1 : "length"_L1;
}

} // namespace crossread
