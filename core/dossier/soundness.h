// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace crossread {

/// Values from a file are trusted only after these: every span lies in its text and every index has its element,
/// so that no later stage needs to check again.

/// Paragraphs ascend, do not overlap and lie in the text; the SHA-256, where there is one, is that of the bytes.
[[nodiscard]] bool isSound(const Report &report);

/// The comparison can belong to these reports.
[[nodiscard]] bool isSound(const Comparison &comparison, const std::vector<DossierReport> &reports);

/// It has an id, and places that are possible; of a correction in reports that fit its kind.
[[nodiscard]] bool isSound(const Annotation &annotation);
[[nodiscard]] bool isSound(const Correction &correction);

/// Ids are there and differ, every annotation has a target with a possible span, every correction two
/// of different reports, every report is sound.
[[nodiscard]] bool isSound(const Dossier &dossier);

} // namespace crossread
