// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/report/report.h"

namespace crossread {

/// order[i] is the index, as given, of the report that is worked on i-th.
using Order = std::vector<int>;

/// An order that depends on the reports' content alone, so that all that is computed in it does too.
[[nodiscard]] Order canonicalOrder(const std::vector<Report> &reports);

/// The comparison with every index turned back from the canonical order into the order as given,
/// and passages and findings in story order of the reports as given.
[[nodiscard]] Comparison inOrderOf(Comparison canonical, const Order &order);

} // namespace crossread
