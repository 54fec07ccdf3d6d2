// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/placelines.h"

#include <algorithm>

namespace crossread {

namespace {

constexpr int longestDateline = 20; ///< words, marks counted: "WASHINGTON/NEW YORK, Jan. 12 (Reuters) -"

bool isDash(const Word &one)
{
    return one.isMark(u'—') || one.isMark(u'–') || one.isMark(u'-') || one.isMark(u'―');
}

/// Printed in capitals throughout: "LORNE", but not "US" or "A".
bool isInCapitals(const ProseText &prose, int i)
{
    const QStringView word = prose[i].span.in(prose.text);
    return word.size() > 2 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

/// What a dateline is made of, besides marks: names, a day.
bool belongs(const Word &one)
{
    return one.capital || one.kind == TokenKind::Number || one.any(word::Month | word::Weekday) || one.folded == u"of" || one.folded == u"de";
}

/// Behind the dash with space on both sides, or the double hyphen, at `i`; `i` where there is none.
int behindDash(const ProseText &prose, int i, int last)
{
    int end = i;
    while (end < last && isDash(prose[end]))
        ++end;
    const bool apart = end > i && i > 0 && (end - i > 1 || prose[i].isMark(u'—') || prose[i - 1].span.end < prose[i].span.begin);
    return apart ? end : i;
}

} // namespace

int behindDateline(const ProseText &prose, Range paragraph)
{
    const int last = std::min(paragraph.last, paragraph.first + longestDateline);
    bool placed = false;
    bool bracketed = false;
    int stroke = 0;
    for (int i = paragraph.first; i + 1 < last; ++i) {
        const Word &one = prose[i];
        if (one.region >= 0 || (one.isText() && !bracketed && !belongs(one)))
            return paragraph.first;
        bracketed = one.isMark(u'(') || (bracketed && !one.isMark(u')'));
        placed = placed || (i == paragraph.first && isInCapitals(prose, i)) || (one.isMark(u')') && i > paragraph.first + 2);
        if (one.isMark(u'/') && stroke > 0 && stroke + 2 == i && isInCapitals(prose, stroke + 1)) // "/TASS/"
            return behindDash(prose, prose[i + 1].isMark(u'.') ? i + 2 : i + 1, last);
        stroke = one.isMark(u'/') ? i : stroke;
        const int behind = i > paragraph.first ? behindDash(prose, i, last) : i;
        if (behind > i) {
            const bool opens = behind < paragraph.last && (prose[behind].capital || prose[behind].region >= 0 || prose[behind].kind == TokenKind::Number);
            return placed && opens ? behind : paragraph.first; // not "NATO – the alliance that … –"
        }
    }
    return paragraph.first;
}

} // namespace crossread
