// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/quotationmarks.h"

#include <algorithm>
#include <array>

namespace crossread {

namespace {

/// A quotation in single marks is taken as such up to this many words; an apostrophe that opens nothing
/// thus costs no more.
constexpr int longestSingle = 160;

class Finder {
public:
    Finder(ProseText &prose, Range paragraph) : m_prose(prose), m_paragraph(paragraph) { }

    void run()
    {
        const QuotedWords rest = goneOn();
        if (!rest.words.empty())
            m_prose.regions.push_back(rest);
        for (int i = std::max(m_paragraph.first, rest.words.last); i < m_paragraph.last;) {
            const QuotedWords found = startingAt(i);
            if (!found.words.empty())
                m_prose.regions.push_back(found);
            i = found.words.empty() ? i + 1 : found.words.last;
        }
    }

private:
    [[nodiscard]] char16_t mark(int i) const
    {
        if (!m_paragraph.contains(i) || m_prose[i].kind != TokenKind::Punctuation)
            return 0;
        return m_prose[i].folded.front().unicode();
    }
    [[nodiscard]] QChar before(int i) const
    {
        const qsizetype at = m_prose[i].span.begin;
        return i == m_paragraph.first ? QChar(u'\n') : m_prose.text[at - 1];
    }
    [[nodiscard]] QChar after(int i) const
    {
        const qsizetype at = m_prose[i].span.end;
        return i + 1 >= m_paragraph.last ? QChar(u'\n') : m_prose.text[at];
    }
    [[nodiscard]] bool opensHere(int i) const
    {
        static constexpr QStringView openers = u"([{—–-‘'\"“:/";
        return (before(i).isSpace() || openers.contains(before(i))) && !after(i).isSpace();
    }
    /// Two apostrophes that touch, typed for a double mark.
    [[nodiscard]] bool isDoubled(int i) const
    {
        return mark(i) == u'\'' && mark(i + 1) == u'\'' && m_prose[i].span.end == m_prose[i + 1].span.begin;
    }

    [[nodiscard]] QuotedWords startingAt(int i) const
    {
        switch (mark(i)) {
        case u'“': return nested(i, u'“', u"”");
        case u'«': return nested(i, u'«', u"»");
        case u'»': return opensHere(i) ? closed(nested(i, u'»', u"«")) : QuotedWords{{0, 0}};
        case u'‹': return closed(nested(i, u'‹', u"›"));
        case u'›': return opensHere(i) ? closed(nested(i, u'›', u"‹")) : QuotedWords{{0, 0}};
        case u'„': return nested(i, u'„', u"“”");
        case u'‟': return nested(i, u'‟', u"”");
        case u'"': return straight(i);
        case u'\'': return isDoubled(i) ? doubled(i) : single(i, u'\'');
        case u'‘': return single(i, u'’');
        case u'`': return mark(i + 1) == u'`' ? doubled(i) : single(i, u'\'');
        default: return {{0, 0}};
        }
    }

    /// The rest of a quotation that the paragraph before opened: up to a closing mark that nothing here opens.
    [[nodiscard]] QuotedWords goneOn() const
    {
        const bool open = !m_prose.regions.empty() && m_prose.regions.back().closeMarks == 0
            && m_prose.regions.back().words.last == m_paragraph.first;
        const char16_t style = open ? m_prose[m_prose.regions.back().words.first].folded.front().unicode() : u'\0';
        if (style != u'“' && style != u'"')
            return {{0, 0}};
        for (int i = m_paragraph.first; i < m_paragraph.last; ++i) {
            const char16_t c = mark(i);
            if (c == u'“' || (c == u'"' && opensHere(i)))
                return {{0, 0}};
            if (c == u'”' || c == u'"')
                return {{m_paragraph.first, i + 1}, 0, 1};
        }
        return {{0, 0}};
    }

    /// Marks that are arrows and bullets as well quote only in twos.
    [[nodiscard]] static QuotedWords closed(const QuotedWords &found)
    {
        return found.closeMarks > 0 ? found : QuotedWords{{0, 0}};
    }
    [[nodiscard]] QuotedWords unclosed(int i, int marks) const { return {{i, m_paragraph.last}, marks, 0}; }

    [[nodiscard]] QuotedWords nested(int i, char16_t open, QStringView closers) const
    {
        int depth = 1;
        for (int j = i + 1; j < m_paragraph.last; ++j) {
            const char16_t c = mark(j);
            if (c == 0)
                continue;
            if (c == open && !closers.contains(c)) {
                // An opening mark typed where only a closing one can be.
                depth = open == u'“' && !before(j).isSpace() && !opensHere(j) ? 0 : depth + 1;
            } else if (closers.contains(c)) {
                --depth;
            } else if (c == u'"' && open == u'“' && !opensHere(j)) {
                depth = 0;
            }
            if (depth == 0)
                return {{i, j + 1}, 1, 1};
        }
        return unclosed(i, 1);
    }

