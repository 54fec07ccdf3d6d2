// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"
#include "core/align/events.h"

namespace crossread {

/// Why the reports of each event are taken to tell of one.
[[nodiscard]] std::vector<EventBasis> basesOf(const std::vector<std::vector<int>> &events,
                                              const std::vector<const Report *> &reports,
                                              const std::vector<const PreparedReport *> &prepared,
                                              const ForEachTwo<CommonStatements> &statements,
                                              const ForEachTwo<double> &odds);

} // namespace crossread
