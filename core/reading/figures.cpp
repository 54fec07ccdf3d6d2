// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/figures.h"

#include <algorithm>
#include <cmath>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number in the making: words [first, last).
struct Amount {
    double value = 0;
    Range words;
    bool ordinal = false;
    bool vague = false;
    bool digits = false;
};

class FigureFinder {
public:
    FigureFinder(const ProseText &prose, const std::vector<Span> &taken) : m_prose(prose), m_taken(taken) { }

    [[nodiscard]] std::vector<Figure> run()
    {
        std::vector<Figure> figures;
        for (const Range &sentence : m_prose.sentences) {
            m_range = sentence;
            for (int i = sentence.first; i < sentence.last;) {
                const Amount amount = isTaken(i) ? Amount{} : amountAt(i);
                if (amount.words.empty() || !isFigure(amount)) {
                    i = std::max(i + 1, amount.words.last);
                    continue;
                }
                int end = amount.words.last;
                figures.push_back(figureFrom(amount, end));
                i = end;
            }
        }
        return figures;
    }

private:
    [[nodiscard]] const FigureEntry *entry(int i, FigureWord kind) const
    {
        return m_range.contains(i) ? m_lexicon.figure(m_prose[i].folded, kind) : nullptr;
    }
    [[nodiscard]] bool is(int i, QStringView folded) const
    {
        return m_range.contains(i) && m_prose[i].folded == folded;
    }
    [[nodiscard]] bool touches(int i) const
    {
        return i > m_range.first && i < m_range.last && m_prose[i].span.begin == m_prose[i - 1].span.end;
    }

    [[nodiscard]] bool isTaken(int i)
    {
        const Span span = m_prose[i].span;
        while (m_nextTaken < m_taken.size() && m_taken[m_nextTaken].end <= span.begin)
            ++m_nextTaken;
        return m_nextTaken < m_taken.size() && m_taken[m_nextTaken].overlaps(span);
    }

    [[nodiscard]] Amount amountAt(int i) const
    {
        Amount amount = m_prose[i].kind == TokenKind::Number ? fromDigits(i) : fromWords(i);
        if (amount.words.empty())
            return amount;
        for (int at = amount.words.last; at < m_range.last;) {
            const int hyphen = is(at, u"-") && touches(at) ? 1 : 0;
            const FigureEntry *magnitude = entry(at + hyphen, FigureWord::Magnitude);
            const bool letter = magnitude && m_prose[at + hyphen].folded.size() == 1;
            if (!magnitude || amount.ordinal || (letter && (!touches(at + hyphen) || hyphen)))
                break;
            amount.value *= magnitude->value;
            at += hyphen + 1;
            amount.words.last = at;
        }
        return amount;
    }

    /// "10,000", "3.5", "70th", "10m", "60s" is none.
    [[nodiscard]] Amount fromDigits(int i) const
    {
        const QString &token = m_prose[i].folded;
        const QStringView raw = m_prose[i].span.in(m_prose.text);
        qsizetype digits = 0;
        while (digits < raw.size() && (raw[digits].isDigit() || raw[digits] == u',' || raw[digits] == u'.'))
            ++digits;
        QString plain = raw.first(digits).toString();
        plain.remove(u',');
        bool good = false;
        Amount amount{plain.toDouble(&good), {i, i + 1}, false, false, true};
        if (!good)
            return {};
        const QString suffix = token.mid(token.size() - (raw.size() - digits));
        if (suffix.isEmpty())
            return amount;
        if (suffix == "st"_L1 || suffix == "nd"_L1 || suffix == "rd"_L1 || suffix == "th"_L1) {
            amount.ordinal = true;
            return amount;
        }
        if (const FigureEntry *magnitude = m_lexicon.figure(suffix, FigureWord::Magnitude)) {
            amount.value *= magnitude->value;
            return amount;
        }
        for (const FigureWord unit : {FigureWord::Length, FigureWord::Weight}) {
            if (m_lexicon.figure(suffix, unit))
                return amount;
        }
        return {};
    }

