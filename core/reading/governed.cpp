// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/governed.h"

#include "core/reading/content.h"

#include <algorithm>
#include <array>

namespace crossread {

namespace {

/// "voiced hope" | "that the bridge would open"
int governedBegin(const ProseText &prose, int from, int end)
{
    constexpr int nearby = 4;
    for (int i = from + 1; i < std::min(end - 2, from + nearby); ++i) {
        if (prose[i].region < 0 && prose[i].folded == u"that" && !prose[i + 1].any(word::Auxiliary | word::Verb))
            return i;
    }
    return from;
}

/// A plain object ends where the reporter goes on behind a comma or dash.
int governedEnd(const ProseText &prose, int from, int end)
{
    for (int i = from + 2; i < end; ++i) {
        const Word &one = prose[i];
        if (one.region < 0 && (one.isMark(u',') || one.isMark(u'—') || one.isMark(u'–')
                               || (one.isMark(u'-') && prose[i - 1].span.end != one.span.begin)))
            return i;
    }
    return end;
}

/// A report may end with the word before.
bool countsLives(const ProseText &prose, int at)
{
    return at < int(prose.words.size()) && (prose[at].folded == u"lives" || prose[at].folded == u"life");
}

} // namespace

bool isThing(const ProseText &prose, Range subject)
{
    int head = subject.first;
    while (head + 1 < subject.last && prose[head + 1].folded != u"of" && prose[head + 1].isText())
        ++head;
    if (subject.empty() || prose[head].capital || prose[head].any(word::Pronoun | word::Relative | word::Crowd | word::SourceNoun | word::SpeechNoun | word::Title | word::Media))
        return false;
    const QString &noun = prose[head].folded;
    static constexpr std::array<QStringView, 10> doers{u"er", u"or", u"ist", u"ian", u"man", u"woman", u"ant", u"ee", u"s", u"ent"};
    return !noun.endsWith(u"people") && std::none_of(doers.begin(), doers.end(), [&](QStringView ending) { return noun.endsWith(ending); });
}

bool isNoClause(const ProseText &prose, Range right)
{
    const Word &first = prose[right.first];
    const Word &second = prose[std::min(right.first + 1, right.last - 1)];
    if (first.region >= 0)
        return false;
    const QString &folded = first.folded;
    if (folded == u"little" || folded == u"nothing" || folded == u"much" || folded == u"so" || folded == u"something"
        || folded == u"anything")
        return second.any(word::Preposition) || !second.isText() || right.size() < 3;
    const bool side = folded == u"as" || folded == u"when" || folded == u"while" || folded == u"because";
    return side && second.region < 0 && commaBehind(prose, right.first, right.last) == right.last;
}

Range nearPart(const ProseText &prose, Range right)
{
    for (int i = right.first + 1; i < right.last; ++i) {
        const Word &one = prose[i];
        if (one.region < 0 && (one.isMark(u',') || one.any(word::Relative)))
            return {right.first, i};
    }
    return right;
}

bool governs(const ProseText &prose, const CueVerb &verb, int at, Range right)
{
    if (at >= right.last)
        return false;
    while (at + 1 < right.last && prose[at].any(word::Adverb) && prose[at].region < 0 && !prose[at].any(word::Negation))
        ++at; // "complained bitterly about"
    const Word &next = prose[at];
    if (next.any(word::Negation)) // "asked not to be named"
        return false;
    if (verb.lemma == u"claim" && (next.kind == TokenKind::Number || next.figure(FigureWord::Number) || countsLives(prose, at + 1)))
        return false; // "claimed 212 lives"
    if (verb.object && next.isText() && next.region < 0 && at + 2 < right.last && prose[at + 1].folded == u"that")
        return true; // "voiced hope that"
    if (verb.follows.contains(next.folded))
        return right.last - at > 2;
    for (int i = at + 1; i < right.last; ++i) {
        if (verb.contains.contains(prose[i].folded))
            return true;
    }
    return verb.object && next.region < 0 && right.size() > 1
        && (next.any(word::Determiner | word::Possessive) || next.capital
            || (next.isText() && next.is == 0 && next.cue.verb < 0 && !next.folded.endsWith(u"ing")));
}

Range governedWords(const ProseText &prose, Range behind)
{
    return {governedBegin(prose, behind.first, behind.last), governedEnd(prose, behind.first, behind.last)};
}

} // namespace crossread
