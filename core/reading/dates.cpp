// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/dates.h"

#include <algorithm>
#include <array>
#include <optional>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int farthestAhead = 60; ///< days after publication that a date without a year may be
constexpr int yearless = 4; ///< stands in where the year is not known; a leap year

/// Words in small letters that open a date.
constexpr std::array<QStringView, 9> relatives{u"last", u"next", u"this", u"yesterday", u"tomorrow", u"today", u"tonight", u"earlier", u"later"};

int monthOf(const QString &folded)
{
    static constexpr std::array<QStringView, 12> months{u"january", u"february", u"march", u"april", u"may", u"june",
                                                         u"july", u"august", u"september", u"october", u"november",
                                                         u"december"};
    for (std::size_t m = 0; m < months.size(); ++m) {
        if (folded == months[m] || (folded.size() >= 3 && folded.size() <= 4 && months[m].startsWith(folded)))
            return int(m) + 1;
    }
    return 0;
}

int weekdayOf(const QString &folded)
{
    static constexpr std::array<QStringView, 7> days{u"monday", u"tuesday", u"wednesday", u"thursday", u"friday",
                                                     u"saturday", u"sunday"};
    for (std::size_t d = 0; d < days.size(); ++d) {
        if (folded == days[d] || (folded.size() >= 3 && folded.size() <= 5 && days[d].startsWith(folded)))
            return int(d) + 1;
    }
    return 0;
}

class DateFinder {
public:
    DateFinder(const ProseText &prose, QDate published) : m_prose(prose), m_published(published) { }

    [[nodiscard]] std::vector<DateMention> run()
    {
        std::vector<DateMention> dates;
        for (const Range &sentence : m_prose.sentences) {
            m_range = sentence;
            for (int i = sentence.first; i < sentence.last;) {
                DateMention one;
                const int end = dateAt(i, one);
                if (end > i) {
                    one.span = m_prose.spanOf({i, end});
                    dates.push_back(one);
                }
                i = std::max(end, i + 1);
            }
        }
        return dates;
    }

private:
    [[nodiscard]] bool is(int i, QStringView folded) const
    {
        return m_range.contains(i) && m_prose[i].folded == folded;
    }
    [[nodiscard]] bool mark(int i, char16_t c) const { return m_range.contains(i) && m_prose[i].isMark(c); }
    [[nodiscard]] int month(int i) const
    {
        return m_range.contains(i) && m_prose[i].capital ? monthOf(m_prose[i].folded) : 0;
    }
    [[nodiscard]] int weekday(int i) const
    {
        return m_range.contains(i) && m_prose[i].capital ? weekdayOf(m_prose[i].folded) : 0;
    }
    /// The number of one or two digits at `i`, "19" or "19th"; 0 where there is none.
    [[nodiscard]] int day(int i) const
    {
        if (!m_range.contains(i) || m_prose[i].kind != TokenKind::Number)
            return 0;
        QString digits = m_prose[i].folded;
        for (const QLatin1StringView suffix : {"st"_L1, "nd"_L1, "rd"_L1, "th"_L1}) {
            if (digits.endsWith(suffix))
                digits.chop(2);
        }
        if (digits.size() > 2)
            return 0;
        bool good = false;
        const int value = digits.toInt(&good);
        return good && value >= 1 && value <= 31 ? value : 0;
    }
    [[nodiscard]] int year(int i) const
    {
        if (!m_range.contains(i) || m_prose[i].kind != TokenKind::Number || m_prose[i].folded.size() != 4)
            return 0;
        bool good = false;
        const int value = m_prose[i].folded.toInt(&good);
        return good && value >= 1500 && value <= 2100 ? value : 0;
    }
    /// "10 Nov 11": behind day and month, where nothing follows that it could count.
    [[nodiscard]] int shortYear(int i) const
    {
        constexpr int firstOfLastCentury = 70;
        const bool digits = m_range.contains(i) && m_prose[i].kind == TokenKind::Number && m_prose[i].folded.size() == 2;
        const bool last = !m_range.contains(i + 1) || mark(i + 1, u'.') || mark(i + 1, u',') || mark(i + 1, u')') || mark(i + 1, u';');
        bool good = false;
        const int value = digits && last ? m_prose[i].folded.toInt(&good) : 0;
        return !good ? 0 : value < firstOfLastCentury ? 2000 + value : 1900 + value;
    }
    [[nodiscard]] int stopAfter(int i) const // "Jun."
    {
        return mark(i, u'.') && m_prose[i - 1].folded.size() <= 4 ? i + 1 : i;
    }

    int dateAt(int i, DateMention &date) const
    {
        const Word &one = m_prose[i];
        if (one.kind == TokenKind::Word && one.is == 0)
            return i;
        using Step = int (DateFinder::*)(int, DateMention &) const;
        constexpr std::array<Step, 3> byWord{&DateFinder::weekdayDate, &DateFinder::monthFirst, &DateFinder::relative};
        constexpr std::array<Step, 3> byNumber{&DateFinder::dayFirst, &DateFinder::iso, &DateFinder::yearAlone};
        if (!one.isText() || (one.kind == TokenKind::Word && !one.capital && std::ranges::find(relatives, one.folded) == relatives.end()))
            return i;
        for (const Step step : one.kind == TokenKind::Word ? byWord : byNumber) {
            const int end = (this->*step)(i, date);
            if (end > i)
                return end;
        }
        return i;
    }

