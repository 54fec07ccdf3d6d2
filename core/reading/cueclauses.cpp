// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cueclauses.h"

#include "core/reading/content.h"

#include <algorithm>
#include <array>

namespace crossread {

namespace {

constexpr int farthestOpener = 8; ///< words between "While" and the subject of its cue

/// Words that make a clause wait for another. "because" and "that" do not: what they open often ends the statement.
bool opensSideClause(const Word &one)
{
    static constexpr std::array<QStringView, 10> openers{u"while", u"when", u"although", u"though", u"if", u"after", u"as", u"once", u"since", u"whereas"};
    return std::find(openers.begin(), openers.end(), one.folded) != openers.end();
}

bool isSubordinate(const ProseText &prose, const CuedStatement &statement, int begin)
{
    for (int i = begin - 1; i >= std::max(statement.words.first, begin - farthestOpener); --i) {
        const Word &one = prose[i];
        if (one.region >= 0 || one.kind == TokenKind::Punctuation)
            return false;
        if (opensSideClause(one))
            return i == statement.words.first || prose[i - 1].isMark(u',')
                || (prose[i - 1].any(word::Coordinator) && i - 1 == statement.words.first);
    }
    return false;
}

/// True where the main clause goes on: "…, has left", "…, later signed".
bool goesOn(const ProseText &prose, int i, int end)
{
    while (i < end && prose[i].any(word::Adverb) && !prose[i].any(word::Auxiliary))
        ++i;
    if (i >= end || prose[i].region >= 0 || prose[i].kind != TokenKind::Word)
        return false;
    const Word &one = prose[i];
    return one.any(word::Auxiliary | word::Verb) || (one.cue.verb >= 0 && one.cue.form != VerbForm::Ing && one.cue.form != VerbForm::Base)
        || (!one.capital && one.folded.size() > 4 && one.folded.endsWith(u"ed"));
}

constexpr int fewestBefore = 4;  ///< words that must stand before an afterthought
constexpr int longestOccasion = 9; ///< words of "in a statement on Friday"

bool isDash(const ProseText &prose, int i)
{
    const Word &one = prose[i];
    return one.region < 0 && (one.isMark(u'—') || one.isMark(u'–') || one.isMark(u'―')
                              || (one.isMark(u'-') && prose[i - 1].span.end != one.span.begin));
}

/// "in a statement on Friday", "Sunday": behind the last quotation, when and where it was said.
int withoutOccasion(const ProseText &prose, Range words)
{
    int behind = words.last;
    while (behind > words.first && prose[behind - 1].region < 0)
        --behind;
    if (behind == words.first || behind == words.last || words.last - behind > longestOccasion)
        return words.last;
    const Word &opens = prose[behind];
    const bool time = opens.any(word::Weekday) || opens.folded == u"yesterday" || opens.folded == u"earlier";
    if (!time && !opens.any(word::Preposition))
        return words.last;
    bool occasion = time;
    for (int i = behind; i < words.last; ++i) {
        if (prose[i].any(word::Auxiliary | word::Verb | word::Relative))
            return words.last;
        occasion = occasion || prose[i].any(word::SpeechNoun | word::Weekday);
    }
    return occasion ? behind : words.last;
}

} // namespace

bool isJudgement(const ProseText &prose, int i, int end)
{
    static constexpr std::array<QStringView, 7> nouns{u"claim", u"charge", u"allegation", u"accusation", u"assertion", u"suggestion", u"account"};
    return i + 2 < end && (prose[i].folded == u"a" || prose[i].folded == u"an") && std::find(nouns.begin(), nouns.end(), prose[i + 1].folded) != nouns.end();
}

int withoutAfterthought(const ProseText &prose, Range words)
{
    const int end = withoutOccasion(prose, words);
    int relative = 0;
    int dash = 0;
    for (int i = words.first + fewestBefore; i + 2 < end; ++i) {
        const bool comma = prose[i].region < 0 && prose[i].isMark(u',');
        if (comma && relative > 0)
            relative = -1; // words follow that may be the statement's own
        if (comma && relative == 0 && prose[i + 1].region < 0 && (prose[i + 1].folded == u"which" || prose[i + 1].folded == u"who" || isJudgement(prose, i + 1, end)))
            relative = i;
        if (isDash(prose, i))
            dash = dash == 0 ? i : -1;
    }
    const bool aside = dash > 0 && prose[dash + 1].region < 0;
    return std::min({end, relative > 0 ? relative : end, aside ? dash : end});
}

ClauseTie tieOf(const ProseText &prose, const CuedStatement &statement, std::size_t n)
{
    const Cue &cue = statement.cues[n];
    const CuePlace &place = statement.places[n];
    const int first = statement.words.first;
    if (cue.groupBegin == first && (cue.form == VerbForm::Ing ? cue.kind == CueKind::Beside : place.speaker.empty()))
        return ClauseTie::Participle; // "Noting that", "Asked whether"
    if (place.begin - 1 > first) {
        const Word &before = prose[place.begin - 1];
        const bool comma = prose[place.begin - 2].isMark(u',');
        if (before.any(word::Relative) && comma && !before.any(word::Subject))
            return ClauseTie::OfObject;
    }
    if (!place.speaker.empty() && place.speaker.size() == 1 && prose[place.speaker.first].any(word::Relative)
        && place.speaker.first > first && (prose[place.speaker.first - 1].isMark(u',') || prose[place.speaker.first - 1].any(word::Coordinator)))
        return ClauseTie::Relative;
    return isSubordinate(prose, statement, place.begin) ? ClauseTie::Subordinate : ClauseTie::Main;
}

int clauseEnd(const ProseText &prose, ClauseTie tie, int from, int end)
{
    if (tie == ClauseTie::Main)
        return end;
    const int comma = commaBehind(prose, from + 2, end);
    if (tie != ClauseTie::Relative)
        return comma + 2 < end ? comma : end;
    for (int at = comma; at + 1 < end; at = commaBehind(prose, at + 1, end)) {
        if (goesOn(prose, prose[at].isMark(u',') ? at + 1 : at, end))
            return at;
    }
    return end;
}

} // namespace crossread