    [[nodiscard]] QuotedWords straight(int i) const
    {
        if (before(i).isDigit() && !opensHere(i))
            return {{0, 0}}; // inches and seconds
        for (int j = i + 1; j < m_paragraph.last; ++j) {
            if (mark(j) == u'"' || mark(j) == u'”')
                return {{i, j + 1}, 1, 1};
        }
        return opensHere(i) ? unclosed(i, 1) : QuotedWords{{0, 0}};
    }

    [[nodiscard]] QuotedWords doubled(int i) const
    {
        if (!opensHere(i + 1) || !(before(i).isSpace() || before(i).isPunct()))
            return {{0, 0}};
        for (int j = i + 2; j < m_paragraph.last; ++j) {
            if (isDoubled(j))
                return {{i, j + 2}, 2, 2};
            if (mark(j) == u'"' && (!opensHere(j) || isLast(j)))
                return {{i, j + 1}, 2, 1};
        }
        return unclosed(i, 2);
    }

    /// No double mark stands behind it in the paragraph: whatever space is around it, it can open nothing.
    [[nodiscard]] bool isLast(int i) const
    {
        for (int j = i + 1; j < m_paragraph.last; ++j) {
            if (mark(j) == u'"' || mark(j) == u'“' || mark(j) == u'”' || isDoubled(j))
                return false;
        }
        return true;
    }

    /// '90s, ’em: the mark stands for letters left out.
    [[nodiscard]] bool isElision(int i) const
    {
        static constexpr std::array<QStringView, 7> elided{u"em", u"til", u"tis", u"twas", u"cause", u"n", u"bout"};
        if (i + 1 >= m_paragraph.last || m_prose[i + 1].span.begin != m_prose[i].span.end)
            return true;
        const Word &next = m_prose[i + 1];
        return next.kind == TokenKind::Number
            ? next.folded.size() == 3 && next.folded.endsWith(u's')
            : std::find(elided.begin(), elided.end(), next.folded) != elided.end();
    }

    [[nodiscard]] QuotedWords single(int i, char16_t closer) const
    {
        if (!opensHere(i) || isElision(i))
            return {{0, 0}};
        int possessive = -1; // a plural possessive closes only where nothing better does
        const int limit = std::min(m_paragraph.last, i + longestSingle);
        for (int j = i + 2; j < limit; ++j) {
            const char16_t c = mark(j);
            if (c == u'"' || c == u'“' || c == u'”') {
                // British style: double marks inside single ones.
                if (c != u'”' && !(c == u'"' && !opensHere(j))) {
                    const QuotedWords inner = c == u'“' ? nested(j, u'“', u"”") : straight(j);
                    if (inner.words.last > j && inner.closeMarks > 0 && inner.words.last < limit) {
                        j = inner.words.last - 1;
                        continue;
                    }
                }
                break;
            }
            if (c != closer || before(j).isSpace() || after(j).isLetterOrNumber())
                continue;
            if (isPluralPossessive(j)) {
                if (possessive < 0)
                    possessive = j;
                continue;
            }
            return {{i, j + 1}, 1, 1};
        }
        return possessive > 0 ? QuotedWords{{i, possessive + 1}, 1, 1} : QuotedWords{{0, 0}};
    }

    [[nodiscard]] bool isPluralPossessive(int j) const
    {
        return before(j).toLower() == u's' && after(j) == u' ' && j + 1 < m_paragraph.last
            && m_prose[j + 1].isText() && !m_prose[j + 1].capital;
    }

    ProseText &m_prose;
    Range m_paragraph;
};

} // namespace

void findQuotations(ProseText &prose, Range paragraph)
{
    Finder(prose, paragraph).run();
}

std::vector<QuotedStretch> quotedStretchesOf(const ProseText &prose)
{
    std::vector<QuotedStretch> stretches;
    stretches.reserve(prose.regions.size());
    for (const QuotedWords &region : prose.regions) {
        const Range inside = region.inside();
        const Span whole = prose.spanOf(region.words);
        stretches.push_back({whole, inside.empty() ? Span{whole.end, whole.end} : prose.spanOf(inside), region.closeMarks > 0});
    }
    return stretches;
}

bool isQuotationMark(const Word &one)
{
    return one.kind == TokenKind::Punctuation && QStringView(u"\"“”„‟«»‹›‘’'`").contains(one.folded.front());
}

} // namespace crossread
