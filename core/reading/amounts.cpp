// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/amounts.h"

#include <algorithm>
#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "10,000", "3.5", "70th", "10m", "60s" is none.
Amount fromDigits(const NumberWords &words, int i)
{
    const bool torn = i + 2 < words.range.last && isTornDecimal(words.prose, i + 1);
    const Word &last = words.prose[torn ? i + 2 : i];
    const QString &token = last.folded;
    const QString raw = (torn ? words.prose[i].folded + u'.' : QString()) + last.span.in(words.prose.text).toString();
    qsizetype digits = 0;
    while (digits < raw.size() && (raw[digits].isDigit() || raw[digits] == u',' || raw[digits] == u'.'))
        ++digits;
    QString plain = raw.first(digits);
    plain.remove(u',');
    bool good = false;
    Amount amount{plain.toDouble(&good), {i, torn ? i + 3 : i + 1}, false, false, true};
    if (!good)
        return {};
    const QString suffix = token.mid(token.size() - (raw.size() - digits));
    if (suffix.isEmpty())
        return amount;
    if (suffix == "st"_L1 || suffix == "nd"_L1 || suffix == "rd"_L1 || suffix == "th"_L1) {
        amount.ordinal = true;
        return amount;
    }
    if (const FigureEntry *magnitude = english().figure(suffix, FigureWord::Magnitude)) {
        amount.value *= magnitude->value;
        return amount;
    }
    for (const FigureWord unit : {FigureWord::Length, FigureWord::Weight}) {
        if (english().figure(suffix, unit))
            return amount;
    }
    return {};
}

/// "dozens", "tens of thousands", "hundreds of millions".
Amount vagueAt(const NumberWords &words, int i, double value)
{
    Amount amount{value, {i, i + 1}, false, true, false};
    if (words.is(i + 1, u"of")) {
        if (const FigureEntry *more = words.entry(i + 2, FigureWord::Vague)) {
            amount.value *= more->value;
            amount.words.last = i + 3;
        }
    }
    return amount;
}

/// "Three punt returns for scores", "his scores": no twenties of something.
bool isGoal(const NumberWords &words, int i)
{
    return words.is(i, u"scores") && !words.is(i + 1, u"of") && i > words.range.first
        && words.prose[i - 1].any(word::Preposition | word::Possessive | word::Pronoun | word::Determiner);
}

/// "twenty-one", "two hundred and five", "a dozen", "dozens", "first".
Amount fromWords(const NumberWords &words, int i)
{
    if (isGoal(words, i))
        return {};
    if (const FigureEntry *vague = words.entry(i, FigureWord::Vague))
        return vagueAt(words, i, vague->value);
    if (const FigureEntry *ordinal = words.entry(i, FigureWord::Ordinal))
        return {ordinal->value, {i, i + 1}, true, false, false};
    if (words.is(i, u"half") && (words.is(i + 1, u"a") || words.is(i + 1, u"of") || words.is(i - 1, u"than"))
        && !words.entry(i + 2, FigureWord::Magnitude))
        return {0.5, {i, i + 1}, false, false, false};
    const bool article = words.is(i, u"a") || words.is(i, u"an");
    if (article) {
        const FigureEntry *many = words.entry(i + 1, FigureWord::Magnitude);
        if (many && words.prose[i + 1].folded.size() < 3)
            many = nullptr;
        if (!many && words.is(i + 1, u"dozen"))
            many = words.entry(i + 1, FigureWord::Multiple);
        return many ? Amount{many->value, {i, i + 2}, false, false, false} : Amount{};
    }
    double total = 0;
    double part = 0;
    int at = i;
    for (; at < words.range.last; ++at) {
        if (at > i && ((words.is(at, u"-") && words.touches(at)) || (words.is(at, u"and") && part >= 100))
            && words.entry(at + 1, FigureWord::Number))
            continue;
        const FigureEntry *number = words.entry(at, FigureWord::Number);
        const FigureEntry *magnitude = at > i ? words.entry(at, FigureWord::Magnitude) : nullptr;
        if (magnitude && words.prose[at].folded.size() < 3)
            magnitude = nullptr;
        if (number) {
            part += number->value;
        } else if (magnitude && magnitude->value < 1000) {
            part = std::max(part, 1.0) * magnitude->value;
        } else if (magnitude) {
            total += std::max(part, 1.0) * magnitude->value;
            part = 0;
        } else if (words.is(at, u"dozen")) {
            part *= 12;
        } else {
            break;
        }
    }
    return at > i ? Amount{total + part, {i, at}, false, false, false} : Amount{};
}

