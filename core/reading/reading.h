// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace crossread {

/// Everything below is in the order of the text unless said otherwise. Spans count UTF-16 units of Report::text.

struct Sentence {
    Span span;         ///< without surrounding white space
    int paragraph = 0; ///< index into Report::paragraphs; only prose is cut into sentences

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

enum class QuoteKind {
    Direct,   ///< all of the content is inside quotation marks
    Mixed,    ///< part of it
    Indirect, ///< none
};

/// How far the cue commits the writer to what is said.
enum class Stance { Neutral, Claiming, Doubting, Denying, Conceding, Stressing };

/// A stretch in quotation marks, of whatever style, whether it is somebody's words, a title or a scare quote.
struct QuotedStretch {
    Span span;   ///< with its marks
    Span inside; ///< between them
    bool closed = true; ///< false where no closing mark stands in the paragraph

    friend bool operator==(const QuotedStretch &, const QuotedStretch &) = default;
};

/// Somebody named in place, and whom that stands for.
struct Mention {
    Span span;
    QString name; ///< resolved ("Vladimir Putin" for "he"); empty where unresolved

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// Words that a report attributes to somebody.
struct Quote {
    Span span;               ///< the words attributed, without the outer quotation marks
    std::vector<Span> parts; ///< where the cue splits them: the pieces; else empty
    QuoteKind kind = QuoteKind::Indirect;
    std::optional<Mention> speaker;
    std::optional<Span> cue;
    Stance stance = Stance::Neutral;
    std::vector<Span> via; ///< who relays it, nearest to the speaker first
    int sentence = 0;      ///< index of the sentence in which it starts

    friend bool operator==(const Quote &, const Quote &) = default;
};

enum class Unit { None, Percent, Money, Length, Weight, Area, Temperature, Duration, People };

/// A figure as a value: "more than 10,000 troops" is 10,000, open above, of "troop".
struct Figure {
    Span span;         ///< the words that make the figure, with "about", "%", "$" and "million", without the noun
    double low = 0;    ///< low == high unless a range
    double high = 0;
    bool approximate = false; ///< "about", "some", "nearly", "dozens"
    bool openAbove = false;   ///< "more than", "at least"
    bool openBelow = false;   ///< "less than", "up to"
    bool ordinal = false;     ///< "70th"
    Unit unit = Unit::None;
    QString counted; ///< what is counted: stem of the noun that follows, or the currency ("usd"); may be empty

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// A date as a stretch of days, resolved against the report's own date where it is relative.
struct DateMention {
    Span span;
    QDate first; ///< invalid where it could not be resolved
    QDate last;
    int weekday = 0; ///< 1 Monday … 7 Sunday where a weekday is named, else 0
    bool resolved = false; ///< false: first/last are missing or lack the year (year 4 stands in)
    bool guessedYear = false; ///< "January 31": the year is the likeliest one

    friend bool operator==(const DateMention &, const DateMention &) = default;
};

/// A time of day.
struct TimeMention {
    Span span;
    int minutes = 0;          ///< since midnight, 0 to 1439, by the clock of its zone
    std::optional<int> zone;  ///< minutes ahead of UTC, where one is named
    bool eitherHalf = false;  ///< "7:40" without more may be of the morning or of the evening
    bool approximate = false; ///< "about", "shortly before"

    friend bool operator==(const TimeMention &, const TimeMention &) = default;
};

enum class NameKind { Unknown, Person, Place, Body };

struct Name {
    Span span;                ///< the name alone: "Sergei Shoigu"
    std::optional<Span> title; ///< "defence minister", before it or in apposition
    NameKind kind = NameKind::Unknown;
    /// The fullest form in this report, "Vladimir Putin" for "Putin"; for known places and bodies the standard name.
    QString canonical;

    friend bool operator==(const Name &, const Name &) = default;
};

/// Words that soften or deny what a sentence says, with the stretch that they govern.
enum class MarkKind { Negation, Hedge, Booster };
struct Mark {
    Span span;
    Span scope;
    MarkKind kind = MarkKind::Hedge;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// What a report says, found by reading it alone. Depends on nothing but the report.
struct Reading {
    std::vector<Sentence> sentences;
    std::vector<Mention> credits;      ///< wire services that relay the whole report
    std::vector<QuotedStretch> quoted; ///< the outermost ones
    std::vector<Quote> quotes;
    std::vector<Figure> figures;
    std::vector<DateMention> dates;
    std::vector<TimeMention> times;
    std::vector<Name> names;
    std::vector<Mark> marks;

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// Lower-case names as the JSON has them.
[[nodiscard]] QLatin1StringView nameOf(QuoteKind kind);

} // namespace crossread
