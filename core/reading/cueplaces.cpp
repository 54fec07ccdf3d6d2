// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cueplaces.h"

#include "core/reading/content.h"
#include "core/reading/cueclauses.h"
#include "core/reading/governed.h"
#include "core/reading/phrases.h"

#include <algorithm>

namespace crossread {

namespace {

constexpr int longestOccasion = 8; ///< words of "on the sidelines of a meeting in Lorne"

/// Finds the speaker of each cue, and whether the words attributed stand before or behind it.
class CuePlacer {
public:
    CuePlacer(const ProseText &prose, CuedStatement &statement) : m_prose(prose), m_statement(statement) { }

    void run()
    {
        m_statement.places.resize(m_statement.cues.size());
        for (std::size_t n = 0; n < m_statement.cues.size(); ++n)
            m_statement.places[n] = placeOf(n);
    }

private:
    [[nodiscard]] Range inheritedSpeaker(std::size_t n) const
    {
        for (std::size_t k = n; k-- > 0 && n - k <= cuesInReach;) {
            const Range speaker = m_statement.places[k].speaker;
            const bool relative = !speaker.empty() && m_statement.cues[n].kind != CueKind::Beside && m_prose[speaker.first].folded == u"who";
            if (!speaker.empty() && !relative && m_statement.cues[k].kind != CueKind::AccordingTo)
                return speaker;
        }
        const bool opened = n > 0 && m_statement.cues.front().kind == CueKind::AccordingTo && m_statement.cues.front().words.first == m_statement.words.first;
        const int from = opened ? m_statement.places.front().end : m_statement.words.first; // "According to X, …"
        return firstNounPhrase(m_prose, from, m_statement.cues[n].groupBegin);
    }

    /// "according to Reuters" | ", citing": the one named right before.
    [[nodiscard]] Range namedRightBefore(std::size_t n) const
    {
        const int comma = m_statement.cues[n].groupBegin - 1;
        if (n == 0 || m_statement.cues[n].kind != CueKind::Beside || !m_prose[comma].isMark(u','))
            return {0, 0};
        const Cue &before = m_statement.cues[n - 1];
        if (comma == before.by.last && !before.by.empty())
            return before.by; // "quoted as saying by Interfax, citing"
        const bool follows = before.kind == CueKind::AccordingTo && comma == m_statement.places[n - 1].end;
        return follows ? m_statement.places[n - 1].speaker : Range{0, 0};
    }

    /// The subject of the clause behind the next comma.
    [[nodiscard]] Range subjectBehind(int at) const
    {
        const int comma = commaBehind(m_prose, std::min(at + 1, m_statement.last), m_statement.last);
        const int behind = comma < m_statement.last && m_prose[comma].isMark(u',') ? comma + 1 : comma;
        return behind < m_statement.last ? nounPhraseAt(m_prose, behind, m_statement.last) : Range{0, 0};
    }

    /// "he" in "he refused to say", "her" in "led her to say", "he keeps saying": by the word in front of the group.
    [[nodiscard]] Range governingSubject(const Cue &cue) const
    {
        int at = cue.groupBegin - 1;
        if (at <= m_statement.words.first || m_prose[at].region >= 0 || m_prose[at].kind != TokenKind::Word)
            return {0, 0};
        if (m_prose[at].any(word::Object) && cue.infinitive)
            return {at, at + 1};
        const Word &verb = m_prose[at];
        const bool verbal = !verb.capital && (verb.any(word::Verb) || verb.cue.verb >= 0 || verb.folded.endsWith(u"ed"));
        if (!verbal || verb.any(word::SpeechNoun | word::SourceNoun))
            return {0, 0};
        while (at > m_statement.words.first && m_prose[at - 1].any(word::Auxiliary | word::Adverb) && !m_prose[at - 1].capital)
            --at;
        const Range subject = subjectOf(m_prose, m_statement.words.first, at).core;
        bool name = !subject.empty() && subject.size() <= 3;
        for (int i = subject.first; i < subject.last; ++i)
            name = name && m_prose[i].capital;
        return name || (subject.size() == 1 && m_prose[subject.first].any(word::Subject | word::Relative)) ? subject : Range{0, 0};
    }

