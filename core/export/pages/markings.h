// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/reportcolumn.h"

namespace crossread::pages {

/// The annotations on the words of findings and notes: one a member, with the analyst's answers on the first
/// that is printed; a verdict is an answer of its own, which other programs read as the annotation's state.
[[nodiscard]] std::vector<MarkedWords> markings(const Edition &edition, const SpotBoxes &boxes);

/// The reports by event. A report that no event has makes one of its own, so that none is left out.
[[nodiscard]] std::vector<std::vector<int>> wholeEvents(const ExportInput &input);

} // namespace crossread::pages
