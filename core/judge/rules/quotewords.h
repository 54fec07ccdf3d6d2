// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"
#include "core/report/report.h"

namespace crossread {

/// The words inside the quotation marks of a quote, so that only another wording makes a difference: "isn't" is "is not",
/// "two" is "2", and what stands in brackets is not the speaker's.
[[nodiscard]] QStringList spokenWords(const Report &report, const Reading &reading, const Quote &quote);

/// Likewise, of a stretch that stands inside of quotation marks.
[[nodiscard]] QStringList spokenWords(const Report &report, const Reading &reading, Span stretch);

/// Whom words are said to and of changes with who tells them: "your face" in his own words is "his face" in another's.
[[nodiscard]] QStringList withoutPersons(QStringList words);

} // namespace crossread
