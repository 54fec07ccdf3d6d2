// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attributedwords.h"

#include "core/reading/content.h"

#include <algorithm>

namespace crossread {

namespace {

constexpr int longestContent = 500;    ///< words that one attribution can have, so that reading stays linear
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

private:
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
            else if (m_statement.cues[k].kind == CueKind::Beside && before.isMark(u','))
                borders.push_back(place.begin - 1);
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
                if (!m_prose[next - 1].isMark(u',') && !m_prose[next - 1].isMark(u':') && !m_prose[next - 1].isMark(u'—')
                    && !m_prose[next - 1].isMark(u'–'))
                    return {0, 0};
            }
            for (std::size_t k = n + 1; k < std::min(m_statement.cues.size(), n + 1 + cuesInReach); ++k) {
                if (m_statement.places[k].aside && m_statement.places[k].afterQuotation)
                    return {0, 0}; // '"A," said X. "B," he added' run together
            }
            return {next, contentEnd(m_prose, next, {m_statement.words.first, last}, bordersFor(n))};
        }
        if (n + 1 < m_statement.cues.size() && m_statement.cues[n + 1].kind == CueKind::Beside
            && m_statement.cues[n + 1].words.first == at + 1)
            return {0, 0}; // "…, Reuters said, citing officials"
        if (at < last && m_prose[at].isMark(u',') && m_statement.cues[n].kind == CueKind::Verb && !place.inverted)
            return {at + 1, contentEnd(m_prose, at + 1, {m_statement.words.first, last}, bordersFor(n))};
        return {0, 0};
    }

    [[nodiscard]] std::vector<Range> aroundAccordingTo(std::size_t n) const
    {
        const CuePlace &place = m_statement.places[n];
        const int last = m_statement.last;
        if (place.speaker.empty())
            return {};
        const bool opensClause = place.begin > m_statement.words.first && m_prose[place.begin - 1].folded == u"that";
        if (opensClause || place.begin - m_statement.words.first <= 1) { // "According to X, …"
            int at = commaFrom(place.end, last);
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
        std::vector<Range> content{{std::max(m_statement.words.first, place.begin - longestContent), place.begin}};
        const bool comma = place.end < last && m_prose[place.end].isMark(u',') && place.end + 1 < last;
        if (comma && m_prose[place.begin - 1].isMark(u',')) {
            const Word &next = m_prose[place.end + 1];
            if (next.any(word::Auxiliary | word::Verb) || (!next.capital && next.folded.endsWith(u"ed")))
                content.push_back({place.end + 1, contentEnd(m_prose, place.end + 1, {m_statement.words.first, last}, bordersFor(n))});
        }
        return content;
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
        if (start.at >= last)
            return {0, 0};
        const int end = contentEnd(m_prose, start.at, {m_statement.words.first, last}, bordersFor(n));
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
            int quoted = lastQuotationEnd(m_prose, {start.at, end});
            for (int i = start.at; quoted > 0 && i < end && m_prose[i].region < 0; ++i)
                quoted = i - start.at > farthestQuotation ? 0 : quoted;
            if (quoted > start.at)
                return {place.end + (m_prose[place.end].kind == TokenKind::Punctuation ? 1 : 0), quoted};
        }
        if (cue.verb >= 0 && cue.kind == CueKind::Verb && !cue.negated && !place.speaker.empty()
            && governs(english().cueVerbs[std::size_t(cue.verb)], place.end, {place.end, end}))
            return {place.end, end};
        return {0, 0};
    }

    /// What a verb governs beside clauses: "called for talks", "accused him of lying", "announced a deal".
    [[nodiscard]] bool governs(const CueVerb &verb, int at, Range right) const
    {
        if (at >= right.last)
            return false;
        const Word &next = m_prose[at];
        if (next.any(word::Negation)) // "asked not to be named"
            return false;
        if (verb.follows.contains(next.folded))
            return right.last - at > 2;
        for (int i = at + 1; i < right.last; ++i) {
            if (verb.contains.contains(m_prose[i].folded))
                return true;
        }
        return verb.object && next.region < 0 && right.size() > 1
            && (next.any(word::Determiner | word::Possessive) || next.capital
                || (next.isText() && next.is == 0 && next.cue.verb < 0 && !next.folded.endsWith(u"ing")));
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
