// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cueplaces.h"

#include "core/reading/content.h"
#include "core/reading/phrases.h"

#include <algorithm>

namespace crossread {

namespace {

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
        return firstNounPhrase(m_prose, m_statement.words.first, m_statement.cues[n].groupBegin);
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
            place.speaker = nounPhraseAt(m_prose, cue.after, m_statement.words.last);
            place.end = std::max(place.end, place.speaker.last);
        } else if (cue.kind == CueKind::Passive) {
            place.speaker = cue.by;
        } else if (cue.kind == CueKind::Beside || cue.infinitive) {
            place.speaker = governingSubject(cue);
            if (cue.kind == CueKind::Beside && cue.groupBegin == m_statement.words.first) // "Noting that …, Okafor"
                place.speaker = subjectBehind(cue.after);
            if (place.speaker.empty())
                place.speaker = inheritedSpeaker(n);
        } else {
            const SubjectPhrase subject = isInverted(cue) ? SubjectPhrase{} : subjectOf(m_prose, m_statement.words.first, cue.groupBegin);
            place.speaker = cue.quoted.empty() ? subject.core : cue.quoted;
            if (!subject.core.empty())
                place.begin = subject.begin;
            else
                placeWithoutSubject(n, place);
        }
        if (place.begin > m_statement.words.first) {
            const Word &before = m_prose[place.begin - 1];
            place.afterQuotation = before.region >= 0
                || (before.kind == TokenKind::Punctuation && place.begin - 2 >= m_statement.words.first
                    && (before.isMark(u',') || before.isMark(u'—') || before.isMark(u'–') || before.isMark(u'-'))
                    && m_prose[place.begin - 2].region >= 0);
            place.separated = place.afterQuotation || before.isMark(u',') || before.isMark(u'—') || before.isMark(u'–');
        }
        place.aside = place.separated && isAside(cue, place);
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
        return !holdsVerb(m_prose, {after.first, commaBehind(m_prose, after.last, last)});
    }

    void placeWithoutSubject(std::size_t n, CuePlace &place) const
    {
        const Cue &cue = m_statement.cues[n];
        const bool finite = cue.form == VerbForm::Past || cue.form == VerbForm::Third;
        const Word *before = cue.groupBegin > m_statement.words.first ? &m_prose[cue.groupBegin - 1] : nullptr;
        const bool afterBreak = before && (before->isMark(u',')
            || endsQuotedSentence(cue.groupBegin - 1) || before->isMark(u'—'));
        if (finite && afterBreak && cue.groupBegin == cue.words.first) {
            const Range after = nounPhraseAt(m_prose, cue.after, m_statement.words.last);
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
        if (before && (before->any(word::Coordinator) || before->isMark(u',') || before->region >= 0)) {
            place.speaker = inheritedSpeaker(n);
        }
    }

    /// A quotation that ends in a comma, full stop or the like: what follows tells who said it.
    [[nodiscard]] bool endsQuotedSentence(int i) const
    {
        if (m_prose[i].region < 0)
            return false;
        const QuotedWords &region = m_prose.regions[std::size_t(m_prose[i].region)];
        return region.inside().empty() || !m_prose[region.inside().last - 1].isText() || region.words.size() > 8;
    }

    /// True where nothing but "on Friday" or a mark follows, so that the words attributed stand before.
    [[nodiscard]] bool isAside(const Cue &cue, const CuePlace &place) const
    {
        const int last = m_statement.last;
        if (place.end >= last)
            return true;
        if (cue.kind == CueKind::AccordingTo)
            return true;
        const ContentStart start = contentStart(m_prose, cue, place.end, last);
        if (start.at >= last)
            return true;
        if (place.afterQuotation)
            return !start.that;
        if (start.that || start.quoted)
            return false;
        if (m_prose[place.end].isMark(u',') || m_prose[place.end].isMark(u')'))
            return true; // "The plan, he said, would cost"
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
