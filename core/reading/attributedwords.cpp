// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attributedwords.h"

#include "core/reading/attribution.h"

#include "core/reading/content.h"
#include "core/reading/cueclauses.h"
#include "core/reading/governed.h"
#include "core/reading/phrases.h"
#include "core/reading/relays.h"

#include <algorithm>

namespace crossread {

namespace {

constexpr int longestContent = 500;    ///< words that one attribution can have, so that reading stays linear
constexpr int longestChain = 4;       ///< media that pass on each other's words
constexpr int farthestQuotation = 15; ///< words between a cue and a quotation in its object

/// Takes what stands before, behind or around a cue.
class WordsTaker {
public:
    WordsTaker(const ProseText &prose, const CuedStatement &statement) : m_prose(prose), m_statement(statement) { }

    [[nodiscard]] std::vector<Range> wordsOf(std::size_t n) const
    {
        const Cue &cue = m_statement.cues[n];
        const CuePlace &place = m_statement.places[n];
        std::vector<Range> content;
        if (isNobodys(cue, place))
            return {};
        if (cue.kind == CueKind::AccordingTo) {
            content = aroundAccordingTo(n);
        } else if (place.aside) {
            const bool object = (cue.frames() & frame::Object) && !(cue.frames() & frame::Clause);
            const bool hasObject = object && place.end < m_statement.last && m_prose[place.end].isText() && !place.inverted;
            if (!(cue.frames() & (frame::Clause | frame::Quotation)) || hasObject)
                return {};
            const Range left = leftOf(n);
            const Range behind = left.empty() ? restAfterAside(n) : Range{};
            if (!behind.empty()) // "But, he said, it would cost"
                content.push_back(behind);
            else if (left.empty() || (!place.afterQuotation && !(cue.frames() & frame::Clause)))
                return {};
            if (behind.empty()) {
                content.push_back(left);
                const Range rest = restAfterAside(n);
                if (!rest.empty())
                    content.push_back(rest);
            }
        } else {
            const Range right = rightOf(n);
            if (!right.empty())
                content.push_back({right.first, withoutAfterthought(m_prose, right)});
        }
        for (Range &part : content)
            part = trimmed(m_prose, part);
        std::erase_if(content, [](Range part) { return part.empty(); });
        return content;
    }

private:
    /// "It is too early to say", "if parliament finds": nobody has said it.
    [[nodiscard]] bool isNobodys(const Cue &cue, const CuePlace &place) const
    {
        const Range who = place.speaker;
        if (cue.infinitive && who.size() == 1 && m_prose[who.first].folded == u"it" && m_prose[who.last].any(word::Be))
            return true;
        const int before = place.begin - 1;
        return cue.kind == CueKind::Verb && before >= m_statement.words.first && cue.form != VerbForm::Past
            && (m_prose[before].folded == u"if" || m_prose[before].folded == u"unless") && m_prose[before].region < 0;
    }

    /// First words at which the content of cue `n` must end because another attribution begins.
    [[nodiscard]] std::vector<int> bordersFor(std::size_t n) const
    {
        std::vector<int> borders{std::min(m_statement.last, m_statement.places[n].end + longestContent)};
        for (std::size_t k = n + 1; k < std::min(m_statement.cues.size(), n + 1 + cuesInReach); ++k) {
            if (m_statement.cues[k].words.first < m_statement.cues[n].words.last)
                continue;
            const CuePlace &place = m_statement.places[k];
            const Word &before = m_prose[std::max(place.begin - 1, m_statement.words.first)];
            if (place.aside && closesStatement(k))
                borders.push_back(place.begin - (place.afterQuotation ? 0 : 1));
            else if (m_statement.cues[k].kind == CueKind::Beside && (before.isMark(u',') || before.region >= 0))
                borders.push_back(place.begin - (before.region >= 0 ? 0 : 1));
            else if (m_statement.cues[k].kind == CueKind::Beside && (before.folded == u"before" || before.folded == u"after"))
                borders.push_back(place.begin - 1); // '“A,” before adding: “B”'
            else if (before.any(word::Coordinator) && m_statement.cues[k].kind == CueKind::Verb && !m_statement.cues[k].infinitive
                     && (m_statement.cues[k].frames() & frame::That))
                borders.push_back(place.begin - 1);
        }
        return borders;
    }

