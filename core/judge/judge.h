// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/quotepairs.h"
#include "core/base/work.h"
#include "core/judge/discrepancy.h"
#include "core/reading/reading.h"
#include "core/report/report.h"

namespace crossread {

/// Says where the aligned reports differ. Findings of one type about the same words become one; each names the exact
/// words in every report that has them. Nothing is judged across events. Unfinished where `work` is cancelled.
[[nodiscard]] std::vector<Discrepancy> judge(const std::vector<const Report *> &reports,
                                             const std::vector<const Reading *> &readings, const Alignment &alignment,
                                             const std::vector<QuotePair> &quotePairs, Work &work);

} // namespace crossread
