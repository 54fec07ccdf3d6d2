// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/segments.h"

#include "core/language/lexicon.h"
#include "core/language/spelling.h"
#include "core/language/vectors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crossread {

namespace {

/// Outermost quotations: ascending and apart.
std::vector<Span> outermost(const std::vector<QuotedStretch> &quoted)
{
    std::vector<Span> spans;
    for (const QuotedStretch &stretch : quoted) {
        if (spans.empty() || stretch.inside.begin >= spans.back().end)
            spans.push_back(stretch.inside);
        else
            spans.back().end = std::max(spans.back().end, stretch.inside.end);
    }
    return spans;
}

bool startsSentence(const std::vector<Token> &tokens, std::size_t i)
{
    while (i > 0 && tokens[i - 1].kind == TokenKind::Punctuation)
        --i;
    return i == 0;
}

/// Sorted n-grams of stems, each packed into one number (stems are far below 2^21).
std::vector<quint64> grams(const std::vector<int> &stems, std::size_t n)
{
    std::vector<quint64> all;
    all.reserve(stems.size());
    for (std::size_t i = 0; i + n <= stems.size(); ++i) {
        quint64 gram = 0;
        for (std::size_t k = 0; k < n; ++k)
            gram = (gram << 21) | quint64(stems[i + k]);
        all.push_back(gram);
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// Zipf: the inverse frequency of the word of rank r grows as r.
float rarityOf(int row)
{
    return float(std::log((WordVectors::rankOf(row) + 2.7) * 13) / 16);
}

/// The days and figures that each sentence names.
void fillValues(std::vector<Segment> &segments, const Reading &reading)
{
    const auto segmentAt = [&](Span span) -> Segment * {
        auto after = std::upper_bound(segments.begin(), segments.end(), span.begin,
                                      [](qsizetype begin, const Segment &segment) { return begin < segment.span.begin; });
        return after == segments.begin() || !(after - 1)->span.contains(span) ? nullptr : &*(after - 1);
    };
    for (const DateMention &date : reading.dates) {
        Segment *segment = segmentAt(date.span);
        if (segment && date.weekday > 0)
            segment->days.push_back(date.weekday);
        if (segment && date.first.isValid())
            segment->days.push_back(date.first.toJulianDay());
    }
    for (const Figure &figure : reading.figures) {
        if (Segment *segment = segmentAt(figure.span))
            segment->figures.push_back(figure.low);
    }
    for (Segment &segment : segments) {
        std::sort(segment.days.begin(), segment.days.end());
        std::sort(segment.figures.begin(), segment.figures.end());
    }
}

std::vector<int> distinct(std::vector<int> stems)
{
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

/// `quoted`: ascending and apart.
Segment segmentOf(const Report &report, const Sentence &sentence, int index, const std::vector<Span> &quoted, Vocabulary &vocabulary)
{
    const QStringView text = report.text;
    const std::vector<Token> tokens = tokenize(text, sentence.span);
    Segment segment;
    segment.span = sentence.span;
    segment.sentence = index;
    segment.paragraph = sentence.paragraph;
    auto quote = std::lower_bound(quoted.begin(), quoted.end(), sentence.span.begin,
                                  [](Span one, qsizetype begin) { return one.end <= begin; });
    const std::vector<Span> here(quote, std::upper_bound(quote, quoted.end(), sentence.span.end,
                                                         [](qsizetype end, Span one) { return end <= one.begin; }));
    std::vector<Term> terms; // before it is known how many
    terms.reserve(std::min(tokens.size(), mostComparedWords));
    const auto isWord = [](const Token &token) { return token.kind != TokenKind::Punctuation && token.kind != TokenKind::Clitic; };
    const std::size_t words = std::min(std::size_t(std::count_if(tokens.begin(), tokens.end(), isWord)), mostComparedWords);
    segment.stems.reserve(words);
    segment.stemSpans.reserve(words);
    for (std::size_t i = 0; i < tokens.size() && segment.stems.size() < words; ++i) {
        const Token &token = tokens[i];
        const QStringView word = token.span.in(text);
        if (!isWord(token))
            continue;
        while (quote != quoted.end() && quote->end <= token.span.begin)
            ++quote;
        const bool inQuote = quote != quoted.end() && quote->begin <= token.span.begin;
        const Vocabulary::Entry &entry = vocabulary.entryOf(word);
        segment.stems.push_back(entry.stem);
        segment.stemSpans.push_back(token.span);
        const bool number = token.kind == TokenKind::Number;
        if (inQuote)
            segment.quoted.push_back(entry.stem);
        if (entry.rank < contentRank && !number)
            continue;
        const bool name = word.front().isUpper() && !startsSentence(tokens, i);
        terms.push_back({entry.stem, entry.row, entry.rarity, 0, name, number, token.span});
    }
    segment.terms.assign(terms.begin(), terms.end());
    segment.clauses = clausesOf(text, sentence.span, tokens, here);
    segment.bigrams = grams(segment.stems, 2);
    segment.trigrams = grams(segment.stems, 3);
    segment.quotedBigrams = grams(segment.quoted, 2);
    segment.stemSet = distinct(segment.stems);
    return segment;
}

/// In how many sentences each stem stands.
std::vector<int> sentenceFrequencies(const std::vector<PreparedReport *> &reports)
{
    std::vector<int> frequencies;
    std::vector<int> lastSeen;
    int sentence = 0;
    for (const PreparedReport *report : reports) {
        for (const Segment &segment : report->segments) {
            ++sentence;
            for (const Term &term : segment.terms) {
                const auto stem = std::size_t(term.stem);
                if (stem >= frequencies.size()) {
                    frequencies.resize(2 * stem + 1, 0);
                    lastSeen.resize(2 * stem + 1, 0);
                }
                frequencies[stem] += lastSeen[stem] != sentence;
                lastSeen[stem] = sentence;
            }
        }
    }
    return frequencies;
}

} // namespace

const Vocabulary::Entry &Vocabulary::entryOf(QStringView word)
{
    const auto known = m_words.constFind(word);
    if (known != m_words.constEnd())
        return *known;
    const QString folded = fold(word);
    const QString stem = m_stemmer.stem(countryOf(commonSpelling(folded)));
    auto number = m_stems.constFind(stem);
    if (number == m_stems.constEnd())
        number = m_stems.insert(stem, int(m_stems.size()));
    const int row = WordVectors::rowOf(folded);
    return *m_words.insert(word.toString(), {*number, row, WordVectors::rankOf(row), rarityOf(row)});
}

std::vector<PreparedReport> prepare(const std::vector<const Report *> &reports,
                                    const std::vector<const Reading *> &readings)
{
    Vocabulary vocabulary;
    std::vector<PreparedReport> prepared(reports.size());
    std::vector<PreparedReport *> all;
    for (std::size_t r = 0; r < reports.size(); ++r) {
        const std::vector<Sentence> &sentences = readings[r]->sentences;
        prepared[r].segments.reserve(sentences.size());
        const std::vector<Span> quoted = outermost(readings[r]->quoted);
        for (std::size_t s = 0; s < sentences.size(); ++s)
            prepared[r].segments.push_back(segmentOf(*reports[r], sentences[s], int(s), quoted, vocabulary));
        fillValues(prepared[r].segments, *readings[r]);
        all.push_back(&prepared[r]);
    }
    weigh(all);
    return prepared;
}

int sentencesOf(const std::vector<const PreparedReport *> &reports)
{
    return std::accumulate(reports.begin(), reports.end(), 0,
                           [](int sum, const PreparedReport *report) { return sum + int(report->segments.size()); });
}

void weigh(const std::vector<PreparedReport *> &reports)
{
    const int sentences = sentencesOf({reports.begin(), reports.end()});
    const bool local = sentences >= fewestSentences;
    const std::vector<int> frequencies = local ? sentenceFrequencies(reports) : std::vector<int>();
    const double most = std::log(1 + double(sentences));
    for (PreparedReport *report : reports) {
        for (Segment &segment : report->segments) {
            segment.weight = 0;
            for (Term &term : segment.terms) {
                const double here = local ? std::log(1 + double(sentences) / frequencies[std::size_t(term.stem)]) / most : 1;
                term.weight = float(double(term.rarity) * here);
                segment.weight += term.weight;
            }
        }
    }
}

std::pair<int, int> termsIn(const Segment &segment, Span span)
{
    const auto first = std::lower_bound(segment.terms.begin(), segment.terms.end(), span.begin,
                                        [](const Term &term, qsizetype begin) { return term.span.begin < begin; });
    const auto last = std::upper_bound(first, segment.terms.end(), span.end,
                                       [](qsizetype end, const Term &term) { return end < term.span.end; });
    return {int(first - segment.terms.begin()), int(last - segment.terms.begin())};
}

Segment partOf(const Segment &segment, Span span)
{
    Segment part;
    part.span = span;
    part.sentence = segment.sentence;
    part.paragraph = segment.paragraph;
    part.clauses = segment.clauses;
    part.quoted = segment.quoted;
    part.quotedBigrams = segment.quotedBigrams;
    part.days = segment.days;
    part.figures = segment.figures;
    for (std::size_t i = 0; i < segment.stems.size(); ++i) {
        if (span.contains(segment.stemSpans[i])) {
            part.stems.push_back(segment.stems[i]);
            part.stemSpans.push_back(segment.stemSpans[i]);
        }
    }
    for (const Term &term : segment.terms) {
        if (span.contains(term.span)) {
            part.terms.push_back(term);
            part.weight += term.weight;
        }
    }
    part.bigrams = grams(part.stems, 2);
    part.trigrams = grams(part.stems, 3);
    part.stemSet = distinct(part.stems);
    return part;
}

} // namespace crossread
