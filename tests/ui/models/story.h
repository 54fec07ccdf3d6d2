// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace crossread::story {

/// Three invented reports of one event, and what a comparison of them could find: four differences, in story order
/// a number (0.92), an attribution (0.81), a quote (0.74) and a hedge (0.31, below what is shown at first).
[[nodiscard]] Dossier dossier();
[[nodiscard]] Comparison comparison(const Dossier &dossier);

[[nodiscard]] QString reportId(int index);

/// The only place of some words in a report.
[[nodiscard]] Span find(const Report &report, QStringView words);

} // namespace crossread::story