    [[nodiscard]] bool closesStatement(std::size_t k) const
    {
        if (m_statement.cues[k].kind == CueKind::AccordingTo)
            return true;
        const ContentStart start = contentStart(m_prose, m_statement.cues[k], m_statement.places[k].end, m_statement.last);
        return start.at >= m_statement.last || m_statement.places[k].inverted;
    }

    /// Behind the bracket that holds a cue: "(once 19 percent, Okafor says)".
    [[nodiscard]] int bracketBefore(int from, int place) const
    {
        for (int i = place - 1; i >= from; --i) {
            if (m_prose[i].region >= 0 || m_prose[i].isMark(u')'))
                return from;
            if (m_prose[i].isMark(u'('))
                return i + 1;
        }
        return from;
    }

    /// What stands before an aside: quotations that touch it, else the clause.
    [[nodiscard]] Range leftOf(std::size_t n) const
    {
        const CuePlace &place = m_statement.places[n];
        int from = std::max(m_statement.words.first, place.begin - longestContent);
        for (std::size_t k = n > cuesInReach ? n - cuesInReach : 0; k < n; ++k) {
            // "Kim said … "A," KCNA said": all of it. "X said "A," "B," he added": the last quotation.
            const bool holds = !m_statement.places[k].aside && m_statement.cues[k].kind == CueKind::Verb && m_statement.places[k].speaker != place.speaker;
            if (place.afterQuotation && m_statement.cues[k].words.first < place.begin && !holds)
                from = std::max(from, regionStartBefore(place.begin, m_statement.places[k].end));
        }
        Range left{bracketBefore(from, place.begin), place.begin};
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
        const CuePlace &place = m_statement.places[n];
        const int last = m_statement.last;
        int at = place.end;
        if (place.afterQuotation) {
            const ContentStart start = contentStart(m_prose, m_statement.cues[n], at, last);
            int next = start.at;
            if (!start.quoted) { // "said X, the minister of Y, "B""
                next = at;
                while (next < last && m_prose[next].region < 0)
                    ++next;
                if (next >= last || next - at > 30)
                    return {0, 0};
                for (std::size_t k = n + 1; k < std::min(m_statement.cues.size(), n + 1 + cuesInReach); ++k) {
                    if (m_statement.cues[k].words.first < next)
                        return {0, 0};
                }
                const bool joined = next - 2 >= at && m_prose[next - 1].any(word::Coordinator) && m_prose[next - 2].isMark(u','); // "said X, and "B""
                if (!joined && !m_prose[next - 1].isMark(u',') && !m_prose[next - 1].isMark(u':') && !m_prose[next - 1].isMark(u'—')
                    && !m_prose[next - 1].isMark(u'–'))
                    return {0, 0};
            }
            for (std::size_t k = n + 1; k < std::min(m_statement.cues.size(), n + 1 + cuesInReach); ++k) {
                if (m_statement.places[k].aside && m_statement.places[k].afterQuotation)
                    return {0, 0}; // '"A," said X. "B," he added' run together
            }
            return {next, contentEnd(m_prose, next, {m_statement.words.first, last}, bordersFor(n))};
        }
        if (n + 1 < m_statement.cues.size() && (m_statement.cues[n + 1].kind == CueKind::Beside || m_statement.cues[n + 1].kind == CueKind::AccordingTo)
            && m_statement.cues[n + 1].words.first == at + 1)
            return {0, 0}; // "…, Reuters said, citing officials"
        if (place.goesOn) // "The talks, she said in a statement, "have failed""
            return {place.goesOn, contentEnd(m_prose, place.goesOn, {m_statement.words.first, last}, bordersFor(n))};
        if (at + 1 < last && m_prose[at].isMark(u',') && m_statement.cues[n].kind == CueKind::Verb && !place.inverted && !addsOfHisOwn(n, at + 1))
            return {at + 1, contentEnd(m_prose, at + 1, {m_statement.words.first, last}, bordersFor(n))};
        return {0, 0};
    }

