// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/content.h"

#include "core/reading/attribution.h"
#include "core/reading/phrases.h"
#include "core/reading/relays.h"

#include <algorithm>

namespace crossread {

namespace {

constexpr int longestAdjunct = 16; ///< words between a cue and its "that"

bool isTime(const Word &one)
{
    return one.any(word::Weekday | word::Time) || (one.any(word::Month) && one.capital);
}

bool isThat(const Word &one)
{
    return one.folded == u"that" || one.folded == u"how" || one.folded == u"whether" || one.folded == u"why"
        || one.folded == u"if" || one.folded == u"what";
}

bool isFiniteLike(const Word &one)
{
    const qsizetype cut = one.folded.indexOf(u'\''); // "she'll", "they've"
    if (cut > 0 && cut + 1 < one.folded.size() && !one.folded.endsWith(u"'s"))
        return true;
    return one.any(word::Auxiliary | word::Verb)
        || (!one.capital && one.folded.size() > 4 && one.folded.endsWith(u"ed"));
}

/// A verb by its place: "they empathize", "the transition reflects the".
bool isPresent(const ProseText &prose, int i, Range words)
{
    const Word &one = prose[i];
    if (one.kind != TokenKind::Word || one.capital || one.is != 0 || one.region >= 0 || i == words.first || i + 1 >= words.last)
        return false;
    const Word &before = prose[i - 1];
    if (i - 1 == words.first && before.any(word::Subject) && !before.any(word::Wh))
        return true;
    const Word &next = prose[i + 1];
    return one.folded.size() > 3 && one.folded.endsWith(u's') && !one.folded.endsWith(u"ss") && before.isText() && !before.folded.endsWith(u's')
        && !before.any(word::Determiner | word::Possessive | word::Preposition | word::Coordinator)
        && next.any(word::Determiner | word::Possessive | word::Pronoun);
}

/// Over the one who is told: "reporters", "CNN's Jake", "him", "a crowd in Iowa" where "that" follows.
int afterAddressee(const ProseText &prose, int at, int to)
{
    if (at >= to || prose[at].region >= 0 || !prose[at].isText() || isThat(prose[at]))
        return at;
    if (prose[at].any(word::Object))
        return at + 1;
    if (prose[at].any(word::Addressee) && !prose[at].capital)
        return at + 1;
    const Range who = nounPhraseAt(prose, at, to);
    int end = who.last;
    if (end + 1 < to && prose[end].isMark(u',') && prose[end + 1].any(word::Determiner)) { // "told Fars, the semi-official news agency"
        const int apposition = nounPhraseAt(prose, end + 1, to).last;
        end = apposition == to ? apposition : end;
    }
    // "told CNN Trump would": where a verb follows, the last name was the next subject.
    for (int i = who.first + 1; i < who.last; ++i) {
        if (prose[i].any(word::Subject | word::Determiner) && !prose[i].capital)
            return i;
    }
    return end;
}

/// What became of a statement: "carried by", "posted on".
bool isSent(const ProseText &prose, int i, int to)
{
    const Word &one = prose[i];
    const bool participle = one.kind == TokenKind::Word && !one.capital && (one.folded.endsWith(u"ed") || one.folded == u"broadcast" || one.folded == u"seen" || one.folded == u"sent");
    return participle && i + 1 < to && prose[i + 1].any(word::Preposition);
}

bool isFigure(const Word &one)
{
    return one.kind == TokenKind::Number || one.figure(FigureWord::Number) || one.figure(FigureWord::Vague)
        || one.figure(FigureWord::Fraction) || one.figure(FigureWord::Multiple);
}

/// Over one "on Friday", "in a statement", "Tuesday", "at a rally in Iowa" in front of "that" or a quotation.
int afterAdjunct(const ProseText &prose, int at, int to)
{
    if (at >= to || prose[at].region >= 0)
        return at;
    const Word &one = prose[at];
    if (isTime(one) || (one.folded == u"last" && at + 1 < to && isTime(prose[at + 1]))
        || (one.folded == u"this" && at + 2 < to && isTime(prose[at + 1]) && prose[at + 2].folded == u"that") // "complained this year that"
        || (one.folded == u"earlier" && at + 1 < to)) {
        if (at + 1 < to && prose[at + 1].kind == TokenKind::Clitic) // "Friday's talks"
            return at;
        int i = at + 1;
        while (i < to && (isTime(prose[i]) || prose[i].kind == TokenKind::Number || prose[i].folded == u"this"
                          || prose[i].folded == u"last"))
            ++i;
        return i;
    }
    if (opensFigure(prose, at, to))
        return at;
    if (one.folded == u"there" && at + 1 < to && prose[at + 1].any(word::Auxiliary)) // "said there were"
        return at;
    if (one.any(word::Adverb) && !one.any(word::Determiner) && !one.capital) // not "said both sides"
        return at + 1;
    if (!one.any(word::Preposition) || one.folded == u"that")
        return at;
    bool speech = false;
    for (int i = at + 1; i < std::min(to, at + longestAdjunct); ++i) {
        const Word &next = prose[i];
        if (next.region >= 0) {
            const bool governed = prose[i - 1].kind == TokenKind::Clitic || prose[i - 1].any(word::Preposition | word::Determiner);
            return speech && !governed ? i : at;
        }
        if (next.folded == u"that")
            return i;
        if (next.isMark(u','))
            return i;
        if (next.isMark(u':'))
            return i;
        if (next.any(word::Auxiliary | word::Relative) && !(next.capital && next.any(word::Month))) // "in May"
            break;
        if (next.any(word::SpeechNoun) || isTime(next)) {
            speech = true;
            // Go on over "with CNN", "on Monday", "carried by Tass"; stop before the clause.
            if (i + 1 < to && !isSent(prose, i + 1, to) && !prose[i + 1].any(word::Preposition) && !isTime(prose[i + 1]) && prose[i + 1].isText()
                && !prose[i + 1].any(word::SpeechNoun) && prose[i + 1].kind != TokenKind::Number
                && prose[i + 1].folded != u"that")
                return i + 1;
        }
        if (!next.isText() && next.kind != TokenKind::Clitic && !next.isMark(u'-') && !next.isMark(u'.'))
            break;
        if (speech && i + 1 == to)
            return to;
    }
    return at;
}

/// The closing mark of '“…,”': it does as a comma.
bool endsInComma(const ProseText &prose, int i)
{
    if (prose[i].region < 0)
        return false;
    const QuotedWords &region = prose.regions[std::size_t(prose[i].region)];
    return i + 1 == region.words.last && region.closeMarks > 0 && !region.inside().empty()
        && prose[region.inside().last - 1].isMark(u',');
}

/// Words behind a comma at which the reporter goes on in his own voice: "but", "even though", "when asked".
bool turnsAway(const ProseText &prose, int at)
{
    const Word &next = prose[at];
    if (next.region >= 0)
        return false;
    const QString &folded = next.folded;
    const QString &second = prose[at + 1].folded;
    return folded == u"but" || folded == u"although" || folded == u"though" || folded == u"while"
        || folded == u"prompting" || folded == u"despite" || (folded == u"even" && (second == u"though" || second == u"as"))
        || (folded == u"when" && second == u"asked");
}

} // namespace

/// Over "the company in March" in "warned the company in March that"; `at` where no "that" follows.
static int afterTold(const ProseText &prose, int at, int to)
{
    const int behind = afterAdjunct(prose, afterAddressee(prose, at, to), to);
    return behind < to && prose[behind].folded == u"that" ? behind : at;
}

bool opensFigure(const ProseText &prose, int at, int to)
{
    if (at + 1 >= to || prose[at].region >= 0 || prose[at + 1].region >= 0)
        return false;
    const QString &word = prose[at].folded;
    const QString &next = prose[at + 1].folded;
    if ((word == u"at" && (next == u"least" || next == u"most")) || (word == u"up" && next == u"to"))
        return true;
    const Word &one = prose[at];
    const bool bounds = word == u"between" || word == u"only" || word == u"just" || one.figure(FigureWord::Approximate)
        || one.figure(FigureWord::Above) || one.figure(FigureWord::Below);
    return bounds && isFigure(prose[at + 1]);
}

ContentStart contentStart(const ProseText &prose, const Cue &cue, int from, int to)
{
    ContentStart start;
    int at = from;
    if (cue.frames() & frame::Addressee)
        at = afterAddressee(prose, at, to);
    else if (cue.frames() & frame::Told)
        at = afterTold(prose, at, to);
    if (at < to && prose[at].folded == u"to" && !(cue.frames() & frame::Addressee) && at + 1 < to
        && (prose[at + 1].any(word::Object | word::Addressee) || prose[at + 1].capital || isMedium(prose, nounPhraseAt(prose, at + 1, to)))) // "said to reporters"
        at = nounPhraseAt(prose, at + 1, to).last;
    for (int steps = 0; steps < 4; ++steps) {
        const int next = afterAdjunct(prose, at, to);
        if (next == at)
            break;
        at = next;
    }
    while (at < to && prose[at].region < 0
           && (prose[at].isMark(u',') || prose[at].isMark(u':') || prose[at].isMark(u'—') || prose[at].isMark(u'–'))) {
        start.colon = true;
        ++at;
    }
    if (at < to && start.colon && prose[at].region < 0) { // ", on the other hand, that"
        const int next = afterAdjunct(prose, at, to);
        const int behind = next < to && next > at && prose[next].isMark(u',') ? next + 1 : next; // ", on condition of anonymity, that"
        if (behind < to && next > at && (prose[behind].region >= 0 || prose[behind].folded == u"that"))
            at = behind;
    }
    if (at < to && start.colon && prose[at].region < 0 && at + 2 < to) { // ", twice, that"
        const bool source = namesSource(prose[at]); // ", citing two officials, that"
        for (int i = at + 1; i < std::min(to - 1, at + (source ? longestAdjunct : 4)) && prose[i].region < 0; ++i) {
            if (!prose[i].isMark(u',') || prose[i + 1].folded != u"that")
                continue;
            at = i + 1;
            break;
        }
    }
    start.at = at;
    start.that = at < to && isThat(prose[at]) && prose[at].region < 0;
    start.quoted = at < to && prose[at].region >= 0;
    return start;
}

int contentEnd(const ProseText &prose, int from, Range statement, const std::vector<int> &borders)
{
    int end = statement.last;
    for (const int border : borders) {
        if (border > from)
            end = std::min(end, border);
    }
    for (int i = from + 2; i < end; ++i) {
        if (prose[i].region < 0 && prose[i].isMark(u';'))
            return i;
        const bool quoted = endsInComma(prose, i);
        if ((quoted || (prose[i].region < 0 && prose[i].isMark(u','))) && i + 2 < end && (quoted || i - from >= 4)
            && turnsAway(prose, i + 1))
            return quoted ? i + 1 : i;
    }
    return end;
}

int commaBehind(const ProseText &prose, int from, int end)
{
    for (int i = from; i < end; ++i) {
        if (endsInComma(prose, i))
            return i + 1;
        if (prose[i].region < 0 && prose[i].isMark(u','))
            return i;
    }
    return end;
}

bool holdsVerb(const ProseText &prose, Range words)
{
    for (int i = words.first; i < words.last; ++i) {
        const bool noun = i > words.first && prose[i - 1].any(word::Determiner | word::Possessive) && !prose[i].any(word::Auxiliary);
        if (noun && !prose[i - 1].any(word::Subject | word::Object))
            continue; // "a question", "the detailed plan"
        if (prose[i].kind == TokenKind::Clitic && !(i > 0 && prose[i - 1].any(word::Pronoun | word::Relative)))
            continue;
        if (isFiniteLike(prose[i]) || isPresent(prose, i, words))
            return true;
        if (prose[i].kind == TokenKind::Word && !prose[i].capital && prose[i].cue.verb >= 0
            && prose[i].cue.form != VerbForm::Ing && !prose[i].any(word::SpeechNoun | word::Title | word::SourceNoun))
            return true;
    }
    return false;
}

/// A bracket opens in the words and stays open: "of the port authority (NPA".
static bool leavesBracketOpen(const ProseText &prose, Range words)
{
    for (int i = words.last - 1; i >= words.first && prose[i].region < 0; --i) {
        if (prose[i].isMark(u')'))
            return false;
        if (prose[i].isMark(u'('))
            return true;
    }
    return false;
}

Range trimmed(const ProseText &prose, Range words)
{
    const auto isLoose = [&prose](int i) {
        const Word &one = prose[i];
        if (one.kind != TokenKind::Punctuation)
            return false;
        const QChar c = one.folded.front();
        return c == u',' || c == u'.' || c == u':' || c == u';' || c == u'-' || c == u'–' || c == u'—';
    };
    while (!words.empty() && isLoose(words.first))
        ++words.first;
    while (!words.empty() && isLoose(words.last - 1)
           && !(prose[words.last - 1].region >= 0))
        --words.last;
    const bool closes = words.last < int(prose.words.size()) && prose[words.last].isMark(u')') && leavesBracketOpen(prose, words);
    return closes ? Range{words.first, words.last + 1} : words;
}

int lastQuotationEnd(const ProseText &prose, Range words)
{
    for (int i = words.last - 1; i >= words.first; --i) {
        if (prose[i].region >= 0)
            return std::min(words.last, prose.regions[std::size_t(prose[i].region)].words.last);
    }
    return 0;
}

} // namespace crossread
