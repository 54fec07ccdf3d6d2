// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>

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
    double share = 0; ///< of the shorter one's words, 0 to 1
    std::optional<QString> source;

    friend bool operator==(const Origin &, const Origin &) = default;
};

struct Alignment {
    std::vector<std::vector<int>> events; ///< reports grouped by what they report; each report in one group
    std::vector<Passage> passages;        ///< in story order
    std::vector<Origin> origins;

    friend bool operator==(const Alignment &, const Alignment &) = default;
};

[[nodiscard]] QLatin1StringView nameOf(Grade grade);

} // namespace crossread
