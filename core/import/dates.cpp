// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/dates.h"

#include "core/import/lexicon.h"
#include "core/import/textfold.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestDateLine = 120;

int yearOf(QStringView token)
{
    bool ok = false;
    const int year = token.size() == 4 ? token.toInt(&ok) : 0;
    return ok && year >= 1900 && year <= 2099 ? year : 0;
}

/// "2019/3/4", "2019.03.04", "2019年3月4日": the year first leaves no doubt; written as ISO has it.
QString isoOrder(QStringView line)
{
    QString out = line.toString();
    for (qsizetype i = 0; i + 8 <= out.size(); ++i) {
        if (!yearOf(QStringView(out).sliced(i, 4)) || (i > 0 && out[i - 1].isDigit()) || !u"/.年"_s.contains(out[i + 4]))
            continue;
        qsizetype at = i + 5;
        int numbers[2] = {0, 0};
        for (int &number : numbers) {
            qsizetype digits = 0;
            while (at < out.size() && isBlank(out[at]))
                ++at;
            for (; at < out.size() && digits < 2 && out[at].isDigit(); ++at, ++digits)
                number = number * 10 + out[at].digitValue();
            if (&number == numbers)
                ++at; // the mark between month and day
        }
        if (at < out.size() && out[at] == u'日')
            ++at;
        if (numbers[0] >= 1 && numbers[0] <= 12 && numbers[1] >= 1 && numbers[1] <= 31)
            out.replace(i, at - i, u" %1-%2-%3 "_s.arg(out.sliced(i, 4)).arg(numbers[0], 2, 10, '0'_L1).arg(numbers[1], 2, 10, '0'_L1));
    }
    return out;
}

/// "8: 52" as texts print it that were cut into words: "8:52".
QString joinedClocks(QString line)
{
    for (qsizetype i = line.indexOf(u": "_s); i > 0; i = line.indexOf(u": "_s, i + 1)) {
        const bool digits = line[i - 1].isDigit() && i + 3 < line.size() && line[i + 2].isDigit() && line[i + 3].isDigit();
        const bool more = i + 4 < line.size() && line[i + 4].isDigit();
        if (digits && !more)
            line.remove(i + 1, 1);
    }
    return line;
}

QStringList tokensOf(QStringView raw)
{
    const QString line = joinedClocks(isoOrder(raw));
    QStringList tokens;
    QString token;
    const auto flush = [&] {
        while (token.endsWith(u'.') || token.endsWith(u':'))
            token.chop(1);
        if (!token.isEmpty())
            tokens += token;
        token.clear();
    };
    for (const QChar c : line) {
        const bool digitsThenLetters = !token.isEmpty() && c.isLetter() && token.back().isDigit();
        if (c.isLetterOrNumber() || c == u':' || c == u'+' || c == u'-' || (c == u'.' && !token.isEmpty())) {
            if (digitsThenLetters && c != u'T' && c != u'Z')
                flush();
            token += c.toCaseFolded();
        } else {
            flush();
        }
    }
    flush();
    return tokens;
}

struct Clock {
    int hour = -1;
    int minute = 0;
    int second = 0;
};

std::optional<Clock> clockOf(QStringView token)
{
    Clock clock;
    QString plain = token.toString();
    plain.replace(u'.', u':');
    const QStringList parts = plain.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    bool ok = true;
    std::array<int, 3> numbers{};
    for (qsizetype i = 0; i < parts.size() && ok; ++i) {
        ok = parts[i].size() <= 2 && !parts[i].isEmpty();
        numbers[std::size_t(i)] = ok ? parts[i].toInt(&ok) : 0;
    }
    if (!ok || parts[1].size() != 2 || numbers[0] > 24 || numbers[1] > 59 || numbers[2] > 60)
        return std::nullopt;
    return Clock{numbers[0], numbers[1], numbers[2]};
}

int dayOf(QString token)
{
    for (QLatin1StringView ending : {"st"_L1, "nd"_L1, "rd"_L1, "th"_L1}) {
        if (token.endsWith(ending))
            token.chop(2);
    }
    bool ok = false;
    const int day = token.size() <= 2 ? token.toInt(&ok) : 0;
    return ok && day >= 1 && day <= 31 ? day : 0;
}

