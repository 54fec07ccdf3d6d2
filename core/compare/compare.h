// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/work.h"
#include "core/compare/comparison.h"
#include "core/report/report.h"

#include <vector>

namespace crossread {

/// Reads, groups, aligns and judges. The same reports give the same comparison in any order but for the indices.
/// Fails only with ErrorCode::Cancelled.
/// What the analyst corrected, by the reports as given, comes first; the reports' own kinds and details are given as
/// corrected already.
Result<Comparison> compare(const std::vector<Report> &reports, const Corrections &corrections, Work &work);
Result<Comparison> compare(const std::vector<Report> &reports, Work &work);
Result<Comparison> compare(const std::vector<Report> &reports);

} // namespace crossread
