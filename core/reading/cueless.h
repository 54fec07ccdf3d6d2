// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/attribution.h"

namespace crossread {

/// Words that a colon or a dash attributes where no verb does: 'Trump was blunt: "…"', '"…" — Piotr Nowak, engineer'.
/// Without content where there are none.
[[nodiscard]] Attribution attributionByMark(const ProseText &prose, Range statement);

} // namespace crossread
