// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/attribution.h"

namespace crossread {

/// Words that a colon or a dash attributes where no verb does: 'Trump was blunt: "…"', '"…" — Piotr Nowak, engineer'.
/// Without content where there are none.
[[nodiscard]] Attribution attributionByMark(const ProseText &prose, Range statement);

/// Adds the quotations of a statement that no attribution holds and that are long enough to be somebody's words, not a
/// title or a scare quote: '"…," Okafor shot back', 'But "…"'. A verb beside the quotation is its cue, known or not.
void takeQuotationsLeft(const ProseText &prose, Range statement, std::vector<Attribution> &attributions);

} // namespace crossread