    /// "twenty-one", "two hundred and five", "a dozen", "dozens", "first".
    [[nodiscard]] Amount fromWords(int i) const
    {
        if (const FigureEntry *vague = entry(i, FigureWord::Vague))
            return vagueAt(i, vague->value);
        if (const FigureEntry *ordinal = entry(i, FigureWord::Ordinal))
            return {ordinal->value, {i, i + 1}, true, false, false};
        if (is(i, u"half") && (is(i + 1, u"a") || is(i + 1, u"of") || is(i - 1, u"than")) && !entry(i + 2, FigureWord::Magnitude))
            return {0.5, {i, i + 1}, false, false, false};
        const bool article = is(i, u"a") || is(i, u"an");
        if (article) {
            const FigureEntry *many = entry(i + 1, FigureWord::Magnitude);
            if (many && m_prose[i + 1].folded.size() < 3)
                many = nullptr;
            if (!many && is(i + 1, u"dozen"))
                many = entry(i + 1, FigureWord::Multiple);
            return many ? Amount{many->value, {i, i + 2}, false, false, false} : Amount{};
        }
        double total = 0;
        double part = 0;
        int at = i;
        for (; at < m_range.last; ++at) {
            if (at > i && ((is(at, u"-") && touches(at)) || (is(at, u"and") && part >= 100)) && entry(at + 1, FigureWord::Number))
                continue;
            const FigureEntry *number = entry(at, FigureWord::Number);
            const FigureEntry *magnitude = at > i ? entry(at, FigureWord::Magnitude) : nullptr;
            if (magnitude && m_prose[at].folded.size() < 3)
                magnitude = nullptr;
            if (number) {
                part += number->value;
            } else if (magnitude && magnitude->value < 1000) {
                part = std::max(part, 1.0) * magnitude->value;
            } else if (magnitude) {
                total += std::max(part, 1.0) * magnitude->value;
                part = 0;
            } else if (is(at, u"dozen")) {
                part *= 12;
            } else {
                break;
            }
        }
        return at > i ? Amount{total + part, {i, at}, false, false, false} : Amount{};
    }

    /// "dozens", "tens of thousands", "hundreds of millions".
    [[nodiscard]] Amount vagueAt(int i, double value) const
    {
        Amount amount{value, {i, i + 1}, false, true, false};
        if (is(i + 1, u"of")) {
            if (const FigureEntry *more = entry(i + 2, FigureWord::Vague)) {
                amount.value *= more->value;
                amount.words.last = i + 3;
            }
        }
        return amount;
    }

