// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/features.h"

namespace crossread {

/// Two segments of two reports that may state the same thing.
struct SegmentPair {
    int one = 0;   ///< index into the first report's segments
    int other = 0; ///< into the second's
    Features features{};
    double probability = 0; ///< that an analyst would say so
};

/// For every segment of a report, which segments of another share enough weight to be looked at, from an inverted index;
/// scored by weights.h. Ordered by (one, other). Work grows with the words shared, not with all pairs.
[[nodiscard]] std::vector<SegmentPair> pairSegments(const PreparedReport &one, const PreparedReport &other);

/// The logistic model over the features.
[[nodiscard]] double probabilityOf(const Features &features);

} // namespace crossread