/// A unit, a currency or percent follows.
bool followsCount(const NumberWords &words, const Amount &amount)
{
    int at = amount.words.last;
    if (words.is(at, u"-"))
        ++at;
    if (words.is(at, u"per") && words.is(at + 1, u"cent"))
        return true;
    for (const FigureWord kind : {FigureWord::Percent, FigureWord::Currency, FigureWord::Length, FigureWord::Weight,
                                  FigureWord::Area, FigureWord::Duration, FigureWord::People}) {
        if (words.entry(at, kind))
            return true;
    }
    return false;
}

bool isTime(const NumberWords &words, int i)
{
    const bool colon = (words.is(i + 1, u":") && words.touches(i + 1) && words.touches(i + 2))
        || (words.is(i - 1, u":") && words.touches(i) && words.touches(i - 1));
    return colon || words.is(i + 1, u"am") || words.is(i + 1, u"pm") || words.is(i + 1, u"gmt") || words.is(i + 1, u"bst")
        || words.is(i + 1, u"o'clock");
}

/// "A USB 3 port": capitals alone before a small number, and one thing behind it.
bool isOfAcronym(const NumberWords &words, int i)
{
    const QStringView before = words.prose[i - 1].span.in(words.prose.text);
    const bool capitals = before.size() > 1 && std::ranges::all_of(before, [](QChar c) { return c.isUpper(); });
    if (!capitals || words.currencyBefore(i) || words.prose[i].folded.size() > 1 || i + 1 >= words.range.last)
        return false;
    const Word &next = words.prose[i + 1];
    return next.kind == TokenKind::Word && next.is == 0 && next.cue.verb < 0 && !next.folded.endsWith(u's')
        && !next.folded.endsWith(u"ed") && !followsCount(words, {0, {i, i + 1}, false, false, true});
}

/// "Hwasong-18", "G7", "Boeing 737", "Channel 4": a number that a capitalised word owns.
bool partOfName(const NumberWords &words, int i)
{
    if (i == words.range.first)
        return false;
    const Word &before = words.prose[i - 1];
    if (isOfAcronym(words, i))
        return true;
    if (before.isMark(u'-') && words.touches(i) && i - 2 >= words.range.first && words.touches(i - 1))
        return words.prose[i - 2].kind == TokenKind::Word;
    if (before.kind == TokenKind::Word && before.capital && i - 1 > words.range.first
        && !before.any(word::Preposition | word::Determiner | word::Month | word::Weekday | word::Coordinator)
        && !followsCount(words, {0, {i, i + 1}, false, false, true})
        && !(i + 1 < words.range.last && words.prose[i + 1].kind == TokenKind::Word
             && !words.prose[i + 1].capital && words.prose[i + 1].is == 0))
        return true;
    return words.is(i - 1, u"#") || words.is(i - 1, u"/") || words.is(i + 1, u"/");
}

/// "Measuring 5. 9 on the Richter scale", "put its magnitude at 5. 9", "a magnitude-6. 0 quake".
bool isOfScale(const ProseText &prose, int stop)
{
    static constexpr std::array<QStringView, 8> scales{u"magnitude", u"richter", u"quake", u"earthquake", u"aftershock", u"tremor", u"temblor", u"measuring"};
    constexpr int reach = 5;
    for (int i = std::max(0, stop - reach); i < std::min(stop + reach, int(prose.words.size())); ++i) {
        if (std::ranges::find(scales, prose[i].folded) != scales.end())
            return true;
    }
    return false;
}

} // namespace

