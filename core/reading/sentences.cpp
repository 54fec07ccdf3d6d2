// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sentences.h"

#include "core/reading/amounts.h"
#include "core/reading/quotationmarks.h"

#include <algorithm>

namespace crossread {

namespace {

class Splitter {
public:
    Splitter(const ProseText &prose, Range paragraph) : m_prose(prose), m_paragraph(paragraph) { }

    [[nodiscard]] std::vector<Range> run() const
    {
        std::vector<Range> sentences;
        int first = m_paragraph.first;
        for (int i = m_paragraph.first; i < m_paragraph.last;) {
            const int end = isStop(i) ? endAfter(i) : 0;
            if (end > 0 && end < m_paragraph.last) {
                sentences.push_back({first, end});
                first = end;
            }
            i = end > 0 ? end : i + 1;
        }
        if (first < m_paragraph.last)
            sentences.push_back({first, m_paragraph.last});
        return sentences;
    }

private:
    [[nodiscard]] bool touches(int i) const
    {
        return i > m_paragraph.first && m_prose[i - 1].span.end == m_prose[i].span.begin;
    }
    /// A stop, or an abbreviation that carries its own: "U.S."
    [[nodiscard]] bool isStop(int i) const
    {
        const Word &one = m_prose[i];
        if (one.kind == TokenKind::Punctuation)
            return QStringView(u".!?…").contains(one.folded.front());
        return m_prose.text[one.span.end - 1] == u'.';
    }
    [[nodiscard]] bool isCloser(int i) const
    {
        if (i >= m_paragraph.last || !touches(i))
            return false;
        return m_prose[i].isMark(u')') || m_prose[i].isMark(u']') || isClosingMark(i);
    }
    [[nodiscard]] bool isClosingMark(int i) const
    {
        if (!isQuotationMark(m_prose[i]))
            return false;
        const QChar c = m_prose[i].folded.front();
        return c != u'“' && c != u'„' && c != u'«' && c != u'‹' && c != u'‘';
    }

    /// The word after the sentence that ends at the stop `i`, or 0 where none ends there.
    [[nodiscard]] int endAfter(int i) const
    {
        int next = i + 1;
        int dots = m_prose[i].isMark(u'.') ? 1 : 0;
        bool shout = m_prose[i].isMark(u'!') || m_prose[i].isMark(u'?');
        while (next < m_paragraph.last && touches(next) && m_prose[next].kind == TokenKind::Punctuation && isStop(next)) {
            dots += m_prose[next].isMark(u'.') ? 1 : 0;
            shout = shout || m_prose[next].isMark(u'!') || m_prose[next].isMark(u'?');
            ++next;
        }
        bool closed = false;
        while (isCloser(next)) {
            closed = closed || isQuotationMark(m_prose[next]);
            ++next;
        }
        if (next >= m_paragraph.last)
            return next;
        if (touches(next) && !startsAgain(next))
            return 0; // 3.5, example.com
        if (dots == 1 && !closed && m_prose[next].isMark(u'(') && bracketGoesOn(next))
            return 0; // "6:40 a.m. (0440 GMT), shortly"
        if (!startsSentence(next))
            return 0;
        if (dots == 1 && !shout && !closed && next == i + 1 && (isAbbreviation(i, next) || isTornDecimal(m_prose, i) || isTimeThatGoesOn(i, next)))
            return 0;
        if (m_prose[i].kind != TokenKind::Punctuation && !endsAfterAbbreviation(next))
            return 0;
        if (closed && shout && isCueAhead(next))
            return 0;
        if (dots > 1 && m_prose[i].region >= 0 && !closed && !m_prose[next].capital)
            return 0;
        return next;
    }
    /// Behind the bracket that opens here the sentence goes on.
    [[nodiscard]] bool bracketGoesOn(int open) const
    {
        constexpr int longest = 12;
        for (int i = open + 1; i + 1 < std::min(m_paragraph.last, open + longest); ++i) {
            if (m_prose[i].isMark(u')'))
                return m_prose[i + 1].isMark(u',') || m_prose[i + 1].isMark(u';') || (m_prose[i + 1].isText() && m_prose.text[m_prose[i + 1].span.begin].isLower());
        }
        return false;
    }
    /// "2:12 p.m. | Pacific time", "7 p.m. | Friday": the zone or the day of the time that ends in the stop `i`.
    [[nodiscard]] bool isTimeThatGoesOn(int i, int next) const
    {
        const bool half = i - 4 >= m_paragraph.first && m_prose[i - 1].folded == u"m" && m_prose[i - 2].isMark(u'.') && touches(i) && touches(i - 1)
            && touches(i - 2) && (m_prose[i - 3].folded == u"a" || m_prose[i - 3].folded == u"p") && m_prose[i - 4].kind == TokenKind::Number;
        return half && (namesZone(next) || namesDay(next));
    }
    /// "Pacific time", "Eastern Standard Time", "GMT", "Eastern,".
    [[nodiscard]] bool namesZone(int next) const
    {
        constexpr int longest = 4;
        const QStringView first = m_prose[next].span.in(m_prose.text);
        const bool letters = first.size() >= 2 && first.size() <= 4 && first.endsWith(u'T') && std::all_of(first.begin(), first.end(), [](QChar c) { return c.isUpper(); });
        if (letters)
            return true;
        const bool alone = next + 1 >= m_paragraph.last || !m_prose[next + 1].isText() || m_prose[next + 1].any(word::Preposition);
        if (alone && m_prose[next].any(word::Compass))
            return true;
        for (int i = next; i < std::min(m_paragraph.last, next + longest) && m_prose[i].kind == TokenKind::Word; ++i) {
            if (m_prose[i].folded == u"time")
                return i > next;
            if (!m_prose[i].capital || m_prose[i].any(word::Determiner | word::Preposition | word::Possessive))
                return false;
        }
        return false;
    }
    /// "Friday", "Jan. 5": but not "Friday's", "Friday was".
    [[nodiscard]] bool namesDay(int next) const
    {
        if (next + 1 >= m_paragraph.last)
            return false;
        const Word &behind = m_prose[next + 1];
        if (m_prose[next].any(word::Weekday))
            return behind.kind != TokenKind::Clitic && !behind.any(word::Auxiliary | word::Verb) && behind.cue.verb < 0;
        const bool stopped = behind.isMark(u'.') && next + 2 < m_paragraph.last && m_prose[next + 2].kind == TokenKind::Number;
        return m_prose[next].any(word::Month) && (stopped || behind.kind == TokenKind::Number);
    }
    /// Text run together where a line break was lost: "inPlease", "end.The".
    [[nodiscard]] bool startsAgain(int next) const
    {
        return m_prose[next].kind == TokenKind::Word && m_prose[next].capital && next - 2 >= m_paragraph.first
            && m_prose[next - 1].isMark(u'.') && m_prose[next - 2].span.length() > 3
            && m_prose[next].span.length() > 1 && !m_prose[next - 2].capital;
    }
    [[nodiscard]] bool startsSentence(int next) const
    {
        int i = next;
        while (i < m_paragraph.last && m_prose[i].kind == TokenKind::Punctuation) {
            const QChar c = m_prose[i].folded.front();
            if (!isQuotationMark(m_prose[i]) && c != u'(' && c != u'[' && c != u'-' && c != u'–' && c != u'—'
                && c != u'•' && c != u'.' && c != u'$' && c != u'€' && c != u'£' && c != u'@' && c != u'#')
                return false;
            ++i;
        }
        if (i >= m_paragraph.last)
            return i > next;
        const QChar first = m_prose.text[m_prose[i].span.begin];
        return first.isUpper() || first.isDigit() || (!first.isLower() && first.isLetter());
    }

