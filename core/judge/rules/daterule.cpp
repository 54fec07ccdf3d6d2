// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/bestpairs.h"
#include "core/language/lexicon.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Two sentences that share so much speak of one thing, wherever the day stands.
constexpr double leastCoverOfLone = 0.6;

/// One thing may have several plans; sentences linked so closely speak of one.
constexpr double leastScoreOfPlans = 0.6;

/// So far the words around dates that differ in one part stand for each other at least.
constexpr double contextOfOnePart = 0.6;

/// A date of a side, and how it is given.
struct Dated : DateMention {
    bool numbered = false; ///< with a figure: "Monday 12 January"; what day of the week that is says no more
    bool toCome = false;   ///< of what will be
    bool over = false;     ///< of what has been
};

/// In the year that stands for none, where it is within a month: "May" is no "March" in whatever year.
Dated withoutYear(const Dated &date)
{
    constexpr int noYear = 4;
    constexpr qint64 longest = 31;
    Dated out = date;
    if (date.resolved && date.first.isValid() && date.first.year() == date.last.year() && date.first.daysTo(date.last) < longest) {
        out.first = QDate(noYear, date.first.month(), date.first.day());
        out.last = QDate(noYear, date.last.month(), date.last.day());
        out.resolved = false;
    }
    return out;
}

bool overlap(const Dated &one, const Dated &other)
{
    return one.first <= other.last && other.first <= one.last;
}

/// 1 yes, -1 no, 0 cannot be said.
int sameDay(const Dated &one, const Dated &other)
{
    const auto isDay = [](const Dated &date) { return date.resolved && date.first.isValid() && date.first == date.last; };
    const bool numbered = one.numbered && other.numbered;
    if (!numbered && ((one.weekday > 0 && isDay(other) && other.first.dayOfWeek() == one.weekday)
                      || (other.weekday > 0 && isDay(one) && one.first.dayOfWeek() == other.weekday)))
        return 1;
    const bool days = one.first.isValid() && one.last.isValid() && other.first.isValid() && other.last.isValid();
    if (days && one.resolved && other.resolved) {
        const bool guessed = (one.guessedYear || other.guessedYear) && overlap(withoutYear(one), withoutYear(other));
        return guessed || overlap(one, other) ? 1 : -1;
    }
    if (!numbered && one.weekday > 0 && other.weekday > 0)
        return one.weekday == other.weekday ? 1 : -1;
    // Without a year, month and day still differ or not.
    const Dated ours = withoutYear(one);
    const Dated theirs = withoutYear(other);
    if (days && !ours.resolved && !theirs.resolved)
        return overlap(ours, theirs) ? 1 : -1;
    return 0;
}

enum class Form { Weekday, Day, Month, Year, Other };

Form formOf(const Dated &date)
{
    if (date.weekday > 0 && !date.numbered)
        return Form::Weekday;
    if (!date.first.isValid())
        return Form::Other;
    const qint64 days = date.first.daysTo(date.last) + 1;
    return days == 1 ? Form::Day : days >= 28 && days <= 31 ? Form::Month : days >= 365 && days <= 366 ? Form::Year : Form::Other;
}

/// "Yesterday" in reports of two days: no reader sees a difference, and mostly one was written up from the other.
bool isSaidAlike(const PairView &view, const Dated &one, const Dated &other)
{
    return view.sides[0].text(one.span).compare(view.sides[1].text(other.span), Qt::CaseInsensitive) == 0;
}

/// "Said Saturday", "announced on Tuesday": when it was said, not when it was.
bool isOfSaying(const Side &side, const Dated &date)
{
    const int first = side.wordsIn(date.span).first;
    return std::ranges::any_of(Side::near(side.reading->quotes, side.span), [&](const Quote &quote) {
        const int behind = quote.cue && side.span.contains(*quote.cue) ? side.wordsIn(*quote.cue).second : -1;
        return behind == first || (behind >= 0 && behind + 1 == first && side.words[behind].folded == u"on");
    });
}

/// A word near the date by which things are said.
bool isNearSaying(const Side &side, const Dated &date)
{
    constexpr int nearby = 6;
    const auto [first, last] = side.wordsIn(date.span);
    return std::any_of(side.words.begin() + std::max(0, first - nearby), side.words.begin() + std::min(int(side.words.size()), last + nearby),
                       [](const ViewWord &word) { return english().cueForms.contains(word.folded); });
}

/// One tells when something was said, and the other when something was.
bool areOfTwoRoles(const PairView &view, const Dated &one, const Dated &other)
{
    return (isOfSaying(view.sides[0], one) && !isNearSaying(view.sides[1], other))
        || (isOfSaying(view.sides[1], other) && !isNearSaying(view.sides[0], one));
}

bool tellsWhatComes(const ViewWord &word)
{
    return word.folded == "will"_L1 || word.folded == "due"_L1 || (word.classes & word::ToCome);
}

bool tellsWhatWas(const ViewWord &word)
{
    static const QSet<QString> past{u"was"_s, u"were"_s, u"had"_s, u"did"_s, u"since"_s, u"ago"_s};
    return past.contains(word.folded) || word.folded.endsWith("ed"_L1) || (english().cueForms.value(word.folded).form == VerbForm::Past);
}