Amount amountAt(const NumberWords &words, int i)
{
    Amount amount = words.prose[i].kind == TokenKind::Number ? fromDigits(words, i) : fromWords(words, i);
    if (amount.words.empty())
        return amount;
    for (int at = amount.words.last; at < words.range.last;) {
        const int hyphen = words.is(at, u"-") && words.touches(at) ? 1 : 0;
        const FigureEntry *magnitude = words.entry(at + hyphen, FigureWord::Magnitude);
        const bool letter = magnitude && words.prose[at + hyphen].folded.size() == 1;
        if (!magnitude || amount.ordinal || (letter && (!words.touches(at + hyphen) || hyphen)))
            break;
        amount.value *= magnitude->value;
        at += hyphen + 1;
        amount.words.last = at;
    }
    return amount;
}

bool isTornDecimal(const ProseText &prose, int stop)
{
    constexpr qsizetype longestWhole = 3;
    const auto isDigits = [](const QString &word) { return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); }); };
    if (stop < 1 || stop + 1 >= int(prose.words.size()) || !prose[stop].isMark(u'.'))
        return false;
    const Word &whole = prose[stop - 1];
    const Word &part = prose[stop + 1];
    const bool numbers = whole.kind == TokenKind::Number && part.kind == TokenKind::Number;
    const bool apart = prose[stop].span.begin == whole.span.end && part.span.begin == prose[stop].span.end + 1;
    if (!numbers || !apart || whole.folded.size() > longestWhole || !isDigits(whole.folded))
        return false;
    if (!isDigits(part.folded)) // "7GHz", "7m", but no "7th"
        return !part.folded.endsWith(u"th") && !part.folded.endsWith(u"st") && !part.folded.endsWith(u"nd") && !part.folded.endsWith(u"rd");
    const auto wordAt = [&](int i) { return i >= 0 && i < int(prose.words.size()) ? prose[i].folded : QString(); };
    const bool joined = wordAt(stop + 2) == u"-";
    const QString before = wordAt(stop - 2);
    const QString behind = wordAt(joined ? stop + 3 : stop + 2);
    const auto isUnit = [&](FigureWord kind) { return english().figure(behind, kind) != nullptr; };
    return english().figure(before, FigureWord::Currency) || before == u"usb" || whole.folded == u"0"
        || isUnit(FigureWord::Magnitude) || isUnit(FigureWord::Length) || isUnit(FigureWord::Weight) || behind == u"ghz" || behind == u"degree" || isOfScale(prose, stop);
}

bool isTelephone(const NumberWords &words, int i)
{
    int groups = 1;
    const auto joined = [&words](int hyphen) {
        return words.is(hyphen, u"-") && words.touches(hyphen) && words.touches(hyphen + 1);
    };
    const auto isGroup = [&words](int at) { return words.prose[at].kind == TokenKind::Number; };
    for (int at = i; joined(at + 1) && isGroup(at + 2) && groups < 3; at += 2)
        ++groups;
    for (int at = i; at - 2 >= words.range.first && joined(at - 1) && isGroup(at - 2) && groups < 3; at -= 2)
        ++groups;
    if (groups >= 3 || (words.is(i - 1, u"+") && words.touches(i)))
        return true;
    // Groups with spaces, of which the first starts with 0.
    return words.prose[i].folded.startsWith(u'0') && words.prose[i].folded.size() > 2 && !words.prose[i].folded.contains(u'.');
}

bool countsSomething(const NumberWords &words, const Amount &amount)
{
    const int i = amount.words.first;
    const bool one = amount.words.size() == 1;
    if (one && !amount.digits && amount.value == 1 && !amount.ordinal)
        return followsCount(words, amount); // "one" is mostly a pronoun
    if (one && amount.ordinal && !amount.digits)
        return amount.value > 2 || words.is(i - 1, u"the")
            || words.prose[std::max(i - 1, words.range.first)].kind == TokenKind::Clitic;
    if (!amount.digits)
        return true;
    if (isTelephone(words, i) || isTime(words, i) || partOfName(words, i))
        return false;
    const QStringView raw = words.prose[i].span.in(words.prose.text);
    const bool year = raw.size() == 4 && amount.value >= 1500 && amount.value <= 2100 && raw[1] != u',';
    if (year && amount.words.size() == 1 && !words.currencyBefore(i) && !followsCount(words, amount))
        return false;
    return !(words.touches(i) && words.prose[i - 1].isText());
}

} // namespace crossread
