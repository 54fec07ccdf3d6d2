// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/denials.h"

#include "core/align/segments.h"
#include "core/judge/rules/frames.h"

#include <algorithm>

namespace crossread {

namespace {

/// From here on two words are the same but for inflection.
constexpr float sameWord = 0.94F;

/// "Found no trace of oil" beside "found oil": the word before both, which does the finding, is the same.
bool haveOneVerbBefore(const PairView &view, int sideIndex, const GovernedMark &governed)
{
    constexpr int nearby = 3;
    const Side &side = view.sides[sideIndex];
    const int verb = side.wordsIn(governed.mark.span).first - 1;
    if (side.text(governed.mark.span) != u"no")
        return false;
    const int first = view.sides[1 - sideIndex].wordsIn(governed.counterpart).first;
    return verb >= 0 && side.words[verb].content && side.words[verb].similarity >= sameWord && side.words[verb].partner < first
        && side.words[verb].partner >= first - nearby;
}

} // namespace

int subjectOf(const Side &side, int verb)
{
    constexpr WordClasses between = word::Auxiliary | word::Adverb | word::Negation;
    for (int i = verb - 1; i >= 0 && !isParted(side, i + 1); --i) {
        if (!(side.words[i].classes & between) && side.words[i].folded != u"t")
            return side.words[i].content ? i : -1;
    }
    return -1;
}

bool isOneThing(const PairView &view)
{
    constexpr int manyWords = 7;
    const Side &side = view.sides[0];
    if (side.reading->sentences.size() + view.sides[1].reading->sentences.size() >= std::size_t(fewestForContext))
        return true;
    int shared = 0;
    for (const ViewWord &word : side.words) {
        if (!word.content || word.partner < 0 || word.similarity < sameWord)
            continue;
        shared += word.name || word.folded.front().isDigit() ? manyWords : 1;
    }
    return shared >= manyWords;
}

bool deniesMore(const Side &side, const Mark &mark)
{
    const auto [first, last] = side.wordsIn(mark.span);
    const auto isNew = [&](const ViewWord &word) { return word.content && (word.partner < 0 || word.similarity < sameWord); };
    for (int i = last; i < int(side.words.size()) && !isParted(side, i); ++i) {
        if (isNew(side.words[i]))
            return true;
    }
    for (int i = first - 1; i >= 0 && !isParted(side, i + 1); --i) {
        if (isNew(side.words[i]))
            return true;
    }
    return false;
}

void weighFrame(const PairView &view, int sideIndex, int verb, GovernedMark &governed)
{
    constexpr double coverOfFrame = 0.75;
    const Side &side = view.sides[sideIndex];
    const int partner = side.words[verb].partner;
    const int subject = subjectOf(side, verb);
    const bool same = subject >= 0 && side.words[subject].partner == subjectOf(view.sides[1 - sideIndex], partner)
        && side.words[subject].similarity >= sameWord && side.words[verb].similarity >= sameWord;
    const bool framed = same && (sideIndex == 0 ? frameAgreement(view, verb, partner) : frameAgreement(view, partner, verb)) == 1;
    const auto isQuoted = [](const Side &one, Span span) { return std::ranges::any_of(one.reading->quoted, [&](const QuotedStretch &quote) { return quote.span.contains(span); }); };
    if (isQuoted(side, governed.mark.span) && !isQuoted(view.sides[1 - sideIndex], governed.counterpart))
        return; // words that somebody else denies
    if (!framed && !haveOneVerbBefore(view, sideIndex, governed))
        return;
    governed.seen.cover = std::max(governed.seen.cover, coverOfFrame);
    governed.seen.agree = governed.seen.alone = 1;
}

} // namespace crossread