/// From the nearest mark before it, the words that a date belongs to.
std::span<const ViewWord> clauseOf(const Side &side, const Dated &date)
{
    constexpr int longest = 12;
    const auto [first, last] = side.wordsIn(date.span);
    int begin = first;
    while (begin > 0 && first - begin < longest && (begin == first || side.isJoined(begin)))
        --begin;
    return std::span(side.words).subspan(std::size_t(begin), std::size_t(first - begin));
}

std::vector<Dated> datesOf(const Side &side)
{
    std::vector<Dated> dates;
    for (const DateMention &mention : side.inside(side.reading->dates)) {
        Dated date{mention};
        const QString printed = side.text(date.span);
        date.numbered = date.first.isValid() && std::ranges::any_of(printed, [](QChar c) { return c.isDigit(); });
        const std::span<const ViewWord> clause = clauseOf(side, date);
        date.over = std::ranges::any_of(clause, tellsWhatWas);
        date.toCome = std::ranges::any_of(clause, tellsWhatComes);
        dates.push_back(std::move(date));
    }
    return dates;
}

/// Both days are of what will be, as far as can be told: a plan has one day.
bool areOfPlans(const Dated &one, const Dated &other)
{
    const bool days = formOf(one) == Form::Day && formOf(other) == Form::Day && one.numbered && other.numbered;
    return days && (one.toCome || other.toCome) && (one.toCome || !one.over) && (other.toCome || !other.over);
}

/// "August 2021" and "August 2022", "10 March" and "20 March": days of two things seldom differ in so little.
bool differInOnePart(const Dated &one, const Dated &other)
{
    constexpr int ten = 10;
    const Form form = formOf(one);
    if (form != formOf(other) || (form != Form::Day && form != Form::Month) || !one.numbered || !other.numbered)
        return false;
    const bool sameMonth = one.first.month() == other.first.month();
    const bool sameYear = one.first.year() == other.first.year();
    if (form == Form::Month)
        return sameMonth && !sameYear && one.resolved && other.resolved;
    const int apart = std::abs(one.first.day() - other.first.day());
    return sameMonth ? (apart == 0) != sameYear && apart % ten == 0 : apart == 0 && sameYear;
}

Signals signalsOf(const PairView &view, const Dated &one, const Dated &other, bool only)
{
    Signals seen = signalsAt(view, one.span, other.span);
    seen.same = formOf(one) == formOf(other) ? 1 : 0;
    // Weekdays also tell when something was said or printed, which differs from report to report.
    seen.other = formOf(one) == Form::Weekday || formOf(other) == Form::Weekday ? 1 : 0;
    seen.only = only;
    if (only && view.score >= leastScoreOfPlans && areOfPlans(one, other))
        seen.beside = 1;
    if (only && differInOnePart(one, other))
        seen.context = std::max(seen.context, contextOfOnePart);
    return seen;
}

} // namespace

void judgeDates(const PairView &view, Findings &findings)
{
    const std::vector<Dated> &allOnes = view.sides[0].derived(datesOf);
    const std::vector<Dated> &allOthers = view.sides[1].derived(datesOf);
    if (allOnes.empty() || allOthers.empty())
        return;
    std::vector<Dated> ones = allOnes;
    std::vector<Dated> others = allOthers;
    dropAgreeing(ones, others, [&](const Dated &one, const Dated &other) {
        return sameDay(one, other) > 0 ? 1 + view.contextAgreement(one.span, other.span) : 0.0;
    });
    const auto isGiven = [](const Dated &date, const std::vector<Dated> &all) {
        return std::any_of(all.begin(), all.end(), [&](const Dated &one) { return sameDay(date, one) > 0; });
    };
    const bool only = ones.size() == 1 && others.size() == 1;
    pairOff(
        int(ones.size()), int(others.size()),
        [&](int i, int j) {
            const Dated &one = ones[std::size_t(i)];
            const Dated &other = others[std::size_t(j)];
            const bool open = sameDay(one, other) < 0 && !isSaidAlike(view, one, other) && !isGiven(one, allOthers) && !isGiven(other, allOnes)
                && !areOfTwoRoles(view, one, other);
            const Signals seen = signalsOf(view, one, other, only);
            // The day of a sentence stands at its beginning, in its middle or at its end.
            const bool lone = only && seen.cover >= leastCoverOfLone;
            return open && (areComparable(seen) || lone) ? confidenceOf(RuleKind::Date, seen) : 0.0;
        },
        [&](int i, int j) {
            const Dated &one = ones[std::size_t(i)];
            const Dated &other = others[std::size_t(j)];
            findings.push_back({DiscrepancyType::Date, RuleKind::Date, signalsOf(view, one, other, only),
                                {evidenceAt(view.sides[0], one.span), evidenceAt(view.sides[1], other.span)},
                                QT_TRANSLATE_NOOP("Explanation", "The dates differ: %1.")});
        });
}

} // namespace crossread
