// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/bestpairs.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

namespace {

/// Two sentences that share so much speak of one thing, wherever the day stands.
constexpr double leastCoverOfLone = 0.6;

/// In the year that stands for none, where it is within a month: "May" is no "March" in whatever year.
DateMention withoutYear(const DateMention &date)
{
    constexpr int noYear = 4;
    constexpr qint64 longest = 31;
    DateMention out = date;
    if (date.resolved && date.first.isValid() && date.first.year() == date.last.year() && date.first.daysTo(date.last) < longest) {
        out.first = QDate(noYear, date.first.month(), date.first.day());
        out.last = QDate(noYear, date.last.month(), date.last.day());
        out.resolved = false;
    }
    return out;
}

bool overlap(const DateMention &one, const DateMention &other)
{
    return one.first <= other.last && other.first <= one.last;
}

/// 1 yes, -1 no, 0 cannot be said.
int sameDay(const DateMention &one, const DateMention &other)
{
    const auto isDay = [](const DateMention &date) { return date.resolved && date.first.isValid() && date.first == date.last; };
    if ((one.weekday > 0 && isDay(other) && other.first.dayOfWeek() == one.weekday)
        || (other.weekday > 0 && isDay(one) && one.first.dayOfWeek() == other.weekday))
        return 1;
    const bool days = one.first.isValid() && one.last.isValid() && other.first.isValid() && other.last.isValid();
    if (days && one.resolved && other.resolved) {
        const bool guessed = (one.guessedYear || other.guessedYear) && overlap(withoutYear(one), withoutYear(other));
        return guessed || overlap(one, other) ? 1 : -1;
    }
    if (one.weekday > 0 && other.weekday > 0)
        return one.weekday == other.weekday ? 1 : -1;
    // Without a year, month and day still differ or not.
    const DateMention ours = withoutYear(one);
    const DateMention theirs = withoutYear(other);
    if (days && !ours.resolved && !theirs.resolved)
        return overlap(ours, theirs) ? 1 : -1;
    return 0;
}

enum class Form { Weekday, Day, Month, Year, Other };

Form formOf(const DateMention &date)
{
    if (date.weekday > 0)
        return Form::Weekday;
    if (!date.first.isValid())
        return Form::Other;
    const qint64 days = date.first.daysTo(date.last) + 1;
    return days == 1 ? Form::Day : days >= 28 && days <= 31 ? Form::Month : days >= 365 && days <= 366 ? Form::Year : Form::Other;
}

/// "Yesterday" in reports of two days: no reader sees a difference, and mostly one was written up from the other.
bool isSaidAlike(const PairView &view, const DateMention &one, const DateMention &other)
{
    return view.sides[0].text(one.span).compare(view.sides[1].text(other.span), Qt::CaseInsensitive) == 0;
}

/// "Said Saturday", "announced on Tuesday": when it was said, not when it was.
bool isOfSaying(const Side &side, const DateMention &date)
{
    const int first = side.wordsIn(date.span).first;
    return std::ranges::any_of(Side::near(side.reading->quotes, side.span), [&](const Quote &quote) {
        const int behind = quote.cue && side.span.contains(*quote.cue) ? side.wordsIn(*quote.cue).second : -1;
        return behind == first || (behind >= 0 && behind + 1 == first && side.words[behind].folded == u"on");
    });
}

/// A word near the date by which things are said.
bool isNearSaying(const Side &side, const DateMention &date)
{
    constexpr int nearby = 6;
    const auto [first, last] = side.wordsIn(date.span);
    return std::any_of(side.words.begin() + std::max(0, first - nearby), side.words.begin() + std::min(int(side.words.size()), last + nearby),
                       [](const ViewWord &word) { return english().cueForms.contains(word.folded); });
}

/// One tells when something was said, and the other when something was.
bool areOfTwoRoles(const PairView &view, const DateMention &one, const DateMention &other)
{
    return (isOfSaying(view.sides[0], one) && !isNearSaying(view.sides[1], other))
        || (isOfSaying(view.sides[1], other) && !isNearSaying(view.sides[0], one));
}

Signals signalsOf(const PairView &view, const DateMention &one, const DateMention &other, bool only)
{
    Signals seen = signalsAt(view, one.span, other.span);
    seen.same = formOf(one) == formOf(other) ? 1 : 0;
    // Weekdays also tell when something was said or printed, which differs from report to report.
    seen.other = formOf(one) == Form::Weekday || formOf(other) == Form::Weekday ? 1 : 0;
    seen.only = only;
    return seen;
}

std::vector<DateMention> datesOf(const Side &side)
{
    return side.inside(side.reading->dates);
}

} // namespace

void judgeDates(const PairView &view, Findings &findings)
{
    const std::vector<DateMention> &allOnes = view.sides[0].derived(datesOf);
    const std::vector<DateMention> &allOthers = view.sides[1].derived(datesOf);
    if (allOnes.empty() || allOthers.empty())
        return;
    std::vector<DateMention> ones = allOnes;
    std::vector<DateMention> others = allOthers;
    dropAgreeing(ones, others, [&](const DateMention &one, const DateMention &other) {
        return sameDay(one, other) > 0 ? 1 + view.contextAgreement(one.span, other.span) : 0.0;
    });
    const auto isGiven = [](const DateMention &date, const std::vector<DateMention> &all) {
        return std::any_of(all.begin(), all.end(), [&](const DateMention &one) { return sameDay(date, one) > 0; });
    };
    const bool only = ones.size() == 1 && others.size() == 1;
    pairOff(
        int(ones.size()), int(others.size()),
        [&](int i, int j) {
            const DateMention &one = ones[std::size_t(i)];
            const DateMention &other = others[std::size_t(j)];
            const bool open = sameDay(one, other) < 0 && !isSaidAlike(view, one, other) && !isGiven(one, allOthers) && !isGiven(other, allOnes)
                && !areOfTwoRoles(view, one, other);
            const Signals seen = signalsOf(view, one, other, only);
            // The day of a sentence stands at its beginning, in its middle or at its end.
            const bool lone = only && seen.cover >= leastCoverOfLone;
            return open && (areComparable(seen) || lone) ? confidenceOf(RuleKind::Date, seen) : 0.0;
        },
        [&](int i, int j) {
            const DateMention &one = ones[std::size_t(i)];
            const DateMention &other = others[std::size_t(j)];
            findings.push_back({DiscrepancyType::Date, RuleKind::Date, signalsOf(view, one, other, only),
                                {evidenceAt(view.sides[0], one.span), evidenceAt(view.sides[1], other.span)},
                                QT_TRANSLATE_NOOP("Explanation", "The dates differ: %1.")});
        });
}

} // namespace crossread
