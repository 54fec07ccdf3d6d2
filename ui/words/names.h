// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"
#include "core/judge/discrepancy.h"
#include "core/report/details.h"

namespace crossread {

/// What an analyst calls these; translated, capitalised as a label.
[[nodiscard]] QString nameText(DiscrepancyType type);
[[nodiscard]] QString nameText(Grade grade);
[[nodiscard]] QString nameText(ParagraphKind kind);
[[nodiscard]] QString nameText(Detail detail);
[[nodiscard]] QString nameText(Verdict verdict); ///< empty for Verdict::None

/// One line that says what a type of difference is, for tool tips and the key of colours.
[[nodiscard]] QString meaningText(DiscrepancyType type);

/// One character that stands for a type wherever colour alone would; the same in every language.
[[nodiscard]] QString glyphOf(DiscrepancyType type);

/// The sentence for an explanation, translated where the pattern is.
[[nodiscard]] QString explanationText(const Explanation &explanation);

/// "82 %" as the locale writes it; 0 to 1.
[[nodiscard]] QString percentText(double share);

} // namespace crossread
