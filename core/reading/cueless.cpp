// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cueless.h"

#include "core/reading/content.h"
#include "core/reading/namesentence.h"
#include "core/reading/phrases.h"

#include <algorithm>

namespace crossread {

namespace {

/// "Norland: three die in storm", "Sailing: young crew wins": where it was or what it is about, nobody who speaks.
bool isTopic(const ProseText &prose, Range label)
{
    constexpr WordClasses speakers = word::Title | word::Crowd | word::SourceNoun | word::Media | word::MaleName | word::FemaleName | word::Honorific;
    for (int i = label.first; i < label.last; ++i) {
        if (prose[i].any(speakers))
            return false;
    }
    const QSet<QString> none;
    const Phrase *known = NameSentence(prose, none, label).phraseAt(label.first, false);
    const bool place = known && int(known->words.size()) == label.size() && (known->kind == PhraseKind::Place || known->kind == PhraseKind::Country);
    return place || (!known && label.size() == 1 && !isRare(prose[label.first]));
}

/// 'Okafor: bridge will reopen': a name, a colon and a clause without a full stop.
Attribution headline(const ProseText &prose, int colon, Attribution one)
{
    const bool stopped = prose[one.statement.last - 1].isMark(u'.');
    if (stopped || colon - one.statement.first > 4 || one.statement.last - colon < 4 || prose[one.statement.first].kind != TokenKind::Word)
        return one;
    if (prose[one.statement.last - 1].isMark(u'?') || !holdsVerb(prose, {colon + 1, one.statement.last}))
        return one;
    const bool paper = colon == one.statement.first + 1 && prose[one.statement.first].any(word::SpeechNoun | word::SourceNoun);
    for (int i = one.statement.first; i < colon && !paper; ++i) {
        const QStringView raw = prose[i].span.in(prose.text);
        if (!prose[i].capital || prose[i].any(word::Determiner | word::SpeechNoun | word::Adverb | word::Wh)
            || (raw.size() > 3 && raw[1].isUpper()))
            return one;
    }
    if (isTopic(prose, {one.statement.first, colon}))
        return one;
    one.speaker = {one.statement.first, colon};
    one.cue = {colon, colon + 1};
    one.content.push_back(trimmed(prose, {colon + 1, one.statement.last}));
    return one;
}

/// Behind the words quoted in a headline stands who said them, or what it is all about: "mayor", "Nowak" or "four die in
/// fire".
bool namesSomebody(const ProseText &prose, Range who, int last)
{
    if (who.empty())
        return false;
    bool names = true;
    for (int i = who.first; i < who.last; ++i) {
        if (prose[i].any(word::Title | word::SourceNoun | word::FemaleName | word::MaleName))
            return true;
        names = names && prose[i].capital;
    }
    // In a headline that capitalises its words these tell nothing.
    const bool goesOn = who.last < last && prose[who.last].kind == TokenKind::Word;
    return names && !(goesOn && prose[last - 1].capital);
}

/// 'Trump was blunt: "…"', 'Nowak: we will see'.
Attribution byColon(const ProseText &prose, Range statement)
{
    Attribution one;
    one.statement = statement;
    for (int i = statement.first + 1; i + 1 < statement.last; ++i) {
        if (!prose[i].isMark(u':') || prose[i].region >= 0)
            continue;
        if (prose[i - 1].region >= 0 && i - 1 - statement.first > 1 && prose[statement.first].region >= 0) {
            // A headline: "'We were never asked': mayor on closure"
            const Range who = nounPhraseAt(prose, i + 1, statement.last);
            if (namesSomebody(prose, who, statement.last))
                one.speaker = who;
            one.content.push_back(trimmed(prose, {statement.first, i}));
            return one;
        }
        if (prose[i + 1].region < 0)
            return headline(prose, i, one);
        const Range who = firstNounPhrase(prose, statement.first, i);
        if (who.empty())
            return one;
        one.speaker = who;
        one.cue = {i, i + 1};
        one.content.push_back(trimmed(prose, {i + 1, lastQuotationEnd(prose, {i + 1, statement.last})}));
        return one;
    }
    return one;
}

/// '"The tests were rushed" — Piotr Nowak, engineer'
Attribution byDash(const ProseText &prose, Range statement)
{
    Attribution one;
    one.statement = statement;
    if (prose[statement.first].region < 0)
        return one;
    const int behind = prose.regions[std::size_t(prose[statement.first].region)].words.last;
    if (behind + 1 >= statement.last || statement.last - behind > 14)
        return one;
    const Word &dash = prose[behind];
    if (!dash.isMark(u'—') && !dash.isMark(u'–') && !dash.isMark(u'-'))
        return one;
    int name = behind + 1;
    while (name < statement.last && prose[name].isMark(u'-'))
        ++name;
    if (name >= statement.last || !prose[name].capital || holdsVerb(prose, {name, statement.last}))
        return one;
    one.speaker = nounPhraseAt(prose, name, statement.last);
    one.cue = {behind, name};
    one.content.push_back(trimmed(prose, {statement.first, behind}));
    return one;
}

} // namespace

Attribution attributionByMark(const ProseText &prose, Range statement)
{
    const Attribution one = byColon(prose, statement);
    return one.content.empty() ? byDash(prose, statement) : one;
}

namespace {

constexpr int fewestWords = 4; ///< shorter quotations without a cue are as often names, titles or scare quotes
constexpr int surelyWords = 12; ///< nothing but somebody's words is so long
constexpr int fewestInHeadline = 2; ///< where marks are put around somebody's words to save a verb
constexpr std::size_t mostQuotations = 64; ///< of one statement; more make a list

int wordsInside(const ProseText &prose, Range words)
{
    int count = 0;
    for (int i = words.first; i < words.last; ++i)
        count += prose[i].isText() ? 1 : 0;
    return count;
}

/// A quotation of a sentence: it ends in a mark of its own, or is too long for anything else.
bool isSomebodysWords(const ProseText &prose, const QuotedWords &region, Range words)
{
    const int count = wordsInside(prose, words);
    const bool ends = region.closeMarks > 0 && !region.inside().empty() && !prose[region.inside().last - 1].isText();
    const bool lower = std::none_of(prose.words.begin() + words.first, prose.words.begin() + words.last, [](const Word &one) { return one.capital; });
    return count >= surelyWords || (count >= fewestWords && (ends || lower));
}

bool isHeadline(const ProseText &prose, int word)
{
    const int sentence = prose.wordSentences[std::size_t(word)];
    return prose.blocks[std::size_t(prose.sentenceBlocks[std::size_t(sentence)])].kind == ParagraphKind::Headline;
}

/// Most words that are not small begin with a capital: a title.
bool isTitleCase(const ProseText &prose, Range words)
{
    int capitals = 0;
    int all = 0;
    for (int i = words.first; i < words.last; ++i) {
        if (prose[i].kind != TokenKind::Word)
            continue;
        ++all;
        capitals += prose[i].capital ? 1 : 0;
    }
    return 10 * capitals >= 7 * all;
}

bool isVerbLike(const Word &one)
{
    return one.region < 0 && one.kind == TokenKind::Word && !one.capital
        && (one.cue.verb >= 0 || one.any(word::Verb) || (one.folded.size() > 3 && one.folded.endsWith(u"ed")));
}

/// '"…," Okafor shot back', '"…," scoffed Okafor, 22'.
void takeCueBehind(const ProseText &prose, int at, int last, Attribution &one)
{
    if (at >= last)
        return;
    if (isVerbLike(prose[at])) {
        const Range who = nounPhraseAt(prose, at + 1, last);
        if (!who.empty()) {
            one.cue = {at, at + 1};
            one.speaker = who;
        }
        return;
    }
    const Range who = nounPhraseAt(prose, at, last);
    int verb = who.last;
    while (verb < last && prose[verb].any(word::Adverb) && prose[verb].region < 0)
        ++verb;
    if (who.empty() || prose[who.first].any(word::Relative))
        return;
    for (int i = who.first + 1; i <= std::min(verb, last - 1); ++i) { // a verb that the phrase took for a noun
        if (!isVerbLike(prose[i]))
            continue;
        one.speaker = {who.first, i};
        one.cue = {i, i + 1};
        return;
    }
}

} // namespace

void takeQuotationsLeft(const ProseText &prose, Range statement, std::vector<Attribution> &attributions)
{
    if (attributions.size() > mostQuotations)
        return;
    std::vector<Attribution> added;
    for (int i = statement.first; i < statement.last; ++i) {
        if (prose[i].region < 0)
            continue;
        const QuotedWords &region = prose.regions[std::size_t(prose[i].region)];
        const Range words{std::max(statement.first, region.words.first), std::min(statement.last, region.words.last)};
        i = words.last - 1;
        const auto holds = [&](const Attribution &known) {
            return std::any_of(known.content.begin(), known.content.end(), [&](Range part) { return part.first < words.last && part.last > words.first; });
        };
        const bool alone = words.first == statement.first && words.last == statement.last;
        if (alone || words.first != region.words.first
            || (isHeadline(prose, words.first) ? wordsInside(prose, words) < fewestInHeadline : !isSomebodysWords(prose, region, words) || isTitleCase(prose, words))
            || std::any_of(attributions.begin(), attributions.end(), holds) || added.size() >= mostQuotations)
            continue;
        Attribution one;
        one.statement = statement;
        one.content = {words};
        takeCueBehind(prose, words.last, statement.last, one);
        if (one.speaker.empty() && words.first > statement.first)
            one.speaker = firstNounPhrase(prose, statement.first, words.first);
        added.push_back(std::move(one));
    }
    attributions.insert(attributions.end(), added.begin(), added.end());
}

} // namespace crossread