    /// Behind a clause that is whole: "…, he said, | as rescuers searched", "…, he said, | raising the toll".
    [[nodiscard]] bool addsOfHisOwn(std::size_t n, int at) const
    {
        const Word &next = m_prose[at];
        const QString &word = next.folded;
        const bool opens = word == u"as" || word == u"while" || word == u"after" || word == u"amid" || word == u"despite" || word == u"though"
            || (next.kind == TokenKind::Word && !next.capital && word.size() > 4 && word.endsWith(u"ing"));
        return next.region < 0 && opens && holdsVerb(m_prose, leftOf(n));
    }

    [[nodiscard]] std::vector<Range> aroundAccordingTo(std::size_t n) const
    {
        const CuePlace &place = m_statement.places[n];
        const int last = m_statement.last;
        if (place.speaker.empty())
            return {};
        const bool opensClause = place.begin > m_statement.words.first && m_prose[place.begin - 1].folded == u"that";
        if (opensClause || place.begin - m_statement.words.first <= 1) { // "According to X, …"
            int at = behindApposition(commaFrom(place.end, last), last);
            for (int link = 0; link < longestChain && at + 1 < last && m_prose[at + 1].region < 0
                 && (m_prose[at + 1].any(word::Relative) || namesSource(m_prose[at + 1])); ++link)
                at = commaFrom(at + 1, last); // "According to the Courier, which quoted an official, …"
            if (at - place.speaker.first <= 2) { // "According to US, Ukrainian and Korean sources,": a list
                const int further = commaFrom(at + 1, last);
                const auto joins = [this](int k) { return m_prose[k].any(word::Coordinator); };
                for (int k = at + 1; k < std::min(further, at + 8) && further < last; ++k)
                    at = joins(k) ? further : at;
            }
            if (at + 1 >= last)
                return {};
            return {{at + 1, contentEnd(m_prose, at + 1, {m_statement.words.first, last}, bordersFor(n))}};
        }
        const int from = std::max(m_statement.words.first, place.begin - longestContent);
        std::vector<Range> content{{bracketBefore(from, place.begin), place.begin}};
        const bool comma = place.end < last && m_prose[place.end].isMark(u',') && place.end + 1 < last;
        if (comma && m_prose[place.begin - 1].isMark(u',')) {
            const Word &next = m_prose[place.end + 1];
            if (next.any(word::Auxiliary | word::Verb) || (!next.capital && next.folded.endsWith(u"ed")))
                content.push_back({place.end + 1, contentEnd(m_prose, place.end + 1, {m_statement.words.first, last}, bordersFor(n))});
        }
        return content;
    }

    /// Over "the NPA" in "According to the ports' union, the NPA, nobody was hurt".
    [[nodiscard]] int behindApposition(int comma, int last) const
    {
        if (comma + 2 >= last || !m_prose[comma + 1].any(word::Determiner) || !m_prose[comma + 2].capital)
            return comma;
        const int end = nounPhraseAt(m_prose, comma + 1, last).last;
        return end + 1 < last && m_prose[end].isMark(u',') && !m_prose[end + 1].any(word::Coordinator | word::Relative) ? end : comma;
    }

    [[nodiscard]] int commaFrom(int at, int last) const
    {
        const int limit = std::min(last, at + longestContent);
        while (at < limit && !(m_prose[at].isMark(u',') && m_prose[at].region < 0))
            ++at;
        return at < limit ? at : last;
    }