    [[nodiscard]] bool isAbbreviation(int stop, int next) const
    {
        if (!touches(stop))
            return false;
        const Word &one = m_prose[stop - 1];
        if (one.kind != TokenKind::Word)
            return false;
        const QStringView raw = one.span.in(m_prose.text);
        const Word &follower = m_prose[next];
        if (raw.size() == 1 && raw.front().isUpper() && raw != u"I")
            return follower.capital; // an initial
        switch (english().abbreviations.value(raw.toString(), AbbreviationKind::None)) {
        case AbbreviationKind::None: return false;
        case AbbreviationKind::Title: return follower.capital || isQuotationMark(follower);
        case AbbreviationKind::Middle: return isMiddle(raw, follower);
        case AbbreviationKind::Either: break;
        }
        return !endsAfterAbbreviation(next);
    }
    /// "No." and "Mar." are words too: a number must follow, for states and months not a sentence opener.
    [[nodiscard]] bool isMiddle(QStringView raw, const Word &follower) const
    {
        static constexpr QStringView needNumber = u" No Nos Art Fig Figs Vol Vols p pp Para Sec Op Ch ";
        if (needNumber.contains(QString(u' ' + raw.toString() + u' ')))
            return follower.kind == TokenKind::Number;
        if (raw == u"Sun" || raw == u"Sat" || raw == u"Mass" || raw == u"Miss" || raw == u"Wash" || raw == u"Ill")
            return follower.kind == TokenKind::Number;
        return !opensSentence(follower);
    }
    /// After "U.S." or "Inc." a new sentence begins only where a word stands that hardly continues a name.
    [[nodiscard]] bool endsAfterAbbreviation(int next) const
    {
        const Word &follower = m_prose[next];
        return isQuotationMark(follower) ? m_prose.text[follower.span.begin] != u'\'' : opensSentence(follower);
    }
    [[nodiscard]] static bool opensSentence(const Word &follower)
    {
        constexpr WordClasses openers = word::Determiner | word::Subject | word::Possessive | word::Preposition
            | word::Subordinator | word::Coordinator | word::Wh | word::Adverb | word::Auxiliary | word::Negation
            | word::Honorific;
        return follower.capital && follower.any(openers) && follower.folded != u"usa";
    }

    /// "Go!" Smith said: within a few words a verb of saying.
    [[nodiscard]] bool isCueAhead(int next) const
    {
        for (int i = next; i < m_paragraph.last && i < next + 6; ++i) {
            const Word &one = m_prose[i];
            if (one.cue.verb >= 0 && (one.cue.form == VerbForm::Past || one.cue.form == VerbForm::Third) && i > next)
                return one.cue.form == VerbForm::Past || m_prose[i - 1].capital || m_prose[i - 1].any(word::Subject);
            if (!one.isText() || (one.any(word::Auxiliary | word::Verb | word::Relative) && one.cue.verb < 0))
                return false;
        }
        return false;
    }

    const ProseText &m_prose;
    Range m_paragraph;
};

} // namespace

std::vector<Range> sentencesOf(const ProseText &prose, Range paragraph)
{
    return Splitter(prose, paragraph).run();
}

} // namespace crossread
