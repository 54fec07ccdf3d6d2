// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/quotepairs.h"

#include "core/align/bestpartners.h"
#include "core/align/paraphrases.h"
#include "core/base/sequences.h"
#include "core/language/spelling.h"
#include "core/language/tokens.h"
#include "core/language/vectors.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace crossread {

namespace {

constexpr double leastLikeness = 0.5;
/// Shorter quotations are names and single words; they are alike by chance.
constexpr std::size_t fewestWords = 2;
/// Two quotations that share fewer telling words than this must be all but the same.
constexpr qsizetype fewestShared = 3;
constexpr double sureLikeness = 0.8;
constexpr qsizetype fewestOfSentence = 6;

/// The words of quotes as numbers.
class QuoteVocabulary {
public:
    int numberOf(const QString &word)
    {
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.constEnd())
            return *known;
        m_telling.push_back(WordVectors::rankOf(WordVectors::rowOf(word)) >= tellingRank);
        return *m_numbers.insert(word, int(m_telling.size()) - 1);
    }
    [[nodiscard]] bool tellsSomething(int word) const { return m_telling[word]; }
    [[nodiscard]] std::size_t size() const { return m_telling.size(); }

private:
    QHash<QString, int> m_numbers;
    std::vector<bool> m_telling;
};

struct QuoteWords {
    int report = 0;
    int quote = 0;
    std::vector<int> words;
    std::vector<int> telling; ///< those of them that tell something
    std::vector<int> sortedWords;
    std::vector<int> sortedTelling;
};

