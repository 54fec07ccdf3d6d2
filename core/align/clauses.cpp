// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/segments.h"

#include <algorithm>

namespace crossread {

namespace {

/// A clause shorter than this states nothing by itself.
constexpr int fewestWords = 4;

/// Length and first letter tell most words apart.
bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    const QChar first = word.front() >= u'a' && word.front() <= u'z' ? word.front() : word.front().toCaseFolded();
    return std::any_of(words.begin(), words.end(), [&](QStringView one) {
        return one.size() == word.size() && one.front() == first && word.compare(one, Qt::CaseInsensitive) == 0;
    });
}

bool opensClause(QStringView word)
{
    return isOneOf(word, {u"while", u"whereas", u"but", u"and", u"although", u"though", u"which", u"who", u"where",
                          u"as", u"after", u"before", u"because", u"so", u"when", u"with", u"or", u"yet", u"despite"});
}

/// Offsets at which a clause may begin.
std::vector<qsizetype> borders(QStringView text, const std::vector<Token> &tokens, const std::vector<Span> &quoted)
{
    std::vector<qsizetype> found;
    auto quote = quoted.begin();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const QStringView word = tokens[i].span.in(text);
        while (quote != quoted.end() && quote->end <= tokens[i].span.begin)
            ++quote;
        const bool follows = quote != quoted.end() && quote->begin <= tokens[i].span.end;
        if (follows)
            continue;
        const QStringView next = tokens[i + 1].span.in(text);
        const bool mark = tokens[i].kind == TokenKind::Punctuation;
        // The colon of "7:40" parts nothing.
        const bool clock = mark && word == u":" && tokens[i].span.end == tokens[i + 1].span.begin;
        const bool strong = mark && !clock && isOneOf(word, {u";", u"—", u"–", u":"});
        const auto comma = [&] { return mark && word == u"," && opensClause(next); };
        const auto conjunction = [&] {
            return tokens[i + 1].kind == TokenKind::Word
                && isOneOf(next, {u"while", u"whereas", u"but", u"and", u"as", u"after", u"because", u"although"});
        };
        if (strong || comma() || conjunction())
            found.push_back(tokens[i + 1].span.begin);
    }
    return found;
}

/// Counts words between two places without walking them.
class WordCounter {
public:
    explicit WordCounter(const std::vector<Token> &tokens)
    {
        for (const Token &token : tokens) {
            if (token.kind == TokenKind::Word || token.kind == TokenKind::Number)
                m_starts.push_back(token.span.begin);
        }
    }
    [[nodiscard]] std::ptrdiff_t between(qsizetype begin, qsizetype end) const
    {
        return std::lower_bound(m_starts.begin(), m_starts.end(), end)
            - std::lower_bound(m_starts.begin(), m_starts.end(), begin);
    }

private:
    std::vector<qsizetype> m_starts;
};

Span trimmed(QStringView text, Span span)
{
    while (!span.empty() && text[span.begin].isSpace())
        ++span.begin;
    while (!span.empty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

} // namespace

std::vector<Span> clausesOf(QStringView text, Span sentence, const std::vector<Token> &tokens, const std::vector<Span> &quoted)
{
    const std::vector<qsizetype> all = borders(text, tokens, quoted);
    if (all.empty())
        return {trimmed(text, sentence)};
    std::vector<Span> clauses;
    const WordCounter words(tokens);
    qsizetype begin = sentence.begin;
    for (const qsizetype border : all) {
        if (words.between(begin, border) < fewestWords || words.between(border, sentence.end) < fewestWords)
            continue;
        clauses.push_back(trimmed(text, {begin, border}));
        begin = border;
    }
    clauses.push_back(trimmed(text, {begin, sentence.end}));
    return clauses;
}

} // namespace crossread
