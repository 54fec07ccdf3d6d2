// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"
#include "core/align/corrections.h"
#include "core/base/work.h"
#include "core/reading/reading.h"
#include "core/report/report.h"

namespace crossread {

/// Groups reports by event and aligns what they say. The reports must come in an order that depends on their
/// content alone, so that the result does; compare() sees to that. What the analyst decided comes first.
/// Unfinished where `work` is cancelled.
[[nodiscard]] Alignment align(const std::vector<const Report *> &reports, const std::vector<const Reading *> &readings,
                              const Corrections &corrections, Work &work);

} // namespace crossread
