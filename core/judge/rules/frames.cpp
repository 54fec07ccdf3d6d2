// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/frames.h"

#include <algorithm>

namespace crossread {

namespace {

/// What a word governs stands so near behind it.
constexpr int reach = 4;

bool areOneWord(const PairView &view, int i, int j)
{
    const auto &ones = view.sides[0].words;
    const auto &others = view.sides[1].words;
    return i >= 0 && j >= 0 && i < int(ones.size()) && j < int(others.size())
        && (ones[std::size_t(i)].partner == j || ones[std::size_t(i)].stem == others[std::size_t(j)].stem);
}

/// The next content word on that side of a word, within the reach; -1 where there is none.
int contentBeside(const Side &side, int word, int step)
{
    for (int i = word + step; i >= 0 && i < int(side.words.size()) && std::abs(i - word) <= reach; i += step) {
        if (!side.isJoined(std::max(i, i - step)))
            return -1;
        const ViewWord &next = side.words[std::size_t(i)];
        if (next.content && !(next.classes & (word::Auxiliary | word::Negation)))
            return i;
    }
    return -1;
}

/// The first word of a sentence is capitalised anyway; there the other side tells.
int nameBefore(const Side &side, int word, const Side &other)
{
    for (int i = word - 1; i >= 0; --i) {
        const int partner = side.words[std::size_t(i)].partner;
        const bool isName = side.words[std::size_t(i)].name || (i == 0 && partner >= 0 && other.words[std::size_t(partner)].name);
        if (isName && !(side.words[std::size_t(i)].classes & (word::Weekday | word::Month)))
            return i;
    }
    return -1;
}

} // namespace

bool haveOneSubject(const PairView &view, int i, int j)
{
    const int name = nameBefore(view.sides[0], i, view.sides[1]);
    const int other = nameBefore(view.sides[1], j, view.sides[0]);
    return name >= 0 && other >= 0 && view.sides[0].words[std::size_t(name)].partner == other
        && view.sides[0].words[std::size_t(name)].isMet();
}

namespace {

bool areOneBeside(const PairView &view, int i, int j, int step)
{
    if (view.sides[0].isJoined(std::max(i, i + step)) && view.sides[1].isJoined(std::max(j, j + step)) && areOneWord(view, i + step, j + step))
        return true;
    const int here = contentBeside(view.sides[0], i, step);
    const int there = contentBeside(view.sides[1], j, step);
    return here >= 0 && there >= 0 && view.sides[0].words[std::size_t(here)].partner == there
        && view.sides[0].words[std::size_t(here)].isMet();
}

/// Nothing more belongs to the word: its clause ends there.
bool closesClause(const Side &side, int word)
{
    return !side.isJoined(word + 1);
}

/// "Repeal the law" and "amend it".
bool governOneThing(const Side &side, int word, const Side &other, int otherWord)
{
    static constexpr WordClasses things = word::Determiner | word::Possessive;
    const auto is = [](const Side &one, int at, WordClasses classes) { return one.isJoined(at + 1) && (one.words[std::size_t(at) + 1].classes & classes); };
    const auto isPronoun = [&](const Side &one, int at) {
        return is(one, at, word::Object) && !is(one, at, word::Possessive);
    };
    return (isPronoun(side, word) && is(other, otherWord, things)) || (isPronoun(other, otherWord) && is(side, word, things));
}

} // namespace

double frameAgreement(const PairView &view, int one, int other)
{
    const bool before = areOneBeside(view, one, other, -1) || haveOneSubject(view, one, other);
    const bool closes = before && (closesClause(view.sides[0], one) || closesClause(view.sides[1], other));
    const bool behind = closes || areOneBeside(view, one, other, 1) || governOneThing(view.sides[0], one, view.sides[1], other);
    return 0.5 * double(before) + 0.5 * double(behind);
}

bool haveOneBearing(const PairView &view, int one, int other)
{
    const auto endOf = [](const Side &side, int word) {
        int last = word + 1;
        while (last <= word + reach + 1 && side.isJoined(last))
            ++last;
        return last;
    };
    const int end = endOf(view.sides[0], one);
    const int otherEnd = endOf(view.sides[1], other);
    for (int i = one + 1; i < end; ++i) {
        const ViewWord &word = view.sides[0].words[std::size_t(i)];
        if (word.content && word.partner > other && word.partner < otherEnd && word.isMet())
            return true;
    }
    return false;
}

bool isParted(const Side &side, int word)
{
    const Span gap{side.words[word - 1].span.end, side.words[word].span.begin};
    const QStringView between = gap.in(side.source->text);
    return std::any_of(between.begin(), between.end(),
                       [](QChar c) { return c.isPunct() && c != u'-' && c != u'’' && c != u'\''; });
}

bool isDeniedAt(const Side &side, int word)
{
    constexpr int near = 3;
    return std::ranges::any_of(Side::near(side.reading->marks, side.span), [&](const Mark &mark) {
        const int last = side.wordsIn(mark.span).second;
        return mark.kind == MarkKind::Negation && side.span.contains(mark.span) && last <= word && word - last < near;
    });
}

} // namespace crossread
