// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/attribution.h"

namespace crossread {

/// The verb by which a medium names its source: "citing", "quoting".
[[nodiscard]] bool namesSource(const Word &verb);

/// Where a medium only passes on what another says ("Kim said …, KCNA said"), the other's words get the medium as
/// relay and the medium's own attribution goes.
void foldRelays(const ProseText &prose, std::vector<Attribution> &statement);

/// Where a medium names its source ("Reuters reported, citing officials"), that source speaks and the medium relays.
/// Where the occasion names a medium ("in comments carried by Tass"), that relays too.
void takeSources(const ProseText &prose, std::vector<Attribution> &statement);

/// Hands a relay on to quotations that plainly come by the same way: "He also said "…"" in the sentence behind, or
/// between two sentences that the same medium relays.
void handRelaysOn(const ProseText &prose, std::vector<Attribution> &all);

/// Adds quotations that stand alone and go on with the words of somebody quoted just before or after.
[[nodiscard]] std::vector<Attribution> withContinuations(const ProseText &prose, std::vector<Attribution> all);

} // namespace crossread
