// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace crossread {

/// A stretch of one of the compared reports.
struct Member {
    int report = 0; ///< index into the compared reports
    Span span;

    friend auto operator<=>(const Member &, const Member &) = default;
};

enum class Grade { Verbatim, Edited, Paraphrase, Related };

/// Two members of a passage that were aligned with each other.
struct Link {
    int first = 0; ///< index into Passage::members; first < second
    int second = 0;
    double score = 0; ///< probability that the two state the same thing, 0 to 1

    friend bool operator==(const Link &, const Link &) = default;
};

/// What several reports say in common: at least two members from at least two reports.
struct Passage {
    QString id; ///< the same for the same words of the same files, in any order of the reports
    Grade grade = Grade::Related;
    double score = 0;            ///< probability that the members state the same thing
    std::vector<Member> members; ///< ascending
    std::vector<Link> links;     ///< pairs are never closed transitively

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// Reports that share a text: copies of one source confirm nothing.
struct Origin {
    std::vector<int> reports;
    double share = 0; ///< of the words of the shorter of each two, on average, 0 to 1
    std::optional<QString> source; ///< the agency that one of them names
    std::optional<int> earliest;   ///< the report published before all others, as far as their dates tell

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// Why some reports are taken to tell of one event.
struct EventBasis {
    double probability = 1; ///< of two of them, on average
    double statements = 0;  ///< that two of them have in common, on average
    QStringList names;      ///< that most of them have, the most telling first, as printed
    bool decided = false;   ///< by the analyst, at least in part

    friend bool operator==(const EventBasis &, const EventBasis &) = default;
};

struct Alignment {
    std::vector<std::vector<int>> events; ///< reports grouped by what they report; each report in one group
    std::vector<EventBasis> bases;        ///< one an event
    std::vector<Passage> passages;        ///< in story order
    std::vector<Origin> origins;

    friend bool operator==(const Alignment &, const Alignment &) = default;
};

[[nodiscard]] QLatin1StringView nameOf(Grade grade);

/// Which of the events each of `count` reports belongs to; -1 where none.
[[nodiscard]] std::vector<int> eventOfEach(const std::vector<std::vector<int>> &events, std::size_t count);

} // namespace crossread