    /// "Friday", "Friday, June 19", "Wednesday (June 19)", "last Friday".
    int weekdayDate(int i, DateMention &date) const
    {
        const bool last = is(i, u"last");
        const bool next = is(i, u"next");
        const int at = last || next || is(i, u"this") ? i + 1 : i;
        const int named = weekday(at);
        if (named == 0)
            return i;
        // "Sun", "Sat" and "Mon" are words too.
        if (m_prose[at].folded.size() <= 3 && month(at + 2) == 0 && month(at + 1) == 0 && day(at + 1) == 0)
            return i;
        date.weekday = named;
        int behind = stopAfter(at + 1);
        if (mark(behind, u',') || mark(behind, u'('))
            ++behind;
        int end = monthFirst(behind, date);
        if (end == behind)
            end = dayFirst(behind, date);
        if (end > behind) {
            date.weekday = named;
            return mark(end, u')') && mark(behind - 1, u'(') ? end + 1 : end;
        }
        if (m_published.isValid() && !next) {
            // The latest such day that is not after publication; news says "Friday" within the week.
            const int back = (m_published.dayOfWeek() - named + 7) % 7;
            const QDate found = m_published.addDays(-(back == 0 && last ? 7 : back));
            date.first = date.last = found;
            date.resolved = true;
        }
        return at + 1;
    }

    void setDay(DateMention &date, int y, int m, int d) const
    {
        const bool known = y > 0;
        const QDate found(known ? y : inferredYear(m, d), m, d);
        if (!found.isValid())
            return;
        date.first = date.last = found;
        date.resolved = known || m_published.isValid();
        date.guessedYear = !known;
    }
    /// The latest year that does not put the day far behind publication: news mostly tells what has been.
    [[nodiscard]] int inferredYear(int m, int d) const
    {
        if (!m_published.isValid())
            return yearless;
        for (int y = m_published.year() + 1; y > m_published.year() - 1; --y) {
            const QDate candidate(y, m, d);
            if (candidate.isValid() && m_published.daysTo(candidate) <= farthestAhead)
                return y;
        }
        return m_published.year() - 1;
    }
    void setMonth(DateMention &date, int y, int m) const
    {
        const QDate first(y > 0 ? y : inferredYear(m, 15), m, 1);
        date.first = first;
        date.last = first.addMonths(1).addDays(-1);
        date.resolved = y > 0 || m_published.isValid();
        date.guessedYear = y == 0;
    }

    /// "June 19, 2024", "June 19th", "June 2024", "June".
    int monthFirst(int i, DateMention &date) const
    {
        const int m = month(i);
        if (m == 0)
            return i;
        const int at = stopAfter(i + 1);
        if (const int d = day(at); d > 0) {
            int end = at + 1;
            int y = 0;
            const int comma = mark(end, u',') ? 1 : 0;
            if (year(end + comma) > 0) {
                y = year(end + comma);
                end += comma + 1;
            }
            setDay(date, y, m, d);
            return date.first.isValid() ? end : i;
        }
        const int comma = mark(at, u',') ? 1 : 0;
        const int of = is(at, u"of") ? 1 : 0;
        if (year(at + comma + of) > 0) {
            setMonth(date, year(at + comma + of), m);
            return at + comma + of + 1;
        }
        if (of && is(at + 1, u"last") && is(at + 2, u"year") && m_published.isValid()) {
            setMonth(date, m_published.year() - 1, m);
            return at + 3;
        }
        // "May" and "March" alone are words too; after a preposition they are months.
        const bool afterPreposition = i > m_range.first
            && (m_prose[i - 1].any(word::Preposition) || is(i - 1, u"last") || is(i - 1, u"next") || is(i - 1, u"late")
                || is(i - 1, u"early") || is(i - 1, u"mid"));
        if (m_prose[i].folded.size() <= 5 && !afterPreposition)
            return i;
        setMonth(date, 0, m);
        return i + 1;
    }

    /// "19 June 2024", "the 19th of June".
    int dayFirst(int i, DateMention &date) const
    {
        const int d = day(i);
        if (d == 0)
            return i;
        const int at = is(i + 1, u"of") ? i + 2 : i + 1;
        const int m = month(at);
        if (m == 0)
            return i;
        int end = stopAfter(at + 1);
        const int comma = mark(end, u',') ? 1 : 0;
        const int y = comma == 0 && shortYear(end) > 0 ? shortYear(end) : year(end + comma);
        setDay(date, y, m, d);
        if (!date.first.isValid())
            return i;
        return y > 0 ? end + comma + 1 : at + 1;
    }

