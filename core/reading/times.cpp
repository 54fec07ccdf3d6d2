// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/times.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace crossread {

namespace {

constexpr int minutesOfHour = 60;
constexpr int minutesOfHalfDay = 12 * minutesOfHour;

struct Zone {
    QStringView name;
    int minutes; ///< ahead of UTC
};
/// Zones that news names by letters that mean nothing else; "ET" and its like are of summer or winter, an hour apart.
constexpr std::array<Zone, 14> zones{{{u"gmt", 0}, {u"utc", 0}, {u"bst", 60}, {u"cet", 60}, {u"cest", 120}, {u"eet", 120},
                                      {u"eest", 180}, {u"msk", 180}, {u"est", -300}, {u"edt", -240}, {u"cdt", -300},
                                      {u"pst", -480}, {u"pdt", -420}, {u"jst", 540}}};

enum class Half { None, Morning, Afternoon };

Half halfOf(const QString &folded)
{
    return folded == u"am" ? Half::Morning : folded == u"pm" ? Half::Afternoon : Half::None;
}

/// Digits with what is stuck to them: "7", "40", "7pm", "0600", "7.40pm".
struct Digits {
    int value = -1;
    int count = 0;
    int minutes = -1; ///< behind a full stop
    Half half = Half::None;
};

Digits digitsOf(const Word &word)
{
    Digits digits;
    if (word.kind != TokenKind::Number)
        return digits;
    QStringView rest = word.folded;
    digits.half = rest.endsWith(u"am") ? Half::Morning : rest.endsWith(u"pm") ? Half::Afternoon : Half::None;
    if (digits.half != Half::None)
        rest.chop(2);
    if (const qsizetype stop = rest.indexOf(u'.'); stop > 0 && stop == rest.size() - 3 && digits.half != Half::None) {
        digits.minutes = rest.sliced(stop + 1).toInt();
        rest.truncate(stop);
    }
    digits.count = int(rest.size());
    const bool plain = std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
    if (plain && digits.count > 0 && digits.count <= 4)
        digits.value = rest.toInt();
    return digits;
}

class TimeFinder {
public:
    explicit TimeFinder(const ProseText &prose) : m_prose(prose) { }

    [[nodiscard]] std::vector<TimeMention> run()
    {
        std::vector<TimeMention> times;
        for (const Range &sentence : m_prose.sentences) {
            m_last = sentence.last;
            for (int i = sentence.first; i < sentence.last;) {
                TimeMention time;
                int end = timeAt(i, time);
                if (end > i) {
                    time.approximate = isApproximate(i, sentence.first);
                    end = takeZone(end, time);
                    time.span = m_prose.spanOf({i, end});
                    times.push_back(time);
                }
                i = std::max(end, i + 1);
            }
        }
        return times;
    }

private:
    [[nodiscard]] bool is(int i, QStringView word) const { return i < m_last && m_prose[i].folded == word; }
    [[nodiscard]] bool touches(int i) const
    {
        return i + 1 < m_last && m_prose[i].span.end == m_prose[i + 1].span.begin;
    }

    /// One past the last word of a time that begins at `i`; `i` where none does.
    int timeAt(int i, TimeMention &time) const
    {
        if (is(i, u"noon") || is(i, u"midday") || is(i, u"midnight")) {
            time.minutes = is(i, u"midnight") ? 0 : minutesOfHalfDay;
            return i + 1;
        }
        const Digits hour = digitsOf(m_prose[i]);
        if (hour.value < 0)
            return i;
        const Digits minute = minutesAt(i);
        const int behind = minute.value >= 0 ? i + 3 : i + 1;
        Half half = minute.value >= 0 ? minute.half : hour.half;
        int end = behind;
        if (half == Half::None)
            std::tie(half, end) = halfAt(behind);
        const bool military = hour.count == 4 && minute.value < 0 && behind < m_last && zoneAt(behind);
        const int hours = military ? hour.value / 100 : hour.value;
        const int minutes = military ? hour.value % 100 : std::max({0, minute.value, hour.minutes});
        const bool clock = is(behind, u"o'clock");
        const bool colon = minute.value >= 0 && m_prose[i + 1].isMark(u':');
        if (hours > (half == Half::None ? 23 : 12) || minutes > 59 || (half == Half::None && !military && !clock && !colon))
            return i;
        if (colon && half == Half::None && minute.count != 2)
            return i;
        time.minutes = hours * minutesOfHour + minutes;
        if (half != Half::None)
            time.minutes = time.minutes % minutesOfHalfDay + (half == Half::Afternoon ? minutesOfHalfDay : 0);
        // "7:40" and "7 o'clock" may be of the morning or of the evening.
        time.eitherHalf = half == Half::None && !military && hours >= 1 && hours <= 12 && hour.count < 2;
        return clock ? behind + 1 : end;
    }
    /// "pm" or "p.m." with where it ends, which is here where there is none.
    [[nodiscard]] std::pair<Half, int> halfAt(int i) const
    {
        if (i >= m_last)
            return {Half::None, i};
        if (const Half half = halfOf(m_prose[i].folded); half != Half::None)
            return {half, i + 1};
        const bool letters = (is(i, u"a") || is(i, u"p")) && touches(i) && i + 2 < m_last && m_prose[i + 1].isMark(u'.') && is(i + 2, u"m");
        if (!letters)
            return {Half::None, i};
        const bool stop = touches(i + 2) && m_prose[i + 3].isMark(u'.');
        return {is(i, u"a") ? Half::Morning : Half::Afternoon, stop ? i + 4 : i + 3};
    }
    /// ":40" or ".40pm" behind an hour.
    [[nodiscard]] Digits minutesAt(int i) const
    {
        if (i + 2 >= m_last || !touches(i) || !(m_prose[i + 1].isMark(u':') || m_prose[i + 1].isMark(u'.')))
            return {};
        const Digits minute = digitsOf(m_prose[i + 2]);
        // "9: 03 am" stands in texts that were cut into words; "at 7: 10 people came" is no time.
        if (!touches(i + 1) && (m_prose[i + 1].isMark(u'.') || (minute.half == Half::None && halfAt(i + 3).first == Half::None)))
            return {};
        return minute.count == 2 ? minute : Digits{};
    }
    [[nodiscard]] std::optional<int> zoneAt(int i) const
    {
        const auto zone = std::find_if(zones.begin(), zones.end(), [&](const Zone &one) { return is(i, one.name); });
        return zone == zones.end() ? std::nullopt : std::optional(zone->minutes);
    }
    /// The zone behind a time: "GMT", "(1140 GMT)" stays a time of its own.
    int takeZone(int i, TimeMention &time) const
    {
        if (i >= m_last)
            return i;
        time.zone = zoneAt(i);
        return time.zone ? i + 1 : i;
    }
    [[nodiscard]] bool isApproximate(int i, int first) const
    {
        static constexpr std::array<QStringView, 10> words{u"about", u"around", u"approximately", u"shortly", u"just", u"before",
                                                           u"after", u"nearly", u"until", u"by"};
        return i > first && std::find(words.begin(), words.end(), m_prose[i - 1].folded) != words.end();
    }

    const ProseText &m_prose;
    int m_last = 0;
};

} // namespace

std::vector<TimeMention> timesOf(const ProseText &prose)
{
    return TimeFinder(prose).run();
}

} // namespace crossread