    [[nodiscard]] CuePlace placeOf(std::size_t n) const
    {
        const Cue &cue = m_statement.cues[n];
        CuePlace place;
        place.begin = cue.groupBegin;
        place.end = cue.after;
        if (cue.kind == CueKind::AccordingTo) {
            place.speaker = personBehind(nounPhraseAt(m_prose, cue.after, m_statement.words.last));
            place.end = std::max(place.end, place.speaker.last);
        } else if (cue.kind == CueKind::Passive) {
            place.speaker = cue.by;
        } else if (cue.kind == CueKind::Beside || cue.infinitive) {
            place.speaker = namedRightBefore(n);
            if (place.speaker.empty())
                place.speaker = governingSubject(cue);
            if (cue.kind == CueKind::Beside && cue.groupBegin == m_statement.words.first) // "Noting that …, Okafor"
                place.speaker = subjectBehind(cue.after);
            if (place.speaker.empty())
                place.speaker = inheritedSpeaker(n);
        } else {
            const SubjectPhrase subject = isInverted(cue) ? SubjectPhrase{} : subjectOf(m_prose, m_statement.words.first, cue.groupBegin);
            place.speaker = cue.quoted.empty() ? behindJudgement(subject.core) : cue.quoted;
            if (!subject.core.empty())
                place.begin = subject.begin;
            else
                placeWithoutSubject(n, place);
        }
        if (place.begin > m_statement.words.first) {
            const Word &before = m_prose[place.begin - 1];
            place.afterQuotation = (before.region >= 0 && !(place.begin == cue.groupBegin && hasQuotedSubject(cue)))
                || (before.kind == TokenKind::Punctuation && place.begin - 2 >= m_statement.words.first
                    && (before.isMark(u',') || before.isMark(u'—') || before.isMark(u'–') || before.isMark(u'-'))
                    && m_prose[place.begin - 2].region >= 0);
            place.separated = place.afterQuotation || before.isMark(u',') || before.isMark(u'—') || before.isMark(u'–');
        }
        place.aside = place.separated && (place.end >= m_statement.last || cue.kind == CueKind::AccordingTo);
        if (!place.separated || place.aside)
            return place;
        const ContentStart start = contentStart(m_prose, cue, place.end, m_statement.last);
        place.goesOn = partBehind(cue, place, start);
        place.aside = place.goesOn > 0 || isAside(n, place, start);
        return place;
    }

    /// "…, whom few have met, said Okafor, the director": not "Okafor, the director, said the bridge would open".
    [[nodiscard]] bool isInverted(const Cue &cue) const
    {
        const int last = m_statement.last;
        if (!cue.quoted.empty() || cue.groupBegin != cue.words.first || cue.groupBegin - 1 <= m_statement.words.first
            || !m_prose[cue.groupBegin - 1].isMark(u',') || m_prose[cue.words.first].folded == u"told")
            return false;
        const Range after = nounPhraseAt(m_prose, cue.after, last);
        if (after.empty() || m_prose[after.first].any(word::Pronoun) || m_prose[after.last - 1].any(word::Time | word::Weekday))
            return false;
        if (takesObject(cue, after))
            return false; // "Okafor, whose party lost, acknowledged his defeat"
        return !holdsVerb(m_prose, {after.first, commaBehind(m_prose, after.last, last)});
    }

    /// "…, a charge Okafor denied": Okafor.
    [[nodiscard]] Range behindJudgement(Range subject) const
    {
        const bool named = subject.size() > 2 && m_prose[subject.first + 2].capital && isJudgement(m_prose, subject.first, subject.last);
        return named ? Range{subject.first + 2, subject.last} : subject;
    }

    /// What stands behind the verb is what it speaks of, nobody who speaks: "called the talks “frank”", "acknowledged his defeat".
    [[nodiscard]] bool takesObject(const Cue &cue, Range after) const
    {
        const unsigned frames = cue.frames();
        if ((frames & frame::Object) && !(frames & frame::Clause))
            return after.last < m_statement.last && (m_prose[after.last].isText() || m_prose[after.last].region >= 0);
        return cue.verb >= 0 && english().cueVerbs[std::size_t(cue.verb)].object && isThing(m_prose, after);
    }

