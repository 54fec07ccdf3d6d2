// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/rule.h"

namespace crossread {

/// One discrepancy for all findings of one type about the same places, one place a report; the surest explains it.
[[nodiscard]] std::vector<Discrepancy> mergeFindings(Findings findings, const std::vector<const Report *> &reports);

} // namespace crossread
