// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/figures.h"

#include "core/reading/amounts.h"

#include <algorithm>
#include <cmath>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes a figure of an amount: with range, unit, qualifiers and what is counted.
class FigureBuilder {
public:
    FigureBuilder(const NumberWords &words, Stemmer &stemmer) : m_words(words), m_stemmer(stemmer) { }

    /// `end` becomes the word behind the figure.
    [[nodiscard]] Figure from(const Amount &amount, int &end) const
    {
        Figure figure;
        figure.low = figure.high = amount.value;
        figure.ordinal = amount.ordinal;
        figure.approximate = amount.vague;
        figure.openAbove = amount.vague;
        int first = amount.words.first;
        end = amount.words.last;
        if (m_words.currencyBefore(first)) {
            figure.unit = Unit::Money;
            figure.counted = m_words.entry(first - 1, FigureWord::Currency)->currency;
            --first;
            if (m_words.is(first - 1, u"us") || m_words.is(first - 1, u"usa")) // "US$8.5bn"
                --first;
        }
        takeRange(figure, first, end);
        takePlus(figure, end);
        takeUnit(figure, end);
        takeQualifiers(figure, first);
        if (figure.unit == Unit::None || figure.unit == Unit::People)
            takeCounted(figure, end);
        figure.span = m_words.prose.spanOf({first, end});
        return figure;
    }

private:
    /// "Rose from 40 to 55" gives two figures, "ranged from 40 to 55" one range.
    [[nodiscard]] bool isChange(int first, int end) const
    {
        return m_words.is(first - 1, u"from") && m_words.is(end, u"to")
            && !(m_words.range.contains(first - 2) && m_words.prose[first - 2].folded.startsWith(u"rang"));
    }

    /// "10 to 12", "10-12", "between 10 and 12".
    void takeRange(Figure &figure, int first, int &end) const
    {
        if (figure.ordinal || figure.approximate || isChange(first, end))
            return;
        const bool joined = m_words.is(end, u"to") || m_words.is(end, u"-") || m_words.is(end, u"–")
            || m_words.is(end, u"or");
        const int at = end + 1;
        if (!joined || at >= m_words.range.last || isTelephone(m_words, at))
            return;
        const int money = m_words.entry(at, FigureWord::Currency) ? 1 : 0;
        if (at + money >= m_words.range.last)
            return;
        const Amount upper = amountAt(m_words, at + money);
        if (upper.words.empty() || upper.ordinal || upper.vague || upper.value <= figure.low)
            return;
        const double magnitude = figure.low < 1000 && upper.value >= 1000 && upper.words.size() > 1
            ? std::pow(1000, std::floor(std::log10(upper.value) / 3))
            : 1;
        figure.low *= magnitude;
        figure.high = upper.value;
        end = upper.words.last;
    }

    /// "A 20-plus year career", "50+ people".
    void takePlus(Figure &figure, int &end) const
    {
        const int plus = m_words.is(end, u"-") && m_words.touches(end) ? end + 1 : end;
        if (!m_words.touches(plus) || figure.ordinal || !(m_words.is(plus, u"plus") || m_words.is(plus, u"+")))
            return;
        figure.openAbove = true;
        end = plus + 1;
    }

    void takeUnit(Figure &figure, int &end) const
    {
        struct Named {
            FigureWord word;
            Unit unit;
        };
        static constexpr Named units[]{{FigureWord::Percent, Unit::Percent}, {FigureWord::Length, Unit::Length},
                                       {FigureWord::Weight, Unit::Weight}, {FigureWord::Area, Unit::Area},
                                       {FigureWord::Temperature, Unit::Temperature},
                                       {FigureWord::Duration, Unit::Duration}, {FigureWord::People, Unit::People}};
        int at = end;
        if (m_words.is(at, u"per") && m_words.is(at + 1, u"cent")) {
            figure.unit = Unit::Percent;
            end = at + 2;
            return;
        }
        if (figure.unit == Unit::Money || figure.ordinal)
            return;
        if (const FigureEntry *money = m_words.entry(at, FigureWord::Currency); money && !m_words.touches(at)) {
            figure.unit = Unit::Money;
            figure.counted = money->currency;
            end = at + 1;
            return;
        }
        if (m_words.is(at, u"-") && m_words.touches(at))
            ++at;
        if (m_words.is(at, u"square") && m_words.entry(at + 1, FigureWord::Length)) {
            const double side = m_words.entry(at + 1, FigureWord::Length)->value;
            scale(figure, Unit::Area, side * side, at + 2, end);
            return;
        }
        for (const Named &one : units) {
            const FigureEntry *unit = m_words.entry(at, one.word);
            if (!unit)
                continue;
            if (one.unit == Unit::People) { // the noun is what is counted, no part of the figure
                figure.unit = Unit::People;
                return;
            }
            scale(figure, one.unit, unit->value, at + 1, end);
            if (one.unit == Unit::Duration && m_words.is(end, u"-") && m_words.is(end + 1, u"old"))
                end += 2;
            return;
        }
    }
    static void scale(Figure &figure, Unit unit, double by, int behind, int &end)
    {
        figure.unit = unit;
        figure.low *= by;
        figure.high *= by;
        end = behind;
    }

