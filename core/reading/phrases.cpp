// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/phrases.h"

#include <algorithm>

namespace crossread {

namespace {

constexpr int longestPhrase = 40; ///< words that a phrase with its appositions may have

bool isComma(const Word &one)
{
    return one.isMark(u',');
}

bool isBracket(const Word &one)
{
    return one.isMark(u')') || one.isMark(u'(');
}

bool isDate(const Word &one)
{
    return one.any(word::Weekday | word::Time) || (one.any(word::Month) && one.capital);
}

/// "reports" | said: what stands before a verb is a noun.
bool opensVerb(const ProseText &prose, int i)
{
    return i < int(prose.words.size()) && prose[i].region < 0 && prose[i].cue.verb >= 0 && prose[i].cue.form == VerbForm::Past;
}

/// "Mr. Day", "Doris Day": a capital inside the sentence makes a name of a span of time.
bool isSurname(const ProseText &prose, int i)
{
    const Word &one = prose[i];
    return one.capital && one.any(word::Time) && !one.any(word::Weekday | word::Month) && prose.sentences[std::size_t(prose.wordSentences[std::size_t(i)])].first != i;
}

/// Words at which a subject phrase cannot go on to the left.
bool isBorder(const ProseText &prose, int i)
{
    const Word &one = prose[i];
    if (one.region >= 0)
        return true;
    if (one.kind == TokenKind::Punctuation) {
        const QChar c = one.folded.front();
        return c != u'-' && c != u'&' && c != u'.' && c != u'/' && !(c == u'\'' || c == u'’');
    }
    if (one.kind == TokenKind::Clitic)
        return false;
    if (one.any(word::Wh | word::Relative) && one.capital && one.span.length() > 2 && prose.text[one.span.begin + 1].isLower())
        return true; // "What Okafor called", not "WHO"
    if (one.any(word::Auxiliary | word::Relative | word::Wh) && !one.capital)
        return !(one.folded == u"may" || one.folded == u"will");
    if (one.any(word::Subordinator) && !one.any(word::Preposition))
        return true;
    if (one.folded == u"that")
        return true;
    if (one.any(word::Coordinator))
        return true;
    if (one.cue.verb >= 0 && !one.capital && !one.any(word::Title | word::SpeechNoun | word::SourceNoun)
        && one.cue.form != VerbForm::Base && one.cue.form != VerbForm::Participle)
        return one.cue.form != VerbForm::Third || (i > 0 && !opensVerb(prose, i + 1) && (prose[i - 1].capital || prose[i - 1].any(word::Subject)));
    return false;
}

bool startsBase(const ProseText &prose, int i, int from)
{
    const Word &one = prose[i];
    if (one.any(word::Determiner | word::Possessive | word::Subject))
        return true;
    if (i == from || !one.capital)
        return false;
    const Word &before = prose[i - 1];
    return before.isText() && (isDate(before) || (before.kind == TokenKind::Number && !before.capital));
}

/// The core of a phrase: its first noun phrase that is not governed by a preposition.
Range coreOf(const ProseText &prose, Range phrase)
{
    int first = phrase.first;
    while (first < phrase.last
           && (prose[first].any(word::Adverb | word::Coordinator) || !prose[first].isText())
           && !prose[first].capital)
        ++first;
    while (first < phrase.last && prose[first].any(word::Preposition) && prose[first].folded != u"like") {
        // "On Friday Okafor", "In a statement the firm": over the governed phrase.
        int next = first + 1;
        while (next < phrase.last && prose[next].any(word::Determiner | word::Possessive))
            ++next;
        ++next;
        while (next < phrase.last && !startsBase(prose, next, first)
               && !(prose[next].any(word::Preposition) && prose[next].folded != u"of"))
            ++next;
        if (next >= phrase.last) {
            return {phrase.last, phrase.last};
        }
        first = next;
    }
    int last = first;
    while (last < phrase.last) {
        const Word &one = prose[last];
        if (last > first && one.any(word::Preposition) && one.folded != u"of"
            && !(one.folded == u"for" && last + 1 < phrase.last && prose[last + 1].capital && prose[last - 1].capital))
            break;
        if (last > first && one.any(word::Adverb) && !one.capital)
            break;
        // "the order released Friday": what follows the noun is no part of the core.
        if (last > first + 1 && !one.capital && one.folded.endsWith(u"ed") && one.folded.size() > 4
            && !prose[last - 1].any(word::Determiner | word::Adverb | word::Preposition))
            break;
        ++last;
    }
    if (last > first + 2 && last < phrase.last && (prose[last - 1].folded == u"close" || prose[last - 1].folded == u"familiar"))
        --last; // "a source close to the inquiry"
    while (last > first + 1 && ((isDate(prose[last - 1]) && !isSurname(prose, last - 1)) || prose[last - 1].any(word::Adverb) || !prose[last - 1].isText())
           && !(prose[last - 1].any(word::Time) && last - first <= 2))
        --last;
    return {first, last};
}

/// Goes left from `end` to where the phrase that ends there begins.
int phraseBegin(const ProseText &prose, int from, int end)
{
    int i = end;
    const int limit = std::max(from, end - longestPhrase);
    while (i > limit && !isBorder(prose, i - 1))
        --i;
    return i;
}

/// True where words [first, last) can be one part of "A and B": short, and nothing in them is a verb.
bool isPlainPhrase(const ProseText &prose, Range part)
{
    if (part.empty() || part.size() > 7)
        return false;
    if (prose[part.first].any(word::Preposition))
        return false;
    for (int i = part.first; i < part.last; ++i) {
        const Word &one = prose[i];
        if (one.any(word::Auxiliary | word::Pronoun) && !one.capital)
            return false;
        if (!one.capital && (one.folded.endsWith(u"ed") || one.folded.endsWith(u"ing") || one.any(word::Verb)))
            return false;
    }
    return true;
}

/// Takes "Haddad and" into "her sister", where both are plain phrases.
int withConjunct(const ProseText &prose, int from, int begin, int end)
{
    if (begin - 1 <= from || prose[begin - 1].folded != u"and" || !isPlainPhrase(prose, {begin, end}))
        return begin;
    const int before = phraseBegin(prose, from, begin - 1);
    const bool clauseStarts = before == from || prose[before - 1].kind == TokenKind::Punctuation
        || prose[before - 1].any(word::Subordinator);
    return clauseStarts && isPlainPhrase(prose, {before, begin - 1}) ? before : begin;
}

} // namespace

namespace {

/// "Arrested after police said that he had fled": where who speaks follows "after" or the like, that opens their clause.
/// Behind it stands the subject; `end` where there is none such.
int behindSubordinator(const ProseText &prose, int begin, int end)
{
    constexpr int longest = 5;
    const Word &nearest = prose[end - 1];
    const bool speaks = nearest.any(word::SourceNoun | word::Crowd) || (nearest.capital && !isDate(nearest));
    for (int i = end - 1; speaks && i > begin && end - i < longest; --i) {
        const Word &before = prose[i - 1];
        if (before.any(word::Subordinator) && before.any(word::Preposition))
            return i;
        if (!prose[i].isText() || prose[i].any(word::Preposition))
            return end;
    }
    return end;
}

SubjectPhrase plainSubject(const ProseText &prose, int from, int end)
{
    const Word &nearest = prose[end - 1];
    if (nearest.any(word::Subject) || (nearest.any(word::Relative) && nearest.folded != u"that"))
        return {{end - 1, end}, end - 1};
    int begin = phraseBegin(prose, from, end);
    if (begin == end)
        return {{end, end}, end};
    if (begin == end - 1 && isSome(prose[begin]))
        return {{begin, end}, begin};
    if (const int clause = behindSubordinator(prose, begin, end); clause < end)
        return {coreOf(prose, {clause, end}), clause};
    if (prose[begin].any(word::Preposition) && begin - 1 >= from && prose[begin - 1].any(word::Relative) && prose[begin - 1].folded != u"that"
        && prose[begin - 1].region < 0 && coreOf(prose, {begin, end}).empty())
        return {{begin - 1, begin}, begin - 1}; // "who in the past has said"
    int verb = begin;
    while (verb - 1 > from && prose[verb - 1].region < 0 && prose[verb - 1].any(word::Auxiliary | word::Adverb) && !prose[verb - 1].capital)
        --verb;
    if (verb < begin && verb - 1 > from && prose[verb - 1].any(word::Relative) && prose[verb - 1].folded != u"that" && coreOf(prose, {begin, end}).empty())
        begin = verb; // "a teacher who was in the hall"
    // "The lawyer who ran three races said": back to what the relative clause hangs on.
    if (begin - 1 > from && prose[begin - 1].any(word::Relative) && prose[begin - 1].region < 0
        && !prose[begin].any(word::Determiner | word::Crowd | word::SourceNoun) && !prose[begin].capital && prose[begin - 2].cue.verb < 0
        && (prose[begin - 1].folded != u"that" || prose[begin].any(word::Verb | word::Auxiliary) || !prose[begin].folded.endsWith(u's'))) {
        const int head = begin - 1 - (prose[begin - 2].isMark(u',') ? 1 : 0);
        const int further = phraseBegin(prose, from, head);
        if (further < head) {
            const Range core = coreOf(prose, {further, head});
            if (!core.empty())
                return {core, further};
        }
    }
    // "Doctors who spoke on condition of anonymity said"
    if (begin - 2 > from && prose[begin - 1].cue.verb >= 0 && prose[begin - 2].any(word::Relative) && prose[begin - 2].region < 0
        && prose[begin - 2].folded != u"that" && coreOf(prose, {begin, end}).empty()) {
        const SubjectPhrase head = plainSubject(prose, from, begin - 2);
        if (!head.core.empty())
            return head;
    }
    const Word &first = prose[begin];
    if (first.folded == u"by" && begin - 1 > from && prose[begin - 1].region < 0 && !prose[begin - 1].any(word::Auxiliary)
        && (prose[begin - 1].cue.form == VerbForm::Past || prose[begin - 1].cue.form == VerbForm::Participle) && prose[begin - 1].cue.verb >= 0) {
        const SubjectPhrase quoted = plainSubject(prose, from, begin - 1); // "Analysts quoted by the Post said"
        return {quoted.core, quoted.begin};
    }
    begin = withConjunct(prose, from, begin, end);
    return {coreOf(prose, {begin, end}), begin};
}

} // namespace

SubjectPhrase subjectOf(const ProseText &prose, int from, int verb)
{
    int end = verb;
    while (end > from && (prose[end - 1].any(word::Adverb) && !prose[end - 1].capital))
        --end;
    if (end <= from)
        return {{end, end}, end};
    if (isBracket(prose[end - 1])) { // "Korean Central News Agency (KCNA) said"
        int i = end - 1;
        while (i > from && end - i < 8 && !prose[i].isMark(u'('))
            --i;
        if (prose[i].isMark(u'('))
            return plainSubject(prose, from, i);
    }
    if (!isComma(prose[end - 1]) && !prose[end - 1].isMark(u'—') && !prose[end - 1].isMark(u'–'))
        return plainSubject(prose, from, end);
    // "Okafor, who runs the agency, said": over what stands between the commas.
    const char16_t mark = prose[end - 1].folded.front().unicode();
    int comma = end - 2;
    const int limit = std::max(from, end - longestPhrase);
    while (comma > limit && !(prose[comma].isMark(mark) && prose[comma].region < 0))
        --comma;
    if (comma <= limit || comma == end - 2)
        return {{end, end}, end};
    const Range between{comma + 1, end - 1};
    SubjectPhrase head = plainSubject(prose, from, comma);
    // "X, 44, of Y, said": one more comma back where the phrase between is no subject of its own.
    if (!head.core.empty() && head.core.size() == 1 && prose[head.core.first].kind == TokenKind::Number && comma - 1 > from) {
        const SubjectPhrase further = subjectOf(prose, from, head.begin);
        if (!further.core.empty())
            head = further;
    }
    if (head.begin - 2 > from && prose[head.begin - 2].isMark(u',') && (prose[head.begin - 1].folded == u"citing" || prose[head.begin - 1].folded == u"quoting"))
        return plainSubject(prose, from, head.begin - 2); // "Yonhap, citing KCNA, which quoted Kim, said"
    if (head.core.empty())
        return {{end, end}, end};
    if (const Range name = withoutOrigin(prose, between); isFullName(prose, name) && !isFullName(prose, head.core))
        return {name, head.begin};
    return head;
}

Range subjectBefore(const ProseText &prose, int from, int verb)
{
    return subjectOf(prose, from, verb).core;
}

/// A verb by its ending and by what follows: "closed the".
static bool isPastOf(const ProseText &prose, int i, int last)
{
    const Word &one = prose[i];
    return one.kind == TokenKind::Word && !one.capital && one.folded.size() > 4 && one.folded.endsWith(u"ed") && i + 1 < last
        && !prose[i - 1].any(word::Adverb) && prose[i + 1].any(word::Determiner | word::Possessive | word::Preposition | word::Pronoun);
}

Range nounPhraseAt(const ProseText &prose, int at, int to)
{
    if (at >= to || !prose[at].isText())
        return {at, at};
    const Word &start = prose[at];
    if (start.any(word::Pronoun) && start.folded != u"usa" && !start.capital)
        return {at, at + 1};
    if (start.any(word::Preposition | word::Subordinator | word::Auxiliary | word::Coordinator) && !start.capital)
        return {at, at};
    int i = at;
    bool nounSeen = false;
    const int limit = std::min(to, at + longestPhrase);
    for (; i < limit; ++i) {
        const Word &one = prose[i];
        if (one.kind == TokenKind::Clitic || one.isMark(u'-') || one.isMark(u'&')
            || (one.isMark(u'/') && i + 1 < limit && prose[i + 1].capital))
            continue;
        if (one.kind == TokenKind::Punctuation) {
            if (one.isMark(u'.') && i + 1 < limit && prose[i + 1].capital && prose[i].span.begin == prose[i - 1].span.end
                && (prose[i - 1].any(word::Honorific) || prose[i - 1].span.length() == 1))
                continue;
            if ((one.isMark(u'\'') || one.isMark(u'’')) && one.region < 0)
                continue;
            break;
        }
        if (one.region >= 0)
            break;
        if (i > at && one.folded == u"of") {
            continue;
        }
        if (i > at && one.folded == u"and" && i + 1 < limit && prose[i + 1].capital && prose[i - 1].capital
            && !prose[i + 1].any(word::Subject | word::Determiner))
            continue;
        if (i > at
            && (one.any(word::Preposition | word::Coordinator | word::Subordinator | word::Auxiliary | word::Relative
                        | word::Wh | word::Negation | word::Adverb)
                || (one.any(word::Subject | word::Object) && one.folded != u"usa"))
            && !(one.capital && prose[i - 1].capital))
            break;
        if (nounSeen && prose[i - 1].folded != u"of" && one.any(word::Determiner | word::Possessive) && !isInitial(prose, i))
            break;
        if (nounSeen && ((isDate(one) && !isSurname(prose, i)) || one.kind == TokenKind::Number) && prose[i - 1].folded != u"of")
            break;
        if (nounSeen && one.any(word::Verb) && !one.capital && prose[i - 1].capital && i + 1 < limit
            && prose[i + 1].any(word::Determiner | word::Possessive | word::Preposition | word::Pronoun))
            break; // "Okafor runs a"
        if (nounSeen && one.cue.verb >= 0 && !one.capital && one.cue.form != VerbForm::Base
            && !one.any(word::Title | word::SourceNoun))
            break;
        if (nounSeen && isPastOf(prose, i, limit))
            break; // "the mayor closed the"
        nounSeen = nounSeen || !one.any(word::Determiner | word::Possessive);
    }
    if (i > at + 2 && i < to && (prose[i - 1].folded == u"close" || prose[i - 1].folded == u"familiar"))
        --i; // "two people close to the investigation"
    while (i > at && !prose[i - 1].isText() && prose[i - 1].kind != TokenKind::Clitic)
        --i;
    while (i > at && prose[i - 1].folded == u"of")
        --i;
    if (i == at + 1 && isDate(prose[at]) && !isSurname(prose, at))
        return {at, at};
    return {at, i};
}

/// Over "Last month," and "Eight years ago," in front of a subject.
static int afterTime(const ProseText &prose, int at, int to)
{
    constexpr int longest = 5;
    bool time = false;
    for (int i = at; i < std::min(to, at + longest); ++i) {
        const Word &one = prose[i];
        const bool ends = isComma(one) || one.folded == u"ago" || one.folded == u"later" || one.folded == u"earlier";
        if (time && ends)
            return i + 1 < to && isComma(prose[i + 1]) ? i + 2 : i + 1;
        if (!one.isText() || one.any(word::Subject))
            return at;
        time = isDate(one);
    }
    return at;
}

Range firstNounPhrase(const ProseText &prose, int from, int to)
{
    int at = from;
    for (int i = from; i < std::min(to, from + 25); ++i) {
        // Over "On Friday," and "Speaking in Iowa,".
        const Word &start = prose[at];
        const bool adverbial = start.any(word::Preposition | word::Adverb | word::Subordinator | word::Coordinator)
            || start.folded.endsWith(u"ing");
        if (adverbial && isComma(prose[i]) && i + 1 < to)
            at = i + 1;
    }
    while (at < to && !prose[at].capital
           && (prose[at].any(word::Adverb | word::Coordinator) || !prose[at].isText()) && prose[at].region < 0)
        ++at;
    if (at < to && prose[at].any(word::Coordinator))
        ++at;
    at = afterTime(prose, at, to);
    return nounPhraseAt(prose, at, to);
}

} // namespace crossread
