// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/pairs.h"

namespace crossread {

/// Fills in the features of the context, MarginMin to LeadBoth, for all pairs of two reports with so many segments each.
/// `pairs` is ordered by (one, other).
void compareContext(std::vector<SegmentPair> &pairs, int segments, int otherSegments);

} // namespace crossread
