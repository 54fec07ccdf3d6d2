// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attribution.h"

#include "core/reading/content.h"
#include "core/reading/phrases.h"
#include "core/reading/relays.h"

#include <algorithm>

namespace crossread {

namespace {

/// Links the cues of one statement with speakers and words.
class Linker {
public:
    Linker(const Prose &prose, Range statement) : m_prose(prose), m_range(statement), m_cues(cuesOf(prose, statement)) { }

    [[nodiscard]] std::vector<Attribution> run()
    {
        placeCues();
        std::vector<Attribution> all;
        for (std::size_t n = 0; n < m_cues.size(); ++n) {
            Attribution one;
            one.statement = m_range;
            one.cue = m_cues[n].words;
            one.verb = m_cues[n].verb;
            one.speaker = m_places[n].speaker;
            one.content = contentOf(n);
            if (!m_cues[n].by.empty() && m_cues[n].words.size() > 1)
                one.via.push_back(m_cues[n].by);
            if (!one.content.empty())
                all.push_back(one);
        }
        if (all.empty()) {
            Attribution one = byColon();
            if (!one.content.empty())
                all.push_back(one);
        }
        return all;
    }

private:
    /// Where a cue stands in its statement.
    struct Place {
        Range speaker;
        int begin = 0;         ///< first word of speaker and cue together
        int end = 0;           ///< behind cue and speaker
        bool inverted = false; ///< "said X"
        bool separated = false; ///< words, and a comma or quotation, stand right before it
        bool afterQuotation = false;
        bool aside = false; ///< stands apart from what it attributes: ", X said."
        bool inherited = false;
    };

    [[nodiscard]] int lastWord() const
    {
        int last = m_range.last;
        while (last > m_range.first && m_prose[last - 1].region < 0 && m_prose[last - 1].kind == TokenKind::Punctuation)
            --last;
        return last;
    }

    void placeCues()
    {
        m_places.resize(m_cues.size());
        for (std::size_t n = 0; n < m_cues.size(); ++n)
            m_places[n] = placeOf(n);
    }

    [[nodiscard]] Range inheritedSpeaker(std::size_t n) const
    {
        for (std::size_t k = n; k-- > 0;) {
            if (!m_places[k].speaker.empty() && m_cues[k].kind != CueKind::AccordingTo)
                return m_places[k].speaker;
        }
        return firstNounPhrase(m_prose, m_range.first, m_cues[n].groupBegin);
    }

    [[nodiscard]] Place placeOf(std::size_t n) const
    {
        const Cue &cue = m_cues[n];
        Place place;
        place.begin = cue.groupBegin;
        place.end = cue.after;
        if (cue.kind == CueKind::AccordingTo) {
            place.speaker = nounPhraseAt(m_prose, cue.after, m_range.last);
            place.end = std::max(place.end, place.speaker.last);
        } else if (cue.kind == CueKind::Passive) {
            place.speaker = cue.by;
        } else if (cue.kind == CueKind::Beside || cue.infinitive) {
            place.speaker = inheritedSpeaker(n);
            place.inherited = true;
        } else {
            const Subject subject = subjectOf(m_prose, m_range.first, cue.groupBegin);
            place.speaker = subject.core;
            if (!subject.core.empty())
                place.begin = subject.begin;
            else
                placeWithoutSubject(n, place);
        }
        if (place.begin > m_range.first) {
            const Word &before = m_prose[place.begin - 1];
            place.afterQuotation = before.region >= 0
                || (before.kind == TokenKind::Punctuation && place.begin - 2 >= m_range.first
                    && (before.isMark(u',') || before.isMark(u'—') || before.isMark(u'–') || before.isMark(u'-'))
                    && m_prose[place.begin - 2].region >= 0);
            place.separated = place.afterQuotation || before.isMark(u',') || before.isMark(u'—') || before.isMark(u'–');
        }
        place.aside = place.separated && isAside(cue, place);
        return place;
    }

