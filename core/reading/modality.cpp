// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/modality.h"

#include <algorithm>
#include <array>

namespace crossread {

namespace {

/// They open a clause wherever they stand.
constexpr std::array<QStringView, 6> opening{u"that", u"because", u"although", u"while", u"but", u"whether"};

class MarkFinder {
public:
    explicit MarkFinder(const ProseText &prose) : m_prose(prose) { }

    [[nodiscard]] std::vector<Mark> run()
    {
        std::vector<Mark> marks;
        for (const Range &sentence : m_prose.sentences) {
            m_range = sentence;
            std::vector<int> borders = clauseBorders();
            std::size_t clause = 0;
            for (int i = sentence.first; i < sentence.last;) {
                while (clause + 1 < borders.size() && borders[clause + 1] <= i)
                    ++clause;
                MarkKind kind = MarkKind::Negation;
                const int end = markAt(i, kind);
                std::size_t last = clause; // "considering whether to" reaches into the next one
                while (last + 2 < borders.size() && borders[last + 1] < end)
                    ++last;
                if (end > i)
                    marks.push_back({m_prose.spanOf({i, end}), scopeOf({borders[clause], borders[last + 1]}), kind});
                i = std::max(end, i + 1);
            }
        }
        return marks;
    }

private:
    /// First words of the clauses of the sentence, and its end.
    [[nodiscard]] std::vector<int> clauseBorders() const
    {
        std::vector<int> borders{m_range.first};
        for (int i = m_range.first + 1; i + 1 < m_range.last; ++i) {
            const Word &one = m_prose[i];
            const bool afterComma = m_prose[i - 1].isMark(u',') || m_prose[i - 1].isMark(u'—') || m_prose[i - 1].isMark(u'–');
            const bool joins = one.any(word::Coordinator | word::Relative)
                || (one.any(word::Subordinator) && !one.any(word::Preposition));
            const bool alone = std::find(opening.begin(), opening.end(), one.folded) != opening.end();
            const bool governs = one.folded == u"that" && m_prose[i + 1].any(word::Auxiliary) && m_prose[i - 1].any(word::Preposition);
            if (one.isMark(u';') || (afterComma && joins) || (alone && !governs))
                borders.push_back(i);
        }
        borders.push_back(m_range.last);
        return borders;
    }
    [[nodiscard]] Span scopeOf(Range clause) const
    {
        while (clause.size() > 1 && m_prose[clause.last - 1].kind == TokenKind::Punctuation)
            --clause.last;
        while (clause.size() > 1 && m_prose[clause.first].kind == TokenKind::Punctuation)
            ++clause.first;
        return m_prose.spanOf(clause);
    }