    [[nodiscard]] bool isFigure(const Amount &amount) const
    {
        const int i = amount.words.first;
        const bool one = amount.words.size() == 1;
        if (one && !amount.digits && amount.value == 1 && !amount.ordinal)
            return followsCount(amount); // "one" is mostly a pronoun
        if (one && amount.ordinal && !amount.digits)
            return amount.value > 2 || is(i - 1, u"the") || m_prose[std::max(i - 1, m_range.first)].kind == TokenKind::Clitic;
        if (!amount.digits)
            return true;
        if (isTelephone(i) || isTime(i) || partOfName(i))
            return false;
        const QStringView raw = m_prose[i].span.in(m_prose.text);
        const bool year = raw.size() == 4 && amount.value >= 1500 && amount.value <= 2100 && raw[1] != u',';
        if (year && amount.words.size() == 1 && !currencyBefore(i) && !followsCount(amount))
            return false;
        return !(touches(i) && m_prose[i - 1].isText());
    }
    /// A unit, a currency or percent follows.
    [[nodiscard]] bool followsCount(const Amount &amount) const
    {
        int at = amount.words.last;
        if (is(at, u"-"))
            ++at;
        if (is(at, u"per") && is(at + 1, u"cent"))
            return true;
        for (const FigureWord kind : {FigureWord::Percent, FigureWord::Currency, FigureWord::Length, FigureWord::Weight,
                                      FigureWord::Area, FigureWord::Duration, FigureWord::People}) {
            if (entry(at, kind))
                return true;
        }
        return false;
    }
    /// Three groups of digits joined by hyphens, or a leading plus.
    [[nodiscard]] bool isTelephone(int i) const
    {
        int groups = 1;
        for (int at = i; is(at + 1, u"-") && touches(at + 1) && touches(at + 2) && m_prose[at + 2].kind == TokenKind::Number && groups < 3; at += 2)
            ++groups;
        for (int at = i; at - 2 >= m_range.first && is(at - 1, u"-") && touches(at) && touches(at - 1) && m_prose[at - 2].kind == TokenKind::Number && groups < 3; at -= 2)
            ++groups;
        if (groups >= 3 || (is(i - 1, u"+") && touches(i)))
            return true;
        // Groups with spaces, of which the first starts with 0.
        return m_prose[i].folded.startsWith(u'0') && m_prose[i].folded.size() > 2 && !m_prose[i].folded.contains(u'.');
    }
    [[nodiscard]] bool isTime(int i) const
    {
        const bool colon = (is(i + 1, u":") && touches(i + 1) && touches(i + 2)) || (is(i - 1, u":") && touches(i) && touches(i - 1));
        return colon || is(i + 1, u"am") || is(i + 1, u"pm") || is(i + 1, u"gmt") || is(i + 1, u"bst") || is(i + 1, u"o'clock");
    }
    /// "Hwasong-18", "G7", "Boeing 737", "Channel 4": a number that a capitalised word owns.
    [[nodiscard]] bool partOfName(int i) const
    {
        if (i == m_range.first)
            return false;
        const Word &before = m_prose[i - 1];
        if (before.isMark(u'-') && touches(i) && i - 2 >= m_range.first && touches(i - 1))
            return m_prose[i - 2].kind == TokenKind::Word;
        if (before.kind == TokenKind::Word && before.capital && i - 1 > m_range.first
            && !before.any(word::Preposition | word::Determiner | word::Month | word::Weekday | word::Coordinator)
            && !followsCount({0, {i, i + 1}, false, false, true}) && !(i + 1 < m_range.last && m_prose[i + 1].kind == TokenKind::Word && !m_prose[i + 1].capital && m_prose[i+1].is == 0))
            return true;
        return is(i - 1, u"#") || is(i - 1, u"/") || is(i + 1, u"/");
    }
    [[nodiscard]] bool currencyBefore(int i) const { return i > m_range.first && entry(i - 1, FigureWord::Currency); }

    [[nodiscard]] Figure figureFrom(const Amount &amount, int &end) const
    {
        Figure figure;
        figure.low = figure.high = amount.value;
        figure.ordinal = amount.ordinal;
        figure.approximate = amount.vague;
        figure.openAbove = amount.vague;
        int first = amount.words.first;
        end = amount.words.last;
        if (currencyBefore(first)) {
            figure.unit = Unit::Money;
            figure.counted = entry(first - 1, FigureWord::Currency)->currency;
            --first;
            if (is(first - 1, u"us") || is(first - 1, u"usa")) // "US$8.5bn"
                --first;
        }
        takeRange(figure, end);
        takeUnit(figure, end);
        takeQualifiers(figure, first);
        if (figure.unit == Unit::None || figure.unit == Unit::People)
            takeCounted(figure, end);
        figure.span = m_prose.spanOf({first, end});
        return figure;
    }

