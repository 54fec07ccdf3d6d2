// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/language/lexicon.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A source counts for a sentence where its words are at least this share of it.
constexpr double leastCovered = 0.5;

/// The attribution that covers most of a side; nullptr where the report says it in its own voice.
const Quote *attributionOf(const Side &side)
{
    const Quote *best = nullptr;
    qsizetype most = 0;
    for (const Quote &quote : side.reading->quotes) {
        const qsizetype covered = quote.span.intersected(side.span).length();
        if (covered > most) {
            best = &quote;
            most = covered;
        }
    }
    return double(most) >= leastCovered * double(side.span.length()) ? best : nullptr;
}

/// Also where a verb of saying stands whose words were not made out: then no source was dropped.
bool hasAnySource(const Side &side)
{
    const bool cue = std::any_of(side.words.begin(), side.words.end(), [](const ViewWord &word) {
        return english().cueForms.contains(word.folded) || word.folded == "according"_L1;
    });
    return cue || std::any_of(side.reading->quotes.begin(), side.reading->quotes.end(),
                       [&](const Quote &quote) { return quote.span.overlaps(side.span); });
}

/// "Officials said" is dropped every day; that a paper or another agency has the story is another matter.
bool isMedium(const Side &side, const Quote &quote)
{
    if (!quote.via.empty())
        return true;
    const auto [first, last] = side.wordsIn(quote.speaker->span);
    return std::any_of(side.words.begin() + first, side.words.begin() + last, [](const ViewWord &word) {
        const auto found = english().classes.constFind(word.folded);
        return found != english().classes.constEnd() && (*found & (word::Media | word::RelayNoun));
    });
}

} // namespace

/// What one report has from another medium and another gives as plain fact.
void judgeSources(const PairView &view, Findings &findings)
{
    for (const int index : {0, 1}) {
        const Side &side = view.sides[index];
        const Side &other = view.sides[1 - index];
        const Quote *quote = attributionOf(side);
        if (!quote || !quote->speaker || quote->kind != QuoteKind::Indirect || hasAnySource(other) || !isMedium(side, *quote))
            continue;
        if (view.score < 0.6 || view.matchedShare(index, quote->span) < 0.6)
            continue;
        Span source = quote->speaker->span;
        if (quote->cue && std::abs(quote->cue->begin - source.begin) < 80)
            source = source.united(*quote->cue);
        findings.push_back({DiscrepancyType::Attribution, 0.1 + 0.35 * view.score + (quote->via.empty() ? 0.1 : 0.15), {},
                            {evidenceAt(side, source), evidenceAt(other, other.span)},
                            QT_TRANSLATE_NOOP("Explanation", "One names a source, another states it as fact: %1.")});
    }
}

} // namespace crossread