/// What the tokens of a line turn out to say.
struct Reading {
    int day = 0;
    int month = 0;
    int year = 0;
    Clock clock;
    std::optional<int> zone; ///< minutes east of Greenwich
    bool published = false;
    bool updated = false;
    bool half = false;    ///< am or pm was read
    bool strange = false; ///< holds a word that a date line does not
};

/// "p. m.", "p" and zones that no table knows stand behind a time: "5:03p", "18:50 IST".
bool belongsToClock(const Reading &reading, const QString &token)
{
    const bool zone = token.size() >= 3 && token.size() <= 4 && token.endsWith(u't');
    return reading.clock.hour >= 0 && (zone || token == "m"_L1);
}

bool isFiller(const QString &token)
{
    static const QSet<QString> fillers{u"on"_s, u"at"_s, u"the"_s, u"of"_s, u"date"_s, u"time"_s, u"-"_s, u"last"_s, u"first"_s,
                                       u"st"_s, u"nd"_s, u"rd"_s, u"th"_s, u"hrs"_s, u"h"_s, u"by"_s, u"local"_s, u"de"_s, u"le"_s,
                                       u"min"_s, u"mins"_s, u"minute"_s, u"minutes"_s, u"read"_s, u"noon"_s};
    return fillers.contains(token) || importWords().weekdays.contains(token);
}

void takeIso(Reading &reading, const QString &token)
{
    const QDate date = QDate::fromString(token.first(10), Qt::ISODate);
    if (!date.isValid())
        return;
    reading.year = date.year();
    reading.month = date.month();
    reading.day = date.day();
    if (token.size() > 10 && token[10] == u't') {
        const QDateTime time = QDateTime::fromString(token.toUpper(), Qt::ISODate);
        if (time.isValid() && time.timeSpec() != Qt::LocalTime) {
            reading.clock = {time.time().hour(), time.time().minute(), time.time().second()};
            reading.zone = time.offsetFromUtc() / 60;
        }
    }
}

/// "16.03.2024": with full stops the day always comes first.
void takeDotted(Reading &reading, const QString &token)
{
    const QDate date = QDate::fromString(token, u"dd.MM.yyyy"_s);
    if (!date.isValid())
        return;
    reading.year = date.year();
    reading.month = date.month();
    reading.day = date.day();
}

/// The name of the section that some pages print before the date: one word in capitals.
QStringView withoutSection(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end].isUpper())
        ++end;
    return end >= 4 && end < line.size() && isBlank(line[end]) ? line.sliced(end).trimmed() : line;
}

enum class Half { Morning, Afternoon };

std::optional<Half> halfOf(const QString &token)
{
    if (token == "pm"_L1 || token == "p.m"_L1 || token == "p"_L1)
        return Half::Afternoon;
    return token == "am"_L1 || token == "a.m"_L1 || token == "a"_L1 ? std::optional(Half::Morning) : std::nullopt;
}

/// The first counts: a second time on the line is another one.
void takeHalf(Reading &reading, Half half)
{
    int &hour = reading.clock.hour;
    if (!reading.half)
        hour = half == Half::Afternoon && hour < 12 ? hour + 12 : half == Half::Morning && hour == 12 ? 0 : hour;
    reading.half = true;
}

void take(Reading &reading, const QString &token)
{
    const ImportWords &words = importWords();
    if (token == "published"_L1 || token == "posted"_L1 || token == u"publié" || token == "created"_L1)
        reading.published = true;
    else if (token == "updated"_L1 || token == "modified"_L1 || token == "update"_L1)
        reading.updated = true;
    else if (const int month = words.months.value(token); month && !reading.month)
        reading.month = month;
    else if (const int year = yearOf(token); year && !reading.year)
        reading.year = year;
    else if (token.size() >= 10 && token[4] == u'-' && !reading.year)
        takeIso(reading, token);
    else if (token.size() == 10 && token[2] == u'.' && token[5] == u'.' && !reading.year)
        takeDotted(reading, token);
    else if (const int day = dayOf(token); day && !reading.day)
        reading.day = day;
    else if (const auto clock = clockOf(token); clock && reading.clock.hour < 0)
        reading.clock = *clock;
    else if (const auto half = halfOf(token); half && reading.clock.hour >= 0)
        takeHalf(reading, *half);
    else if (words.zones.contains(token))
        reading.zone = reading.zone.value_or(words.zones.value(token));
    else if (!isFiller(token) && !belongsToClock(reading, token) && !dayOf(token) && !yearOf(token) && !clockOf(token) && !words.months.contains(token))
        reading.strange = true;
}

