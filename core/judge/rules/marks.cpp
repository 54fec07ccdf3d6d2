// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/marks.h"

#include <algorithm>

namespace crossread {

namespace {

/// The governed words nearest to the mark are its predicate; beyond them the scope is only a guess.
constexpr int predicateWords = 5;

/// A mark of punctuation before the word ends the predicate.
bool isParted(const Side &side, int word)
{
    const Span gap{side.words[word - 1].span.end, side.words[word].span.begin};
    const QStringView between = gap.in(side.source->text);
    return std::any_of(between.begin(), between.end(),
                       [](QChar c) { return c.isPunct() && c != u'-' && c != u'’' && c != u'\''; });
}

std::vector<int> predicateOf(const Side &side, const Mark &mark)
{
    const auto [first, last] = side.wordsIn(mark.scope);
    const int markLast = side.wordsIn(mark.span).second;
    std::vector<int> words;
    for (int i = std::max(first, markLast); i < last && int(words.size()) < predicateWords; ++i) {
        if (i > 0 && isParted(side, i))
            break;
        if (side.words[i].content)
            words.push_back(i);
    }
    return words;
}

bool governs(const std::vector<Mark> &marks, MarkKind kind, Span word)
{
    return std::any_of(marks.begin(), marks.end(), [&](const Mark &mark) {
        return mark.kind == kind && (mark.scope.contains(word) || mark.span.contains(word));
    });
}

} // namespace

std::vector<GovernedMark> unmatchedMarks(const PairView &view, int sideIndex, MarkKind kind)
{
    const Side &side = view.sides[sideIndex];
    const Side &other = view.sides[1 - sideIndex];
    const std::vector<Mark> otherMarks = other.inside(other.reading->marks);
    std::vector<GovernedMark> found;
    for (const Mark &mark : side.inside(side.reading->marks)) {
        if (mark.kind != kind)
            continue;
        GovernedMark governed{mark.span, {}, 0, 0};
        const std::vector<int> predicate = predicateOf(side, mark);
        bool answered = false;
        for (const int i : predicate) {
            const int partner = side.words[i].partner;
            if (partner < 0)
                continue;
            const Span place = other.words[partner].span;
            answered = answered || governs(otherMarks, kind, place);
            governed.counterpart = governed.partners == 0 ? place : governed.counterpart.united(place);
            governed.words = governed.words.united(side.words[i].span);
            ++governed.partners;
        }
        if (answered || governed.partners == 0)
            continue;
        governed.matched = double(governed.partners) / double(predicate.size());
        found.push_back(governed);
    }
    return found;
}

} // namespace crossread
