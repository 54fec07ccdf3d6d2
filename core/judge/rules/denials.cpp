// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/denials.h"

#include "core/align/segments.h"
#include "core/judge/rules/frames.h"

#include <algorithm>

namespace crossread {

namespace {

/// "Found no trace of oil" beside "found oil": the word before both, which does the finding, is the same.
bool haveOneVerbBefore(const PairView &view, int sideIndex, const GovernedMark &governed)
{
    constexpr int nearby = 3;
    const Side &side = view.sides[sideIndex];
    const int verb = side.wordsIn(governed.mark.span).first - 1;
    if (side.text(governed.mark.span) != u"no")
        return false;
    const int first = view.sides[1 - sideIndex].wordsIn(governed.counterpart).first;
    return verb >= 0 && side.words[verb].content && side.words[verb].isMet() && side.words[verb].partner < first
        && side.words[verb].partner >= first - nearby;
}

bool isInQuotation(const Side &side, Span words)
{
    return std::ranges::any_of(side.reading->quoted, [&](const QuotedStretch &quoted) { return quoted.span.contains(words); });
}

/// "Would not reveal", "can expect": of no case that is given.
bool isModal(const Side &side, int verb)
{
    constexpr int nearby = 3;
    const auto first = side.words.begin() + std::max(0, verb - nearby);
    return std::any_of(first, side.words.begin() + verb, [](const ViewWord &word) {
        return (word.classes & word::Modal) || word.folded.endsWith(u"uldn't") || word.folded == u"won't" || word.folded == u"can't";
    });
}

/// "Had not been moored" of the ferry beside "moored the ferry": what one verb follows, the other governs.
bool isGovernedBy(const Side &side, int subject, const Side &other, int verb)
{
    constexpr int nearby = 3;
    if (subject < 0 || !side.words[subject].isMet())
        return false;
    const int object = side.words[subject].partner;
    if (object <= verb || object > verb + nearby)
        return false;
    for (int i = verb + 1; i <= object; ++i) {
        if (isParted(other, i) || (other.words[i].classes & word::Preposition))
            return false;
    }
    return true;
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

bool followSame(const Side &side, int verb, const Side &other, int otherVerb)
{
    const int subject = subjectOf(side, verb);
    return subject >= 0 && side.words[subject].isMet() && side.words[subject].partner == subjectOf(other, otherVerb);
}

bool isOneThing(const PairView &view)
{
    constexpr int manyWords = 7;
    const Side &side = view.sides[0];
    if (side.reading->sentences.size() + view.sides[1].reading->sentences.size() >= std::size_t(fewestForContext))
        return true;
    int shared = 0;
    for (const ViewWord &word : side.words) {
        if (!word.content || !word.isMet())
            continue;
        shared += word.name || word.folded.front().isDigit() ? manyWords : 1;
    }
    return shared >= manyWords;
}

bool deniesMore(const Side &side, const Mark &mark)
{
    const auto [first, last] = side.wordsIn(mark.span);
    const auto isNew = [&](const ViewWord &word) { return word.content && !word.isMet(); };
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
    const Side &other = view.sides[1 - sideIndex];
    const int partner = side.words[verb].partner;
    const bool same = side.words[verb].isMet();
    const bool framed = same && followSame(side, verb, other, partner) && (sideIndex == 0 ? frameAgreement(view, verb, partner) : frameAgreement(view, partner, verb)) == 1;
    if (isInQuotation(side, governed.mark.span) && !isInQuotation(other, governed.counterpart))
        return; // words that somebody else denies
    const bool turned = same && isModal(side, verb) == isModal(other, partner)
        && (isGovernedBy(side, subjectOf(side, verb), other, partner) || isGovernedBy(other, subjectOf(other, partner), side, verb));
    if (!framed && !turned && !haveOneVerbBefore(view, sideIndex, governed))
        return;
    governed.seen.cover = std::max(governed.seen.cover, coverOfFrame);
    governed.seen.agree = governed.seen.alone = 1;
}

} // namespace crossread