    [[nodiscard]] Range rightOf(std::size_t n) const
    {
        const Cue &cue = m_statement.cues[n];
        const CuePlace &place = m_statement.places[n];
        const int last = m_statement.last;
        if (place.end >= last)
            return {0, 0};
        const unsigned frames = cue.frames();
        const ContentStart start = contentStart(m_prose, cue, place.end, last);
        if (start.at >= last || (cue.kind == CueKind::Beside && namesSource(m_prose[cue.words.first]) && isMedium(m_prose, place.speaker)))
            return {0, 0}; // "Tass reported, citing officials": a source
        const bool asNoted = place.begin - 1 == m_statement.words.first && m_prose[place.begin - 1].folded == u"as"
            && m_prose[place.end].isMark(u',') && (frames & frame::Clause);
        if (asNoted) // "As Okafor noted, the bridge will reopen"
            return {place.end + 1, contentEnd(m_prose, place.end + 1, {m_statement.words.first, last}, bordersFor(n))};
        const ClauseTie tie = tieOf(m_prose, m_statement, n);
        if (tie == ClauseTie::Participle && cue.form != VerbForm::Ing) // "Asked whether": nobody's words
            return {0, 0};
        const int end = clauseEnd(m_prose, tie, start.at, contentEnd(m_prose, start.at, {m_statement.words.first, last}, bordersFor(n)));
        const Range right{start.at, end};
        if (right.empty() || isNoClause(m_prose, right) || (place.inverted && start.that))
            return {0, 0};
        if (cue.verb >= 0 && english().cueVerbs[std::size_t(cue.verb)].shown && !start.quoted && isThing(m_prose, place.speaker))
            return {0, 0};
        const bool negated = cue.negated || isNobody(place);
        if (negated && (frames & frame::Clause) && !start.that && !start.quoted)
            return {0, 0};
        if (place.begin > m_statement.words.first && m_prose[place.begin - 1].folded == u"how" && !start.that && !start.quoted)
            return {0, 0}; // "“A disgrace” is how she described the order"
        if (cue.kind == CueKind::Passive && m_prose[place.end].folded != u"to" && !start.that && !start.quoted)
            return {0, 0};
        if (start.quoted)
            return (frames & (frame::Quotation | frame::Object | frame::Clause)) ? Range{right.first, quotedEnd(right, place)} : Range{0, 0};
        if (start.colon && m_prose[start.at].any(word::Relative) && !start.that) // "told Okafor, who would tell"
            return {0, 0};
        if (start.that) {
            const bool wh = m_prose[start.at].folded != u"that";
            if (wh && (cue.negated || mayBe(cue) || !(frames & (frame::Clause | frame::Question))))
                return {0, 0};
            if (!wh && cue.verb >= 0 && english().cueVerbs[std::size_t(cue.verb)].noun && start.at + 1 < end && cue.form == VerbForm::Third
                && !place.speaker.empty() && !m_prose[place.speaker.first].any(word::Pronoun | word::Relative)
                && !m_prose[start.at + 1].any(word::Determiner | word::Possessive | word::Pronoun) && !m_prose[start.at + 1].capital
                && m_prose[start.at + 1].region < 0 && m_prose[start.at + 1].kind != TokenKind::Number && place.speaker.size() < 2)
                return {0, 0}; // "states that vote in March"
            return (frames & frame::That) ? right : Range{0, 0};
        }
        const bool object = cue.verb >= 0 && english().cueVerbs[std::size_t(cue.verb)].object;
        if ((frames & frame::Clause) && m_prose[place.end].folded != u"to" && holdsVerb(m_prose, object ? nearPart(m_prose, right) : right)
            && (right.size() > 2 || tie == ClauseTie::OfObject || m_prose[right.first].any(word::Subject) || (m_prose[right.last - 1].any(word::Verb) && m_prose[right.first].kind == TokenKind::Word)) && (!m_prose[start.at].any(word::Preposition & ~word::Subordinator) || opensFigure(m_prose, start.at, end))
            && !(start.colon && m_prose[place.end].isMark(u',')))
            return right;
        if (start.colon && m_prose[start.at - 1].isMark(u':') && (frames & (frame::Clause | frame::Quotation)))
            return right;
        if (frames & (frame::Object | frame::Clause | frame::That)) {
            int quoted = lastQuotationEnd(m_prose, {start.at, end});
            for (std::size_t k = n + 1; k < std::min(m_statement.cues.size(), n + 1 + cuesInReach); ++k) {
                const CuePlace &next = m_statement.places[k];
                if (next.begin < quoted && !next.speaker.empty() && (next.speaker != place.speaker || tie == ClauseTie::Participle))
                    quoted = 0; // "speaking to Iowans, Okafor said "…"": another's
            }
            for (int i = start.at; quoted > 0 && i < end && m_prose[i].region < 0; ++i)
                quoted = i - start.at > farthestQuotation ? 0 : quoted;
            if (quoted > start.at)
                return {place.end + (m_prose[place.end].kind == TokenKind::Punctuation ? 1 : 0), quoted};
        }
        const bool beside = cue.kind == CueKind::Beside && place.separated && cue.groupBegin > m_statement.words.first;
        if (cue.verb >= 0 && (cue.kind == CueKind::Verb || beside) && !cue.negated && !cue.infinitive && !place.speaker.empty()
            && tie != ClauseTie::Relative && governs(m_prose, english().cueVerbs[std::size_t(cue.verb)], place.end, {place.end, end}))
            return governedWords(m_prose, {place.end, end});
        return {0, 0};
    }

