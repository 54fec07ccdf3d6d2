// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/quotes.h"

#include "core/reading/quotationmarks.h"
#include "core/reading/speakers.h"

#include <algorithm>

namespace crossread {

namespace {

/// Words that differ by less than this share from all quoted still count as wholly quoted.
constexpr double whollyQuoted = 0.95;

QuoteKind kindOf(const ProseText &prose, const std::vector<Range> &content)
{
    qsizetype quoted = 0;
    qsizetype all = 0;
    for (const Range &part : content) {
        for (int i = part.first; i < part.last; ++i) {
            if (!prose[i].isText())
                continue;
            all += prose[i].span.length();
            quoted += prose[i].region >= 0 ? prose[i].span.length() : 0;
        }
    }
    if (quoted == 0)
        return QuoteKind::Indirect;
    return double(quoted) >= whollyQuoted * double(all) ? QuoteKind::Direct : QuoteKind::Mixed;
}

Stance stanceOf(int verb)
{
    if (verb < 0)
        return Stance::Neutral;
    const QString &name = english().cueVerbs[std::size_t(verb)].stance;
    if (name == u"claiming")
        return Stance::Claiming;
    if (name == u"doubting")
        return Stance::Doubting;
    if (name == u"denying")
        return Stance::Denying;
    if (name == u"conceding")
        return Stance::Conceding;
    return name == u"stressing" ? Stance::Stressing : Stance::Neutral;
}

/// Without the marks around it, where one quotation is all there is.
Range withoutMarks(const ProseText &prose, Range part)
{
    const Word &first = prose[part.first];
    const bool outer = first.region >= 0 && (isQuotationMark(first) || prose.regions[std::size_t(first.region)].openMarks == 0)
        && prose.regions[std::size_t(first.region)].words.first == part.first
        && prose.regions[std::size_t(first.region)].words.last >= part.last;
    if (!outer)
        return part;
    const QuotedWords &region = prose.regions[std::size_t(first.region)];
    Range inside{region.inside().first, std::min(part.last, region.inside().last)};
    while (inside.size() > 1 && prose[inside.last - 1].isMark(u','))
        --inside.last;
    return inside.empty() ? part : inside;
}

} // namespace

std::vector<Quote> quotesOf(const ProseText &prose, const std::vector<Attribution> &attributions,
                            const std::vector<FoundName> &found, const std::vector<Name> &names)
{
    const SpeakerResolver resolver(prose, attributions, found, names);
    std::vector<Quote> quotes;
    for (const Attribution &one : attributions) {
        Quote quote;
        for (const Range &part : one.content)
            quote.parts.push_back(prose.spanOf(withoutMarks(prose, part)));
        quote.span = {quote.parts.front().begin, quote.parts.back().end};
        if (quote.parts.size() == 1)
            quote.parts.clear();
        quote.kind = kindOf(prose, one.content);
        quote.stance = stanceOf(one.verb);
        if (!one.speaker.empty())
            quote.speaker = Mention{prose.spanOf(one.speaker), resolver.nameOf(one.speaker)};
        if (!one.cue.empty())
            quote.cue = prose.spanOf(one.cue);
        for (const Range &relay : one.via)
            quote.via.push_back(prose.spanOf(relay));
        quote.sentence = prose.wordSentences[std::size_t(one.begin())];
        quotes.push_back(std::move(quote));
    }
    std::stable_sort(quotes.begin(), quotes.end(), [](const Quote &a, const Quote &b) { return a.span < b.span; });
    return quotes;
}

} // namespace crossread