    /// "10 to 12", "10-12", "between 10 and 12".
    void takeRange(Figure &figure, int &end) const
    {
        if (figure.ordinal || figure.approximate)
            return;
        const bool joined = is(end, u"to") || is(end, u"-") || is(end, u"–") || is(end, u"or");
        const int at = end + 1;
        if (!joined || at >= m_range.last || isTelephone(at))
            return;
        const int money = entry(at, FigureWord::Currency) ? 1 : 0;
        if (at + money >= m_range.last)
            return;
        const Amount upper = amountAt(at + money);
        if (upper.words.empty() || upper.ordinal || upper.vague || upper.value <= figure.low)
            return;
        const double magnitude = figure.low < 1000 && upper.value >= 1000 && upper.words.size() > 1
            ? std::pow(1000, std::floor(std::log10(upper.value) / 3))
            : 1;
        figure.low *= magnitude;
        figure.high = upper.value;
        end = upper.words.last;
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
        if (is(at, u"per") && is(at + 1, u"cent")) {
            figure.unit = Unit::Percent;
            end = at + 2;
            return;
        }
        if (figure.unit == Unit::Money || figure.ordinal)
            return;
        if (const FigureEntry *money = entry(at, FigureWord::Currency); money && !touches(at)) {
            figure.unit = Unit::Money;
            figure.counted = money->currency;
            end = at + 1;
            return;
        }
        if (is(at, u"-") && touches(at))
            ++at;
        if (is(at, u"square") && entry(at + 1, FigureWord::Length)) {
            const double side = entry(at + 1, FigureWord::Length)->value;
            scale(figure, Unit::Area, side * side, at + 2, end);
            return;
        }
        for (const Named &one : units) {
            const FigureEntry *unit = entry(at, one.word);
            if (!unit)
                continue;
            if (one.unit == Unit::People) { // the noun is what is counted, no part of the figure
                figure.unit = Unit::People;
                return;
            }
            scale(figure, one.unit, unit->value, at + 1, end);
            if (one.unit == Unit::Duration && is(end, u"-") && is(end + 1, u"old"))
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
            if (entry(first - 1, FigureWord::Approximate) && first - 1 >= m_range.first) {
                figure.approximate = true;
                --first;
            } else if (is(first - 1, u"than") && (is(first - 2, u"more") || is(first - 2, u"greater"))) {
                figure.openAbove = true;
                first -= 2;
            } else if (is(first - 1, u"than") && (is(first - 2, u"less") || is(first - 2, u"fewer"))) {
                figure.openBelow = true;
                first -= 2;
            } else if (is(first - 1, u"least") && is(first - 2, u"at")) {
                figure.openAbove = true;
                first -= 2;
            } else if (is(first - 1, u"most") && is(first - 2, u"at")) {
                figure.openBelow = true;
                first -= 2;
            } else if (is(first - 1, u"to") && is(first - 2, u"up")) {
                figure.openBelow = true;
                first -= 2;
            } else if (!figure.ordinal && entry(first - 1, FigureWord::Above)) {
                figure.openAbove = true;
                --first;
            } else if (!figure.ordinal && entry(first - 1, FigureWord::Below)) {
                figure.openBelow = true;
                --first;
            } else {
                break;
            }
        }
        if (is(first - 1, u"between"))
            --first;
    }

    /// The stem of the last noun of the phrase that follows: "10,000 North Korean troops".
    void takeCounted(Figure &figure, int end) const
    {
        int at = end;
        if (is(at, u"of"))
            ++at;
        int noun = -1;
        constexpr WordClasses stops = word::Preposition | word::Auxiliary | word::Coordinator | word::Subordinator
            | word::Relative | word::Pronoun | word::Adverb | word::Verb | word::Determiner;
        for (int i = at; i < std::min(m_range.last, at + 7); ++i) {
            const Word &one = m_prose[i];
            if (one.isMark(u'-') && touches(i))
                continue;
            if (one.kind == TokenKind::Clitic || !one.isText() || one.kind == TokenKind::Number)
                break;
            if (i == at && one.any(word::Determiner | word::Possessive) && is(end, u"of"))
                continue;
            if (noun >= 0 && one.capital && !m_prose[noun].capital)
                break;
            if ((one.any(stops) && !one.capital)
                || (noun >= 0 && one.cue.verb >= 0 && (one.cue.form == VerbForm::Past || one.cue.form == VerbForm::Third))
                || (noun >= 0 && one.folded.endsWith(u"ed")))
                break;
            noun = i;
            if (entry(i, FigureWord::People) || figure.ordinal)
                break;
        }
        if (noun >= 0)
            figure.counted = m_stemmer.stem(m_prose[noun].folded);
    }

    const ProseText &m_prose;
    const std::vector<Span> &m_taken;
    const Lexicon &m_lexicon = english();
    Stemmer m_stemmer;
    Range m_range;
    std::size_t m_nextTaken = 0;
};

} // namespace

std::vector<Figure> figuresOf(const ProseText &prose, const std::vector<Span> &taken)
{
    return FigureFinder(prose, taken).run();
}

} // namespace crossread
