// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/corrections.h"
#include "core/align/events.h"
#include "core/align/links.h"

namespace crossread {

/// Log-odds no evidence comes near, for what the analyst decided about events.
inline constexpr double decided = 1e6;
void applyChoices(const std::vector<EventChoice> &choices, ForEachTwo<double> &odds);

/// Takes away the links that the analyst broke, and adds those that the analyst made, surer than any other.
void applyChoices(const std::vector<MatchChoice> &choices, const std::vector<const PreparedReport *> &reports,
                  std::vector<StretchLink> &links);

} // namespace crossread