std::vector<int> sorted(std::vector<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// Calls `visit` for each word inside the quotation marks, folded and in common spelling, with whether it looks like a name.
template<typename Visit>
void visitQuoted(const Report &report, const Reading &reading, const Quote &quote, Visit visit)
{
    for (const Span part : quotedParts(reading, quote)) {
        bool opens = true;
        for (const Token &token : tokenize(report.text, part)) {
            const QStringView word = token.span.in(report.text);
            if (token.kind == TokenKind::Word || token.kind == TokenKind::Number) {
                visit(commonSpelling(fold(word)), !opens && word.front().isUpper());
                opens = false;
            } else if (word == u"." || word == u"!" || word == u"?") {
                opens = true;
            }
        }
    }
}

/// Names tell what a quotation is about, not what it says of it.
QuoteWords numbered(int report, int quote, const Report &source, const Reading &reading, QuoteVocabulary &vocabulary)
{
    QuoteWords numbers{report, quote, {}, {}, {}, {}};
    visitQuoted(source, reading, reading.quotes[std::size_t(quote)], [&](const QString &word, bool name) {
        numbers.words.push_back(vocabulary.numberOf(word));
        if (!name && vocabulary.tellsSomething(numbers.words.back()))
            numbers.telling.push_back(numbers.words.back());
    });
    numbers.sortedWords = sorted(numbers.words);
    numbers.sortedTelling = sorted(numbers.telling);
    return numbers;
}

/// Quotes that share at least one telling word, or the one that both are.
std::vector<std::pair<int, int>> candidates(const std::vector<QuoteWords> &quotes, std::size_t vocabulary)
{
    std::vector<std::vector<int>> places(vocabulary);
    for (int i = 0; i < int(quotes.size()); ++i) {
        for (const int word : quotes[i].telling) {
            if (places[word].empty() || places[word].back() != i)
                places[word].push_back(i);
        }
    }
    std::vector<std::pair<int, int>> pairs;
    for (const std::vector<int> &here : places) {
        if (here.size() > 60) // everybody's word: another one will tell
            continue;
        for (std::size_t a = 0; a < here.size(); ++a) {
            for (std::size_t b = a + 1; b < here.size(); ++b) {
                if (quotes[here[a]].report != quotes[here[b]].report)
                    pairs.emplace_back(here[a], here[b]);
            }
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

/// Whether two ascending lists share at least this part of the shorter one. Most share far less, and that shows soon.
bool shareMuch(const std::vector<int> &one, const std::vector<int> &other, double part)
{
    const auto least = std::size_t(std::ceil(part * double(std::min(one.size(), other.size()))));
    const auto isOpen = [&](std::size_t shared, std::size_t i, std::size_t j) {
        return shared < least && shared + std::min(one.size() - i, other.size() - j) >= least;
    };
    return sharedWhile(one, other, isOpen) >= least;
}

/// Whether enough words are shared in any order: no common subsequence is longer. Few pairs have that.
bool mayBeAlike(const QuoteWords &one, const QuoteWords &other)
{
    return shareMuch(one.sortedTelling, other.sortedTelling, leastLikeness) || shareMuch(one.sortedWords, other.sortedWords, sureLikeness);
}

/// By the telling words: all share "the" and "of". One shared word is none, unless it is all there is.
double likenessOf(const QuoteWords &one, const QuoteWords &other)
{
    const std::size_t shorter = std::min(one.telling.size(), other.telling.size());
    const qsizetype shared = commonSubsequence(one.telling, other.telling);
    // Whole sentences that differ in a word or two are the same, whatever their words tell.
    const qsizetype words = qsizetype(std::min(one.words.size(), other.words.size()));
    if (words >= fewestOfSentence) {
        const double inCommon = double(commonSubsequence(one.words, other.words));
        if (inCommon >= sureLikeness * double(words))
            return inCommon / double(words);
    }
    if (shorter == 0 || (shared < 2 && one.words != other.words))
        return one.words == other.words ? 1 : 0;
    const double likeness = double(shared) / double(shorter);
    return shared < fewestShared && likeness < sureLikeness ? 0 : likeness;
}

/// Drops a pair where each of the two has a closer partner in the other's report.
std::vector<QuotePair> closest(std::vector<QuotePair> pairs)
{
    const BestPartners best(pairs);
    std::erase_if(pairs, [&](const QuotePair &pair) { return !best.isBestOfOne(pair) && !best.isBestOfOther(pair); });
    return pairs;
}

/// The quotes of an event that have quotation marks and much the same words.
std::vector<QuotePair> alikeInWords(const std::vector<const Report *> &reports, const std::vector<const Reading *> &readings,
                                    const std::vector<int> &event)
{
    std::vector<QuoteWords> quotes;
    QuoteVocabulary vocabulary;
    for (const int report : event) {
        const Reading &reading = *readings[std::size_t(report)];
        for (int q = 0; q < int(reading.quotes.size()); ++q) {
            QuoteWords words = numbered(report, q, *reports[std::size_t(report)], reading, vocabulary);
            if (words.words.size() >= fewestWords)
                quotes.push_back(std::move(words));
        }
    }
    std::vector<QuotePair> pairs;
    for (const auto &[a, b] : candidates(quotes, vocabulary.size())) {
        if (!mayBeAlike(quotes[std::size_t(a)], quotes[std::size_t(b)]))
            continue;
        const double likeness = likenessOf(quotes[std::size_t(a)], quotes[std::size_t(b)]);
        if (likeness >= leastLikeness)
            pairs.push_back({quotes[a].report, quotes[a].quote, quotes[b].report, quotes[b].quote, likeness});
    }
    return closest(std::move(pairs));
}

} // namespace

std::vector<Span> quotedParts(const Reading &reading, const Quote &quote)
{
    if (quote.kind == QuoteKind::Indirect)
        return {};
    if (quote.kind == QuoteKind::Direct)
        return quote.parts.empty() ? std::vector<Span>{quote.span} : quote.parts;
    std::vector<Span> parts;
    auto stretch = std::lower_bound(reading.quoted.begin(), reading.quoted.end(), quote.span.begin,
                                    [](const QuotedStretch &one, qsizetype at) { return one.span.end <= at; });
    for (; stretch != reading.quoted.end() && stretch->span.begin < quote.span.end; ++stretch) {
        const Span inside = stretch->inside.intersected(quote.span);
        if (inside.length() > 0)
            parts.push_back(inside);
    }
    return parts;
}

QStringList quotedWords(const Report &report, const Reading &reading, const Quote &quote)
{
    QStringList words;
    visitQuoted(report, reading, quote, [&](const QString &word, bool) { words += word; });
    return words;
}

int countQuotedWords(const Report &report, const Reading &reading, const Quote &quote)
{
    int count = 0;
    for (const Span part : quotedParts(reading, quote)) {
        const std::vector<Token> tokens = tokenize(report.text, part);
        count += int(std::ranges::count_if(tokens, [](const Token &token) { return token.kind == TokenKind::Word || token.kind == TokenKind::Number; }));
    }
    return count;
}

QString speakerNameOf(const Quote &quote, const Report &report)
{
    if (!quote.speaker)
        return {};
    return quote.speaker->name.isEmpty() ? quote.speaker->span.in(report.text).toString() : quote.speaker->name;
}

qsizetype wordsInCommon(const QStringList &one, const QStringList &other)
{
    return commonSubsequence(one, other);
}

std::vector<QuotePair> pairQuotes(const std::vector<const Report *> &reports,
                                  const std::vector<const Reading *> &readings,
                                  const std::vector<std::vector<int>> &events)
{
    std::vector<QuotePair> pairs;
    for (const std::vector<int> &event : events) {
        if (event.size() < 2)
            continue;
        const SpeakerIndex speakers(readings, event);
        std::vector<QuotePair> found = alikeInWords(reports, readings, event);
        addParaphrases(reports, readings, event, speakers, found);
        for (QuotePair &pair : found) {
            const auto nameOf = [&](int report, int quote) {
                return speakerNameOf(readings[std::size_t(report)]->quotes[std::size_t(quote)], *reports[std::size_t(report)]);
            };
            pair.speakers = speakers.compare(nameOf(pair.one, pair.oneQuote), nameOf(pair.other, pair.otherQuote));
            pairs.push_back(pair);
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const QuotePair &a, const QuotePair &b) {
        return std::tie(a.one, a.oneQuote, a.other, a.otherQuote)
            < std::tie(b.one, b.oneQuote, b.other, b.otherQuote);
    });
    return pairs;
}

} // namespace crossread