    void placeWithoutSubject(std::size_t n, CuePlace &place) const
    {
        const Cue &cue = m_statement.cues[n];
        const bool finite = cue.form == VerbForm::Past || cue.form == VerbForm::Third || (cue.form == VerbForm::Base && !cue.infinitive);
        const Word *before = cue.groupBegin > m_statement.words.first ? &m_prose[cue.groupBegin - 1] : nullptr;
        const bool afterBreak = (!before && opensInverted(cue)) || (before && (before->isMark(u',')
            || endsQuotedSentence(cue.groupBegin - 1) || before->isMark(u'—')));
        if (finite && afterBreak && cue.groupBegin == cue.words.first) {
            const Range after = personBehind(nounPhraseAt(m_prose, cue.after, m_statement.words.last));
            const bool says = cue.frames() & (frame::Clause | frame::Quotation);
            const bool object = (cue.frames() & frame::Object) && !(cue.frames() & frame::Clause)
                && after.last < m_statement.words.last && m_prose[after.last].isText(); // "thanked Okafor for"
            const bool somebody = says && !object && !after.empty() && !m_prose[after.first].any(word::Object & ~word::Subject);
            if (somebody) {
                place.speaker = after;
                place.inverted = true;
                place.end = after.last;
                return;
            }
        }
        if (before && !hasQuotedSubject(cue) && (before->any(word::Coordinator) || before->isMark(u',') || before->region >= 0))
            place.speaker = inheritedSpeaker(n);
    }

    /// Over "at the harbour" in "a neighbour at the harbour, Mira Haddad".
    [[nodiscard]] int behindPlace(int at) const
    {
        if (!m_prose[at].any(word::Preposition) || m_prose[at].any(word::Subordinator))
            return at;
        const int end = nounPhraseAt(m_prose, at + 1, m_statement.words.last).last;
        return end > at + 1 ? end : at;
    }

    /// "said the board's lawyer, Mira Haddad": the name, where it ends the phrase; else the noun phrase itself.
    [[nodiscard]] Range personBehind(Range phrase) const
    {
        const int last = m_statement.words.last;
        if (phrase.empty() || phrase.last + 2 >= last || m_prose[phrase.last - 1].capital)
            return phrase;
        const int comma = behindPlace(phrase.last);
        if (comma + 2 >= last || !m_prose[comma].isMark(u','))
            return phrase;
        const Range name = nounPhraseAt(m_prose, comma + 1, last);
        const bool ends = name.last >= m_statement.last || m_prose[name.last].kind == TokenKind::Punctuation;
        return ends && isFullName(m_prose, name) ? name : phrase;
    }

    /// "Said Okafor: “…”"
    [[nodiscard]] bool opensInverted(const Cue &cue) const
    {
        const Range after = nounPhraseAt(m_prose, cue.after, m_statement.last);
        return cue.form == VerbForm::Past && !after.empty() && after.last < m_statement.last && m_prose[after.last].isMark(u':');
    }

    /// "the offer, which “nobody” had read": what is quoted is no content.
    [[nodiscard]] bool hasQuotedSubject(const Cue &cue) const
    {
        const int before = cue.groupBegin - 1;
        return cue.groupBegin < cue.words.first && before >= m_statement.words.first && m_prose[before].region >= 0 && !endsQuotedSentence(before);
    }

    /// A quotation that ends in a comma, full stop or the like: what follows tells who said it.
    [[nodiscard]] bool endsQuotedSentence(int i) const
    {
        if (m_prose[i].region < 0)
            return false;
        const QuotedWords &region = m_prose.regions[std::size_t(m_prose[i].region)];
        return region.inside().empty() || !m_prose[region.inside().last - 1].isText() || region.words.size() > 8;
    }

