// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/figureroles.h"

#include <algorithm>
#include <array>

namespace crossread {

namespace {

/// A figure with the words of its side before and behind it.
class FigurePlace {
public:
    FigurePlace(const Side &side, const Figure &figure) : m_side(side), m_figure(figure)
    {
        std::tie(m_first, m_last) = side.wordsIn(figure.span);
    }

    /// The word that many places before the figure (-1 and less) or behind it (0 and more).
    [[nodiscard]] QStringView word(int offset) const
    {
        const int at = offset < 0 ? m_first + offset : m_last + offset;
        return at >= 0 && at < int(m_side.words.size()) ? QStringView(m_side.words[std::size_t(at)].folded) : QStringView();
    }
    template<std::size_t count>
    [[nodiscard]] bool is(int offset, const std::array<QStringView, count> &words) const
    {
        return std::ranges::find(words, word(offset)) != words.end();
    }

    /// "46-year-old", "aged 46", "Gaetano Lo Presti, 52, hanged": no span of time.
    [[nodiscard]] bool isAge() const
    {
        bool old = word(-1) == u"aged" || word(-1) == u"age" || word(0) == u"old" || word(0).endsWith(u"-old") || word(1) == u"old";
        for (int i = m_first; i < m_last; ++i)
            old = old || m_side.words[std::size_t(i)].folded.endsWith(u"old");
        return old || isAgeBehindName();
    }

private:
    /// Between commas, behind a name.
    [[nodiscard]] bool isAgeBehindName() const
    {
        constexpr double oldest = 120;
        const QStringView text = m_side.source->text;
        const qsizetype begin = m_figure.span.begin;
        const bool plain = m_figure.unit == Unit::None && m_figure.low == m_figure.high && m_figure.low >= 1 && m_figure.low <= oldest;
        if (!plain || begin < 2 || text[begin - 1] != u' ' || text[begin - 2] != u',')
            return false;
        const qsizetype end = m_figure.span.end;
        const bool goesOn = m_last < int(m_side.words.size()) && (m_side.words[std::size_t(m_last)].classes & word::Auxiliary); // "Torvik, 20 was"
        const bool closed = goesOn || end >= text.size() || text[end] == u',' || text[end] == u'.' || text[end] == u';';
        return closed && m_first > 0 && text[m_side.words[std::size_t(m_first) - 1].span.begin].isUpper();
    }

    const Side &m_side;
    const Figure &m_figure;
    int m_first = 0, m_last = 0;
};

bool isOffset(const FigurePlace &place, const Figure &figure)
{
    static constexpr std::array<QStringView, 5> directions{u"after", u"ago", u"before", u"earlier", u"later"};
    return figure.unit == Unit::Duration && place.is(0, directions);
}

bool isOthers(const FigurePlace &place)
{
    static constexpr std::array<QStringView, 5> others{u"other", u"others", u"more", u"additional", u"further"};
    static constexpr std::array<QStringView, 2> than{u"than", u"then"}; // "2.3 percent more than"
    return (place.is(0, others) && !place.is(1, than)) || place.word(-1) == u"another" || place.word(-1) == u"other";
}

bool isPart(const FigurePlace &place, const Figure &figure)
{
    static constexpr std::array<QStringView, 4> ends{u"first", u"last", u"final", u"next"};
    return !figure.ordinal && figure.unit != Unit::Duration && place.is(-1, ends);
}

bool isCaliber(const FigurePlace &place)
{
    static constexpr std::array<QStringView, 4> calibers{u"caliber", u"calibre", u"-caliber", u"-calibre"};
    return place.is(0, calibers);
}

/// What was thought or measured before something else was.
bool isFormer(const FigurePlace &place)
{
    static constexpr std::array<QStringView, 2> before{u"originally", u"initially"};
    static constexpr std::array<QStringView, 3> changed{u"up", u"down", u"revised"};
    constexpr int reach = 6;
    for (int i = 1; i <= reach; ++i) {
        if (place.is(-i, before))
            return true;
    }
    return (place.word(-1) == u"from" && place.is(-2, changed))
        || (place.word(-2) == u"compared" && (place.word(-1) == u"with" || place.word(-1) == u"to"));
}

} // namespace

FigureRole roleOf(const Side &side, const Figure &figure)
{
    const FigurePlace place(side, figure);
    return {place.isAge(), isOffset(place, figure), isOthers(place), isPart(place, figure), isFormer(place), isCaliber(place)};
}

bool isRunningCount(const Side &side, const Figure &figure)
{
    static constexpr std::array<QStringView, 2> running{u"straight", u"consecutive"};
    static constexpr std::array<QStringView, 5> times{u"day", u"night", u"week", u"month", u"year"};
    static constexpr std::array<QStringView, 6> partsOfGame{u"quarter", u"half", u"period", u"inning", u"play", u"set"};
    const FigurePlace place(side, figure);
    return figure.ordinal && (place.is(0, partsOfGame) || (place.is(0, running) && place.is(1, times)));
}

bool isConversion(const Side &side, const Figure &figure, const std::vector<Figure> &all)
{
    const QStringView text = side.source->text;
    qsizetype before = figure.span.begin;
    while (before > 0 && text[before - 1].isSpace())
        --before;
    if (figure.unit != Unit::Money || before == 0 || text[before - 1] != u'(')
        return false;
    // The sign alone tells, where the amount was not made out: "$US1 million".
    constexpr qsizetype longestAmount = 16;
    constexpr qsizetype nearby = 4;
    const QStringView amount = text.sliced(std::max<qsizetype>(0, before - longestAmount), std::min(before, longestAmount) - 1);
    return amount.contains(u'$') || amount.contains(u'€') || amount.contains(u'£') || std::ranges::any_of(all, [&](const Figure &main) {
        return main.unit == Unit::Money && main.span.end < figure.span.begin && before - main.span.end <= nearby;
    });
}

} // namespace crossread
