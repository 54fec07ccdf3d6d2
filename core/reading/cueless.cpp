// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cueless.h"

#include "core/reading/content.h"
#include "core/reading/phrases.h"

namespace crossread {

namespace {

/// 'Okafor: bridge will reopen': a name, a colon and a clause without a full stop.
Attribution headline(const ProseText &prose, int colon, Attribution one)
{
    const bool stopped = prose[one.statement.last - 1].isMark(u'.');
    if (stopped || colon - one.statement.first > 4 || one.statement.last - colon < 4 || prose[one.statement.first].kind != TokenKind::Word)
        return one;
    for (int i = one.statement.first; i < colon; ++i) {
        const QStringView raw = prose[i].span.in(prose.text);
        if (!prose[i].capital || prose[i].any(word::Determiner | word::SpeechNoun | word::Adverb | word::Wh)
            || (raw.size() > 3 && raw[1].isUpper()))
            return one;
    }
    one.speaker = {one.statement.first, colon};
    one.cue = {colon, colon + 1};
    one.content.push_back(trimmed(prose, {colon + 1, one.statement.last}));
    return one;
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
            one.speaker = nounPhraseAt(prose, i + 1, statement.last);
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

} // namespace crossread