    void placeWithoutSubject(std::size_t n, Place &place) const
    {
        const Cue &cue = m_cues[n];
        const bool finite = cue.form == VerbForm::Past || cue.form == VerbForm::Third;
        const Word *before = cue.groupBegin > m_range.first ? &m_prose[cue.groupBegin - 1] : nullptr;
        const bool afterBreak = before && (before->isMark(u',') || endsQuotedSentence(cue.groupBegin - 1) || before->isMark(u'—'));
        if (finite && afterBreak && cue.groupBegin == cue.words.first) {
            const Range after = nounPhraseAt(m_prose, cue.after, m_range.last);
            const bool says = cue.frames() & (frame::Clause | frame::Quotation);
            const bool somebody = says && !after.empty() && !m_prose[after.first].any(word::Object & ~word::Subject);
            if (somebody) {
                place.speaker = after;
                place.inverted = true;
                place.end = after.last;
                return;
            }
        }
        if (before && (before->any(word::Coordinator) || before->isMark(u',') || before->region >= 0)) {
            place.speaker = inheritedSpeaker(n);
            place.inherited = true;
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
    [[nodiscard]] bool isAside(const Cue &cue, const Place &place) const
    {
        const int last = lastWord();
        if (place.end >= last)
            return true;
        if (cue.kind == CueKind::AccordingTo)
            return true;
        const Start start = contentStart(m_prose, cue, place.end, last);
        if (start.at >= last)
            return true;
        if (place.afterQuotation)
            return !start.that;
        if (start.that || start.quoted)
            return false;
        if (m_prose[place.end].isMark(u','))
            return true; // "The plan, he said, would cost"
        if (place.inverted)
            return !holdsVerb(m_prose, {start.at, last}) || m_prose[place.end].kind == TokenKind::Punctuation;
        return false;
    }

    /// First words at which the content of cue `n` must end because another attribution begins.
    [[nodiscard]] std::vector<int> bordersFor(std::size_t n) const
    {
        std::vector<int> borders{lastWord()};
        for (std::size_t k = 0; k < m_cues.size(); ++k) {
            if (k == n || m_cues[k].words.first < m_cues[n].words.last)
                continue;
            const Place &place = m_places[k];
            const Word &before = m_prose[std::max(place.begin - 1, m_range.first)];
            if (place.aside && closesStatement(k))
                borders.push_back(place.begin - (place.afterQuotation ? 0 : 1));
            else if (m_cues[k].kind == CueKind::Beside && before.isMark(u','))
                borders.push_back(place.begin - 1);
            else if (before.any(word::Coordinator) && m_cues[k].kind == CueKind::Verb && !m_cues[k].infinitive
                     && (m_cues[k].frames() & frame::That))
                borders.push_back(place.begin - 1);
        }
        return borders;
    }

    [[nodiscard]] bool closesStatement(std::size_t k) const
    {
        if (m_cues[k].kind == CueKind::AccordingTo)
            return true;
        const Start start = contentStart(m_prose, m_cues[k], m_places[k].end, lastWord());
        return start.at >= lastWord() || m_places[k].inverted;
    }

    [[nodiscard]] std::vector<Range> contentOf(std::size_t n) const
    {
        const Cue &cue = m_cues[n];
        const Place &place = m_places[n];
        std::vector<Range> content;
        if (cue.kind == CueKind::AccordingTo) {
            content = aroundAccordingTo(n);
        } else if (place.aside) {
            if (!(cue.frames() & (frame::Clause | frame::Quotation)))
                return {};
            const Range left = leftOf(n);
            if (left.empty() || (!place.afterQuotation && !(cue.frames() & frame::Clause)))
                return {};
            content.push_back(left);
            const Range rest = restAfterAside(n);
            if (!rest.empty())
                content.push_back(rest);
        } else {
            const Range right = rightOf(n);
            if (!right.empty())
                content.push_back(right);
        }
        for (Range &part : content)
            part = trimmed(m_prose, part);
        std::erase_if(content, [](Range part) { return part.empty(); });
        return content;
    }

    /// What stands before an aside: quotations that touch it, else the clause.
    [[nodiscard]] Range leftOf(std::size_t n) const
    {
        const Place &place = m_places[n];
        int from = m_range.first;
        for (std::size_t k = 0; k < n; ++k) {
            // "Kim said … "A," KCNA said": all of it. "X said "A," "B," he added": the last quotation.
            const bool holds = !m_places[k].aside && m_cues[k].kind == CueKind::Verb && m_places[k].speaker != place.speaker;
            if (place.afterQuotation && m_cues[k].words.first < place.begin && !holds)
                from = std::max(from, regionStartBefore(place.begin, m_places[k].end));
        }
        Range left{from, place.begin};
        while (!left.empty() && m_prose[left.last - 1].region < 0
               && m_prose[left.last - 1].kind == TokenKind::Punctuation)
            --left.last;
        while (!left.empty() && m_prose[left.first].region < 0
               && (m_prose[left.first].any(word::Coordinator) && m_prose[left.first].capital))
            ++left.first;
        return left;
    }

    /// The first quotation behind `after` and before `place`.
    [[nodiscard]] int regionStartBefore(int place, int after) const
    {
        for (int i = after; i < place; ++i) {
            if (m_prose[i].region >= 0)
                return i;
        }
        return after;
    }

    /// What goes on behind an aside: '"A," said X, "B"', "The plan, he said, would cost".
    [[nodiscard]] Range restAfterAside(std::size_t n) const
    {
        const Place &place = m_places[n];
        const int last = lastWord();
        int at = place.end;
        if (place.afterQuotation) {
            const Start start = contentStart(m_prose, m_cues[n], at, last);
            int next = start.at;
            if (!start.quoted) { // "said X, the minister of Y, "B""
                next = at;
                while (next < last && m_prose[next].region < 0)
                    ++next;
                if (next >= last || next - at > 30)
                    return {0, 0};
                for (std::size_t k = n + 1; k < m_cues.size(); ++k) {
                    if (m_cues[k].words.first < next)
                        return {0, 0};
                }
                if (!m_prose[next - 1].isMark(u',') && !m_prose[next - 1].isMark(u':') && !m_prose[next - 1].isMark(u'—')
                    && !m_prose[next - 1].isMark(u'–'))
                    return {0, 0};
            }
            for (std::size_t k = n + 1; k < m_cues.size(); ++k) {
                if (m_places[k].aside && m_places[k].afterQuotation)
                    return {0, 0}; // '"A," said X. "B," he added' run together
            }
            return {next, contentEnd(m_prose, next, {m_range.first, last}, bordersFor(n))};
        }
        if (at < last && m_prose[at].isMark(u',') && m_cues[n].kind == CueKind::Verb && !place.inverted)
            return {at + 1, contentEnd(m_prose, at + 1, {m_range.first, last}, bordersFor(n))};
        return {0, 0};
    }

    [[nodiscard]] std::vector<Range> aroundAccordingTo(std::size_t n) const
    {
        const Place &place = m_places[n];
        const int last = lastWord();
        if (place.speaker.empty())
            return {};
        if (place.begin - m_range.first <= 1) { // "According to X, …"
            int at = commaFrom(place.end, last);
            if (at - place.speaker.first <= 2) { // "According to US, Ukrainian and Korean sources,": a list
                const int further = commaFrom(at + 1, last);
                const auto joins = [this](int k) { return m_prose[k].any(word::Coordinator); };
                for (int k = at + 1; k < std::min(further, at + 8) && further < last; ++k)
                    at = joins(k) ? further : at;
            }
            if (at + 1 >= last)
                return {};
            return {{at + 1, contentEnd(m_prose, at + 1, {m_range.first, last}, bordersFor(n))}};
        }
        std::vector<Range> content{{m_range.first, place.begin}};
        const bool comma = place.end < last && m_prose[place.end].isMark(u',') && place.end + 1 < last;
        if (comma && m_prose[place.begin - 1].isMark(u',')) {
            const Word &next = m_prose[place.end + 1];
            if (next.any(word::Auxiliary | word::Verb) || (!next.capital && next.folded.endsWith(u"ed")))
                content.push_back({place.end + 1, contentEnd(m_prose, place.end + 1, {m_range.first, last}, bordersFor(n))});
        }
        return content;
    }

    [[nodiscard]] int commaFrom(int at, int last) const
    {
        while (at < last && !(m_prose[at].isMark(u',') && m_prose[at].region < 0))
            ++at;
        return at;
    }

    [[nodiscard]] Range rightOf(std::size_t n) const
    {
        const Cue &cue = m_cues[n];
        const Place &place = m_places[n];
        const int last = lastWord();
        if (place.end >= last)
            return {0, 0};
        const unsigned frames = cue.frames();
        const Start start = contentStart(m_prose, cue, place.end, last);
        if (start.at >= last)
            return {0, 0};
        const int end = contentEnd(m_prose, start.at, {m_range.first, last}, bordersFor(n));
        const Range right{start.at, end};
        if (right.empty())
            return {0, 0};
        if (cue.negated && (frames & frame::Clause) && !start.that && !start.quoted)
            return {0, 0};
        if (cue.kind == CueKind::Passive && m_prose[place.end].folded != u"to" && !start.that && !start.quoted)
            return {0, 0};
        if (start.quoted)
            return (frames & (frame::Quotation | frame::Object | frame::Clause)) ? right : Range{0, 0};
        if (start.that) {
            const bool wh = m_prose[start.at].folded != u"that";
            if (wh && (cue.negated || !(frames & frame::Clause)))
                return {0, 0};
            return (frames & frame::That) ? right : Range{0, 0};
        }
        if ((frames & frame::Clause) && m_prose[place.end].folded != u"to" && holdsVerb(m_prose, right)
            && right.size() > 2 && !m_prose[start.at].any(word::Preposition & ~word::Subordinator)
            && !(start.colon && m_prose[place.end].isMark(u',')))
            return right;
        if (start.colon && m_prose[start.at - 1].isMark(u':') && (frames & (frame::Clause | frame::Quotation)))
            return right;
        if (frames & (frame::Object | frame::Clause | frame::That)) {
            const int quoted = lastQuotationEnd(m_prose, {start.at, end});
            if (quoted > start.at)
                return {place.end + (m_prose[place.end].kind == TokenKind::Punctuation ? 1 : 0), quoted};
        }
        return {0, 0};
    }

    /// 'Trump was blunt: "…"', 'Nowak: we will see'.
    [[nodiscard]] Attribution byColon() const
    {
        Attribution one;
        one.statement = m_range;
        for (int i = m_range.first + 1; i + 1 < m_range.last; ++i) {
            if (!m_prose[i].isMark(u':') || m_prose[i].region >= 0)
                continue;
            if (m_prose[i + 1].region < 0)
                return one;
            const Range who = firstNounPhrase(m_prose, m_range.first, i);
            if (who.empty())
                return one;
            one.speaker = who;
            one.cue = {i, i + 1};
            one.content.push_back(trimmed(m_prose, {i + 1, lastQuotationEnd(m_prose, {i + 1, m_range.last})}));
            return one;
        }
        return one;
    }

    const Prose &m_prose;
    Range m_range;
    std::vector<Cue> m_cues;
    std::vector<Place> m_places;
};

} // namespace

std::vector<Range> statementsOf(const Prose &prose, Range paragraph)
{
    std::vector<Range> statements;
    for (int i = paragraph.first; i < paragraph.last;) {
        const Range sentence = prose.sentences[std::size_t(prose.wordSentences[std::size_t(i)])];
        const bool inside = sentence.first > paragraph.first && prose[sentence.first].region >= 0
            && prose[sentence.first].region == prose[sentence.first - 1].region;
        if (inside && !statements.empty())
            statements.back().last = sentence.last;
        else
            statements.push_back(sentence);
        i = sentence.last;
    }
    return statements;
}

std::vector<Attribution> attributionsOf(const Prose &prose, Range statement)
{
    return Linker(prose, statement).run();
}

std::vector<Attribution> attributionsOf(const Prose &prose)
{
    std::vector<Attribution> all;
    for (std::size_t b = 0; b < prose.blocks.size(); ++b) {
        for (const Range &statement : statementsOf(prose, prose.blocks[b].words)) {
            std::vector<Attribution> found = attributionsOf(prose, statement);
            foldRelays(prose, found);
            for (Attribution &one : found) {
                one.block = int(b);
                all.push_back(std::move(one));
            }
        }
    }
    return withContinuations(prose, std::move(all));
}

} // namespace crossread
