// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/overrule.h"

#include <algorithm>

namespace crossread {

namespace {

/// The quote that shares most with a stretch, at least half of both together; end() for none.
std::vector<Quote>::iterator quoteAt(Reading &reading, Span span)
{
    auto best = reading.quotes.end();
    double most = 0.5;
    for (auto quote = reading.quotes.begin(); quote != reading.quotes.end(); ++quote) {
        const double shared = double(quote->span.intersected(span).length());
        const double all = double(quote->span.united(span).length());
        if (shared > 0 && shared >= most * all) {
            most = shared / all;
            best = quote;
        }
    }
    return best;
}

QuoteKind kindOf(const Reading &reading, Span span)
{
    QuoteKind kind = QuoteKind::Indirect;
    for (const QuotedStretch &quoted : reading.quoted) {
        if (quoted.inside.contains(span))
            return QuoteKind::Direct;
        if (quoted.inside.overlaps(span))
            kind = QuoteKind::Mixed;
    }
    return kind;
}

/// A quote of these words in its place; end() where they are not prose.
std::vector<Quote>::iterator addedQuote(Reading &reading, Span span)
{
    const auto sentence = std::ranges::find_if(reading.sentences, [&](const Sentence &s) { return s.span.overlaps(span); });
    if (sentence == reading.sentences.end())
        return reading.quotes.end();
    Quote quote;
    quote.span = span;
    quote.kind = kindOf(reading, span);
    quote.sentence = int(sentence - reading.sentences.begin());
    const auto place = std::ranges::upper_bound(reading.quotes, span, {}, &Quote::span);
    return reading.quotes.insert(place, quote);
}

void overrule(Reading &reading, const QuoteChoice &choice)
{
    auto quote = quoteAt(reading, choice.quote.span);
    if (quote == reading.quotes.end() && choice.what == QuoteChoice::What::Speaker && choice.speaker)
        quote = addedQuote(reading, choice.quote.span);
    if (quote == reading.quotes.end())
        return;
    switch (choice.what) {
    case QuoteChoice::What::Speaker: quote->speaker = choice.speaker; break;
    case QuoteChoice::What::Relay: quote->via = choice.via; break;
    case QuoteChoice::What::NoQuote: reading.quotes.erase(quote); break;
    }
}

} // namespace

void overrule(std::vector<Reading> &readings, const std::vector<QuoteChoice> &choices)
{
    for (const QuoteChoice &choice : choices)
        overrule(readings[std::size_t(choice.quote.report)], choice);
}

} // namespace crossread
