// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"
#include "core/align/pairs.h"

namespace crossread {

/// Two stretches of two reports that state the same thing.
struct StretchLink {
    Member one; ///< of the report with the lower index
    Member other;
    double score = 0;
    Grade grade = Grade::Related;
    bool made = false; ///< by the analyst
};

/// A link below this is not worth a mark.
inline constexpr double leastScore = 0.35;
/// From here on the two state the same; below, they are related.
inline constexpr double sameStatement = 0.5;

/// A pair below this does not become a link, not even by being cut to clauses.
inline constexpr double leastBeforeCutting = 0.18;

/// The pairs of two of the reports that are worth a mark, each cut to the clauses that correspond where a sentence holds
/// more than that. The matcher is over these reports.
[[nodiscard]] std::vector<StretchLink> linkPairs(const std::vector<const PreparedReport *> &reports, int one, int other,
                                                 const std::vector<SegmentPair> &pairs, TermMatcher &matcher);

/// How two stretches of about the same content differ in wording.
[[nodiscard]] Grade gradeOf(const Segment &one, const Segment &other, double score);

} // namespace crossread