    /// "about", "more than", "at least", "up to": in front, and taken into the span.
    void takeQualifiers(Figure &figure, int &first) const
    {
        for (int steps = 0; steps < 2; ++steps) {
            if (m_words.entry(first - 1, FigureWord::Approximate) && first - 1 >= m_words.range.first) {
                figure.approximate = true;
                --first;
            } else if (m_words.is(first - 1, u"than") && (m_words.is(first - 2, u"more") || m_words.is(first - 2, u"greater"))) {
                figure.openAbove = true;
                first -= 2;
            } else if (m_words.is(first - 1, u"than") && (m_words.is(first - 2, u"less") || m_words.is(first - 2, u"fewer"))) {
                figure.openBelow = true;
                first -= 2;
            } else if (m_words.is(first - 1, u"least") && m_words.is(first - 2, u"at")) {
                figure.openAbove = true;
                first -= 2;
            } else if (m_words.is(first - 1, u"most") && m_words.is(first - 2, u"at")) {
                figure.openBelow = true;
                first -= 2;
            } else if (m_words.is(first - 1, u"to") && m_words.is(first - 2, u"up")) {
                figure.openBelow = true;
                first -= 2;
            } else if (m_words.is(first - 1, u"as") && m_words.is(first - 2, u"many") && m_words.is(first - 3, u"as")) {
                figure.openBelow = true;
                first -= 3;
            } else if (!figure.ordinal && m_words.entry(first - 1, FigureWord::Above)) {
                figure.openAbove = true;
                --first;
            } else if (!figure.ordinal && m_words.entry(first - 1, FigureWord::Below)) {
                figure.openBelow = true;
                --first;
            } else {
                break;
            }
        }
        if (m_words.is(first - 1, u"between"))
            --first;
    }

    /// The stem of the last noun of the phrase that follows: "10,000 North Korean troops".
    void takeCounted(Figure &figure, int end) const
    {
        int at = end;
        if (m_words.is(at, u"of"))
            ++at;
        int noun = -1;
        constexpr WordClasses stops = word::Preposition | word::Auxiliary | word::Coordinator | word::Subordinator
            | word::Relative | word::Pronoun | word::Adverb | word::Verb | word::Determiner;
        for (int i = at; i < std::min(m_words.range.last, at + 7); ++i) {
            const Word &one = m_words.prose[i];
            if (one.isMark(u'-') && m_words.touches(i))
                continue;
            if (one.kind == TokenKind::Clitic || !one.isText() || one.kind == TokenKind::Number)
                break;
            // "23 Velmarian and Ondran sailors"
            if (one.folded == u"and" && noun == i - 1 && m_words.prose[noun].capital && i + 1 < m_words.range.last && m_words.prose[i + 1].capital)
                continue;
            if (i == at && one.any(word::Determiner | word::Possessive) && m_words.is(end, u"of"))
                continue;
            if (noun >= 0 && one.capital && !m_words.prose[noun].capital)
                break;
            if ((one.any(stops) && !one.capital)
                || (noun >= 0 && one.cue.verb >= 0 && (one.cue.form == VerbForm::Past || one.cue.form == VerbForm::Third))
                || (noun >= 0 && one.folded.endsWith(u"ed")))
                break;
            noun = i;
            if (m_words.entry(i, FigureWord::People) || figure.ordinal)
                break;
        }
        if (noun >= 0)
            figure.counted = m_stemmer.stem(m_words.prose[noun].folded);
    }

    const NumberWords &m_words;
    Stemmer &m_stemmer;
};

/// Tells, for places asked in order, which are taken already.
class TakenPlaces {
public:
    explicit TakenPlaces(const std::vector<Span> &taken) : m_taken(taken) { }

    [[nodiscard]] bool hold(Span span)
    {
        while (m_next < m_taken.size() && m_taken[m_next].end <= span.begin)
            ++m_next;
        return m_next < m_taken.size() && m_taken[m_next].overlaps(span);
    }

private:
    const std::vector<Span> &m_taken;
    std::size_t m_next = 0;
};

} // namespace

std::vector<Figure> figuresOf(const ProseText &prose, const std::vector<Span> &taken)
{
    std::vector<Figure> figures;
    TakenPlaces places(taken);
    Stemmer stemmer;
    for (const Range &sentence : prose.sentences) {
        const NumberWords words{prose, sentence};
        for (int i = sentence.first; i < sentence.last;) {
            const Amount amount = places.hold(prose[i].span) ? Amount{} : amountAt(words, i);
            if (amount.words.empty() || !countsSomething(words, amount)) {
                i = std::max(i + 1, amount.words.last);
                continue;
            }
            int end = amount.words.last;
            figures.push_back(FigureBuilder(words, stemmer).from(amount, end));
            i = end;
        }
    }
    return figures;
}

} // namespace crossread
