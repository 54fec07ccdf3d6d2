// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/titles.h"

#include <algorithm>

namespace crossread {

namespace {

/// "Minister of Transport" Roman Starovoit: up to the first name, where one follows.
int departmentEnd(const NameSentence &sentence, int end)
{
    if (end + 2 >= sentence.range.last || sentence[end].folded != u"of")
        return end;
    for (int k = end + 1; k < std::min(sentence.range.last, end + 9); ++k) {
        const Word &one = sentence[k];
        if (k > end + 1 && one.capital && one.any(word::MaleName | word::FemaleName) && sentence.isCapital(k + 1))
            return k;
        if (!one.capital && one.kind == TokenKind::Word && !one.any(word::Determiner | word::Coordinator)
            && one.folded != u"of")
            return end;
        if (one.kind == TokenKind::Punctuation)
            return end;
    }
    return end;
}

/// Takes the modifiers before an office in: "national security" spokesman.
int titleBegin(const NameSentence &sentence, int i)
{
    int begin = i;
    while (begin > sentence.range.first && i - begin < 3) {
        const Word &before = sentence[begin - 1];
        if (before.isMark(u'-') && sentence.touches(begin) && sentence.touches(begin - 1)) {
            --begin;
            continue;
        }
        if (before.kind != TokenKind::Word || before.capital || sentence[i].capital || before.any(closedClasses)
            || before.cue.verb >= 0 || before.any(word::Verb) || before.folded.endsWith(u"ed")
            || before.folded.endsWith(u"ing") || before.region != sentence[i].region)
            break;
        --begin;
    }
    while (begin < i && !sentence[begin].isText())
        ++begin;
    return begin;
}

} // namespace

Range titleAt(const NameSentence &sentence, int i)
{
    const Phrase *title = sentence.phraseAt(i, true);
    return title ? Range{titleBegin(sentence, i), departmentEnd(sentence, i + int(title->words.size()))} : Range{};
}

Range titleOpening(const NameSentence &sentence, Range run)
{
    constexpr int longestName = 4;
    Range title;
    for (int k = run.first + 1; k + 1 < run.last; ++k) {
        const Phrase *office = sentence.phraseAt(k, true);
        const int end = office ? k + int(office->words.size()) : run.last;
        if (end < run.last && run.last - end <= longestName && sentence.isCapital(end))
            title = {run.first, end};
    }
    for (int k = title.last; k < run.last && !title.empty(); ++k) {
        if (sentence[k].any(word::SourceNoun | word::Media | word::Title) || isPlaceWord(sentence[k].folded) || sentence[k].folded == u"of")
            return {};
    }
    return sentence.titleCase ? Range{} : title;
}

Range titleBehind(const NameSentence &sentence, int end)
{
    if (end >= sentence.range.last || !sentence[end].isMark(u','))
        return {0, 0};
    for (int k = end + 1; k < std::min(sentence.range.last, end + 7); ++k) {
        const Word &one = sentence[k];
        if (const Phrase *title = sentence.phraseAt(k, true)) {
            const bool followedByName = sentence.isCapital(k + int(title->words.size()));
            if (followedByName)
                return {0, 0};
            return {titleBegin(sentence, k), k + int(title->words.size())};
        }
        if (!one.isText() && one.kind != TokenKind::Clitic && !one.isMark(u'-'))
            return {0, 0};
        if (one.any(word::Auxiliary | word::Verb | word::Subject | word::Relative | word::Coordinator) || one.cue.verb >= 0)
            return {0, 0};
    }
    return {0, 0};
}

WordClasses genderOfHonorific(const Word &honorific)
{
    const QString &folded = honorific.folded;
    if (folded == u"mr" || folded == u"sir" || folded == u"lord")
        return word::Male;
    if (folded == u"mrs" || folded == u"ms" || folded == u"miss" || folded == u"dame")
        return word::Female;
    return word::Honorific;
}

} // namespace crossread
