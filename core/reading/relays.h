// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/attribution.h"

namespace crossread {

/// Where a medium only passes on what another says ("Kim said …, KCNA said"), the other's words get the medium as
/// relay and the medium's own attribution goes.
void foldRelays(const ProseText &prose, std::vector<Attribution> &statement);

/// Adds quotations that stand alone and go on with the words of somebody quoted just before or after.
[[nodiscard]] std::vector<Attribution> withContinuations(const ProseText &prose, std::vector<Attribution> all);

} // namespace crossread