    /// "2024-06-19"; "19/06/2024" only where it can be one day alone.
    int iso(int i, DateMention &date) const
    {
        const auto number = [this](int k) {
            return m_range.contains(k) && m_prose[k].kind == TokenKind::Number ? m_prose[k].folded.toInt() : -1;
        };
        if (year(i) > 0 && mark(i + 1, u'-') && mark(i + 3, u'-') && number(i + 2) > 0 && number(i + 4) > 0) {
            setDay(date, year(i), number(i + 2), number(i + 4));
            return date.first.isValid() ? i + 5 : i;
        }
        if (day(i) > 0 && mark(i + 1, u'/') && day(i + 2) > 0 && mark(i + 3, u'/') && year(i + 4) > 0) {
            const int a = day(i);
            const int b = day(i + 2);
            if (a > 12)
                setDay(date, year(i + 4), b, a);
            else if (b > 12 || a == b)
                setDay(date, year(i + 4), a, b);
            return i + 5;
        }
        return i;
    }

    void setDays(DateMention &date, QDate first, QDate last) const
    {
        if (!m_published.isValid())
            return;
        date.first = first;
        date.last = last;
        date.resolved = true;
    }

    /// "yesterday", "last week", "this month", "earlier this year".
    int relative(int i, DateMention &date) const
    {
        const QDate p = m_published;
        const auto on = [&](int days) { setDays(date, p.isValid() ? p.addDays(days) : p, p.isValid() ? p.addDays(days) : p); };
        if (is(i, u"yesterday") || is(i, u"tomorrow") || is(i, u"today") || is(i, u"tonight")) {
            on(is(i, u"yesterday") ? -1 : is(i, u"tomorrow") ? 1 : 0);
            return i + 1;
        }
        const int at = is(i, u"earlier") || is(i, u"later") ? i + 1 : i;
        const int shift = is(at, u"last") ? -1 : is(at, u"this") ? 0 : is(at, u"next") ? 1 : 2;
        if (shift == 2)
            return i;
        if (is(at + 1, u"week")) {
            if (p.isValid()) {
                const QDate monday = p.addDays(1 - p.dayOfWeek() + 7 * shift);
                setDays(date, monday, monday.addDays(6));
            }
        } else if (is(at + 1, u"month")) {
            if (p.isValid()) {
                const QDate first = QDate(p.year(), p.month(), 1).addMonths(shift);
                setDays(date, first, first.addMonths(1).addDays(-1));
            }
        } else if (is(at + 1, u"year")) {
            if (p.isValid())
                setDays(date, QDate(p.year() + shift, 1, 1), QDate(p.year() + shift, 12, 31));
        } else if (month(at + 1) > 0) {
            if (p.isValid()) { // "last June": the latest one that is over
                const int m = month(at + 1);
                const int y = shift < 0 ? p.year() - (m >= p.month() ? 1 : 0) : shift > 0 ? p.year() + (m <= p.month() ? 1 : 0) : p.year();
                setMonth(date, y, m);
            }
            return at + 2;
        } else {
            return i;
        }
        return at + 2;
    }

    /// "in 2000", "since 1991", "the 1991 break-up": a year, not an amount.
    int yearAlone(int i, DateMention &date) const
    {
        const int y = year(i);
        if (y == 0)
            return i;
        const bool joined = (mark(i + 1, u'-') || mark(i + 1, u'–')) && m_range.contains(i + 2)
            && m_prose[i + 2].kind == TokenKind::Number && m_prose[i + 2].span.begin == m_prose[i + 1].span.end;
        if (i > m_range.first && m_prose[i - 1].kind == TokenKind::Punctuation && m_prose[i - 1].span.end == m_prose[i].span.begin
            && !mark(i - 1, u'(') && m_prose[i - 1].region < 0)
            return i;
        if (joined) { // "1950-53"
            bool good = false;
            const QString &tail = m_prose[i + 2].folded;
            const int value = tail.toInt(&good);
            const int last = tail.size() == 2 ? y / 100 * 100 + value : value;
            if (!good || last < y || last > 2100)
                return i;
            date.first = QDate(y, 1, 1);
            date.last = QDate(last, 12, 31);
            date.resolved = true;
            return i + 3;
        }
        constexpr WordClasses leads = word::Preposition | word::Determiner | word::Possessive | word::Month;
        const bool lead = i > m_range.first && (m_prose[i - 1].any(leads) || mark(i - 1, u',') || mark(i - 1, u'(')
                                                || is(i - 1, u"early") || is(i - 1, u"late") || is(i - 1, u"summer") || is(i - 1, u"spring")
                                                || is(i - 1, u"autumn") || is(i - 1, u"fall") || is(i - 1, u"winter") || is(i - 1, u"and"));
        if (!lead && i > m_range.first)
            return i;
        date.first = QDate(y, 1, 1);
        date.last = QDate(y, 12, 31);
        date.resolved = true;
        return i + 1;
    }

    const ProseText &m_prose;
    QDate m_published;
    Range m_range;
};

} // namespace

std::vector<DateMention> datesOf(const ProseText &prose, QDate published)
{
    return DateFinder(prose, published).run();
}

} // namespace crossread