QString isoOf(const Reading &reading)
{
    const QDate date(reading.year, reading.month, reading.day);
    if (!date.isValid())
        return {};
    QString iso = date.toString(Qt::ISODate);
    if (reading.clock.hour < 0 || reading.clock.hour > 23 || !reading.zone)
        return iso;
    const int zone = *reading.zone;
    iso += u"T%1:%2:%3"_s.arg(reading.clock.hour, 2, 10, '0'_L1).arg(reading.clock.minute, 2, 10, '0'_L1).arg(reading.clock.second, 2, 10, '0'_L1);
    if (zone == 0)
        return iso + u'Z';
    return iso + u"%1%2:%3"_s.arg(QChar(zone < 0 ? u'-' : u'+')).arg(qAbs(zone) / 60, 2, 10, '0'_L1).arg(qAbs(zone) % 60, 2, 10, '0'_L1);
}

Reading readDate(QStringView line)
{
    Reading reading;
    for (const QString &token : tokensOf(line))
        take(reading, token);
    return reading;
}

/// As readDate(), given up at the first word that a date line does not hold: most lines are prose.
Reading readDateLine(QStringView line)
{
    Reading reading;
    for (const QString &token : tokensOf(line)) {
        take(reading, token);
        if (reading.strange)
            break;
    }
    return reading;
}

/// "03/04/2024", "9/10/10": a day, though nobody can tell which.
bool holdsSlashedDay(QStringView line)
{
    static const QRegularExpression day(u"(?<![\\d/])\\d{1,2}/\\d{1,2}/(\\d{2}|\\d{4})(?![\\d/])"_s);
    return day.matchView(line).hasMatch();
}

} // namespace

std::optional<PrintedDate> printedDate(QStringView line)
{
    if (line.size() > longestDateLine || line.size() < 6)
        return std::nullopt;
    Reading reading = readDateLine(line);
    if (const QStringView rest = withoutSection(line); reading.strange && rest.size() < line.size())
        reading = readDateLine(rest);
    const QString iso = reading.strange || !reading.month || !reading.year ? QString() : isoOf(reading);
    if (iso.isEmpty() && (reading.strange || !holdsSlashedDay(line)))
        return std::nullopt;
    return PrintedDate{iso, reading.published, reading.updated};
}

std::optional<DatedTail> datedTail(QStringView line)
{
    static constexpr std::array<QStringView, 6> separators{u" on ", u" | ", u" – ", u" — ", u" - ", u", "};
    for (const QStringView separator : separators) {
        const qsizetype at = line.indexOf(separator);
        if (at <= 0)
            continue;
        if (const auto date = printedDate(line.sliced(at + separator.size())))
            return DatedTail{at, *date};
    }
    return std::nullopt;
}

std::optional<QString> isoDate(QStringView value)
{
    const QString text = value.trimmed().toString();
    if (text.size() < 6 || text.size() > longestDateLine)
        return std::nullopt;
    if (text.size() >= 10 && text[4] == u'-' && text[7] == u'-') {
        const QDate day = QDate::fromString(text.first(10), Qt::ISODate);
        if (!day.isValid() || day.year() < 1900)
            return std::nullopt;
        QString withT = text;
        if (text.size() > 10 && text[10] == u' ')
            withT[10] = u'T';
        withT.remove(u' ');
        QDateTime time = QDateTime::fromString(withT, Qt::ISODateWithMs);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
            return day.toString(Qt::ISODate);
        time = time.addMSecs(-time.time().msec());
        return time.toString(Qt::ISODate);
    }
    if (const QDateTime mail = QDateTime::fromString(text, Qt::RFC2822Date); mail.isValid() && mail.date().year() >= 1900)
        return mail.toString(Qt::ISODate);
    const Reading reading = readDate(text);
    const QString iso = reading.month && reading.year ? isoOf(reading) : QString();
    return iso.isEmpty() ? std::nullopt : std::optional(iso);
}

} // namespace crossread