    /// Where words that open with a quotation end: before '"…," | and walked out', 'what she called "…" | was withdrawn'.
    [[nodiscard]] int quotedEnd(Range right, const CuePlace &place) const
    {
        const QuotedWords &region = m_prose.regions[std::size_t(m_prose[right.first].region)];
        const int behind = region.words.last;
        if (place.begin > m_statement.words.first && m_prose[place.begin - 1].folded == u"what")
            return std::min(behind, right.last);
        const Word &end = m_prose[std::max(right.first, behind - region.closeMarks - 1)];
        const bool cry = region.closeMarks > 0 && behind < right.last && (end.isMark(u'!') || end.isMark(u'?'));
        if (cry && lastQuotationEnd(m_prose, {behind, right.last}) == 0)
            return behind; // 'shouted "…!" | from the gallery, and two were led away'
        const bool joined = region.closeMarks > 0 && behind + 1 < right.last && m_prose[behind].any(word::Coordinator)
            && m_prose[behind - region.closeMarks - 1].isMark(u',') && lastQuotationEnd(m_prose, {behind, right.last}) == 0;
        return joined && holdsVerb(m_prose, {behind + 1, behind + 2}) ? behind : right.last;
    }

    /// "before the board could say what had failed"
    [[nodiscard]] bool mayBe(const Cue &cue) const
    {
        for (int i = cue.groupBegin; i < cue.words.first; ++i) {
            if (m_prose[i].any(word::Modal))
                return true;
        }
        return false;
    }

    /// "Nobody", "No official", "Neither X nor Y".
    [[nodiscard]] bool isNobody(const CuePlace &place) const
    {
        const int at = place.speaker.first;
        return !place.speaker.empty() && (m_prose[at].any(word::Negation) || (at > m_statement.words.first && m_prose[at - 1].folded == u"nor"));
    }

    const ProseText &m_prose;
    const CuedStatement &m_statement;
};

} // namespace

std::vector<Range> attributedWords(const ProseText &prose, const CuedStatement &statement, std::size_t n)
{
    return WordsTaker(prose, statement).wordsOf(n);
}

} // namespace crossread
