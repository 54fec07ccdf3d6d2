// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/quotevariants.h"
#include "core/dossier/annotation.h"
#include "core/judge/discrepancy.h"
#include "core/report/report.h"

namespace crossread {

/// What exports call things: always English, so that a dossier gives the same bytes in every language of the window.

[[nodiscard]] QString labelOf(DiscrepancyType type); ///< "Number"; as the window's own English
[[nodiscard]] QString meaningOf(DiscrepancyType type);
[[nodiscard]] QString signOf(DiscrepancyType type); ///< one character that stands beside the colour
[[nodiscard]] QString labelOf(Grade grade);
[[nodiscard]] QString labelOf(Verdict verdict); ///< empty for none
[[nodiscard]] QString nameOf(Verdict verdict);  ///< "confirmed", for programs; empty for none
[[nodiscard]] QString labelOf(QuoteFlags flags); ///< "clipped, other speaker"

/// "1 report", "2 reports".
[[nodiscard]] QString counted(qsizetype count, const QString &one, const QString &many);

/// "0.90": two decimals, with a point.
[[nodiscard]] QString decimal(double value);

} // namespace crossread