    [[nodiscard]] int markAt(int i, MarkKind &kind) const
    {
        const Word &one = m_prose[i];
        if (one.kind != TokenKind::Word)
            return i;
        if (const int end = phraseAt(i, kind); end > i)
            return end;
        const bool negation = one.any(word::Negation) && !isFixedNo(i);
        if (!negation)
            return i;
        kind = MarkKind::Negation;
        return i + 1;
    }
    [[nodiscard]] QStringView before(int i) const { return i > m_range.first ? QStringView(m_prose[i - 1].folded) : QStringView(); }
    /// "Would not have stayed": of a case that is not given.
    [[nodiscard]] bool isOfNoCase(int i, const QString &next) const
    {
        return next == u"have" && (m_prose[i].folded == u"wouldn't" || before(i) == u"would");
    }
    /// "Pleaded not guilty": what somebody pleads, whatever is the case.
    [[nodiscard]] bool isPlea(int i, const QString &next) const
    {
        return next == u"guilty" && (before(i).startsWith(u"plea") || before(i) == u"pled");
    }
    /// "It was not until May that", "will not be open before Monday": says when, not that it is not.
    [[nodiscard]] bool isNotUntil(int i) const
    {
        constexpr int reach = 6;
        for (int k = i + 1; k < std::min(m_range.last, i + reach) && m_prose[k].isText(); ++k) {
            const bool day = k + 1 < m_range.last && (m_prose[k + 1].kind == TokenKind::Number || m_prose[k + 1].any(word::Month | word::Weekday));
            if (m_prose[k].folded == u"until" || m_prose[k].folded == u"till" || (m_prose[k].folded == u"before" && day))
                return true;
        }
        return false;
    }
    /// The first word of the sentence, whatever marks stand before it.
    [[nodiscard]] bool opensSentence(int i) const
    {
        while (i > m_range.first && !m_prose[i - 1].isText())
            --i;
        return i == m_range.first;
    }
    /// "not only", "whether or not" keep their own sense; "nothing but" and "no secret" deny no event.
    [[nodiscard]] bool isFixedNo(int i) const
    {
        const QString next = i + 1 < m_range.last ? m_prose[i + 1].folded : QString();
        if (isOfNoCase(i, next) || isPlea(i, next) || isNotUntil(i))
            return true;
        if (m_prose[i].folded == u"not")
            return next == u"only" || next == u"just" || next == u"least" || before(i) == u"or";
        if (m_prose[i].folded == u"no")
            return next == u"matter" || next == u"doubt" || (m_prose[i].capital && !opensSentence(i)) || (i + 1 < m_range.last && m_prose[i + 1].isMark(u'.'));
        return false;
    }
    /// "Appeared in Nature", "appear on Friday": came out, and nothing is uncertain.
    [[nodiscard]] bool comesOut(int i) const
    {
        const Word &one = m_prose[i];
        return one.folded.startsWith(u"appear") && i + 1 < m_range.last && m_prose[i + 1].any(word::Preposition)
            && m_prose[i + 1].folded != u"to";
    }
    [[nodiscard]] QStringView after(int i, int by) const
    {
        return i + by < m_range.last ? QStringView(m_prose[i + by].folded) : QStringView();
    }
    /// "Could not find", "could be seen from the road", "could hear": was able to, and nothing is uncertain.
    [[nodiscard]] bool isAbility(int i) const
    {
        static constexpr std::array<QStringView, 9> senses{u"see", u"seen", u"hear", u"heard", u"smell", u"smelled", u"feel", u"felt",
                                                           u"smelt"};
        const QStringView verb = after(i, 1) == u"be" ? after(i, 2) : after(i, 1);
        return m_prose[i].folded == u"could" && (verb == u"not" || std::ranges::find(senses, verb) != senses.end());
    }
    /// "As soon as possible", "as far as possible": how soon, and nothing is uncertain.
    [[nodiscard]] bool isMeasure(int i) const { return m_prose[i].folded == u"possible" && before(i) == u"as"; }
    [[nodiscard]] int phraseAt(int i, MarkKind &kind) const
    {
        if (!m_prose[i].modals)
            return i;
        if (m_prose[i].folded == u"may" && m_prose[i].capital && i > m_range.first)
            return i; // the month
        if (isAbility(i) || isMeasure(i))
            return i;
        for (const ModalPhrase &phrase : *m_prose[i].modals) {
            bool same = i + phrase.words.size() <= m_range.last;
            for (int k = 0; same && k < phrase.words.size(); ++k)
                same = m_prose[i + k].folded == phrase.words[k];
            if (same && !comesOut(i)) {
                kind = phrase.kind == ModalKind::Hedge ? MarkKind::Hedge
                    : phrase.kind == ModalKind::Booster ? MarkKind::Booster
                                                        : MarkKind::Negation;
                return i + int(phrase.words.size());
            }
        }
        return i;
    }

    const ProseText &m_prose;
    Range m_range;
};

} // namespace

std::vector<Mark> marksOf(const ProseText &prose)
{
    return MarkFinder(prose).run();
}

} // namespace crossread