    /// Where what a cue and its occasion part goes on: "The talks, she said on Friday, | “have failed”"; 0 for nowhere.
    /// `start` is what follows the cue.
    [[nodiscard]] int partBehind(const Cue &cue, const CuePlace &place, const ContentStart &start) const
    {
        const int first = m_statement.words.first;
        if (cue.kind != CueKind::Verb || place.afterQuotation || place.inverted || place.begin - 1 <= first)
            return 0;
        const int opens = start.at + (start.quoted ? m_prose.regions[std::size_t(m_prose[start.at].region)].openMarks : 0);
        if (!start.colon || !m_prose[start.at - 1].isMark(u',') || opens >= m_statement.last || m_prose[opens].capital)
            return 0;
        const Range left{first, place.begin - 1};
        const bool verb = m_prose[start.at].any(word::Auxiliary | word::Verb);
        const bool subject = (start.quoted || verb) && left.size() <= 12 && !holdsVerb(m_prose, left) && !nounPhraseAt(m_prose, first, left.last).empty();
        const bool clause = m_prose[start.at].any(word::Coordinator) && start.at > place.end + 1 && tellsAll(left);
        return subject || clause ? start.at : 0;
    }

    /// A whole clause, and nothing in it that waits for another: not "When the bridge fell".
    [[nodiscard]] bool tellsAll(Range words) const
    {
        const Word &first = m_prose[words.first];
        if (opensFigure(m_prose, words.first, words.last))
            return holdsVerb(m_prose, words);
        return !first.any(word::Subordinator | word::Preposition | word::Adverb | word::Coordinator | word::Wh) && holdsVerb(m_prose, words);
    }

    /// ", according to the Post", ", adding that", ", Interfax reported." at `at`, by cue `n`.
    [[nodiscard]] bool opensAside(std::size_t n, int at) const
    {
        if (n >= m_statement.cues.size())
            return false;
        const Cue &cue = m_statement.cues[n];
        if (cue.words.first == at)
            return cue.kind == CueKind::AccordingTo || cue.kind == CueKind::Beside;
        return cue.after >= m_statement.last && nounPhraseAt(m_prose, at, m_statement.last).last == cue.groupBegin;
    }

    /// True where nothing but "on Friday" or a mark follows, so that the words attributed stand before.
    [[nodiscard]] bool isAside(std::size_t n, const CuePlace &place, const ContentStart &start) const
    {
        const Cue &cue = m_statement.cues[n];
        const int last = m_statement.last;
        if (start.at >= last)
            return true;
        if (place.afterQuotation) // "“A”, adding: “B”" goes on
            return !start.that && !(start.quoted && start.colon && cue.kind == CueKind::Beside);
        if (start.that || start.quoted)
            return false;
        if (m_prose[place.end].isMark(u',') || m_prose[place.end].isMark(u')'))
            return true; // "The plan, he said, would cost"
        const bool comma = start.colon && m_prose[start.at - 1].isMark(u',');
        if (comma && opensAside(n + 1, start.at))
            return true; // "…, he told Reuters, according to the Post"
        const Range rest{place.end, last};
        const bool occasion = m_prose[place.end].any(word::Preposition) && rest.size() <= longestOccasion && !holdsVerb(m_prose, rest);
        const Range left{m_statement.words.first, place.begin - 1};
        if ((comma || occasion) && (cue.frames() & frame::Clause) && !left.empty() && tellsAll(left))
            return true; // "Twelve people died, he said on Friday, as", "The fire is out, the ministry said via its channel"
        if (place.inverted && m_prose[place.end].any(word::Relative))
            return true; // "said an official who was not authorised"
        if (place.inverted)
            return !holdsVerb(m_prose, {start.at, last}) || m_prose[place.end].kind == TokenKind::Punctuation;
        return false;
    }

    const ProseText &m_prose;
    CuedStatement &m_statement;
};

int lastWordOf(const ProseText &prose, Range statement)
{
    int last = statement.last;
    while (last > statement.first && prose[last - 1].region < 0 && prose[last - 1].kind == TokenKind::Punctuation)
        --last;
    return last;
}

} // namespace

CuedStatement placeCues(const ProseText &prose, Range statement)
{
    CuedStatement cued{statement, lastWordOf(prose, statement), cuesOf(prose, statement), {}};
    CuePlacer(prose, cued).run();
    return cued;
}

} // namespace crossread
