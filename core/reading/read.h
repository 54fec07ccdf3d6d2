// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"
#include "core/report/report.h"

namespace crossread {

/// Reads one report: sentences, quotes with speaker, cue and relays, figures, dates, names, hedges and negations.
/// Linear in the length of the text; the same report gives the same reading on any machine.
[[nodiscard]] Reading read(const Report &report);

/// What else than the program decides how reports are read: a digest of the analyst's own word lists; empty without such.
[[nodiscard]] QString readingVariant();

} // namespace crossread
