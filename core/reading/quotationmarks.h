// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

namespace crossread {

/// Adds the outermost quotations of a paragraph to prose.regions, whatever the style of the marks. One that is not
/// closed runs to the paragraph's end, as a quotation over several paragraphs does. Apostrophes are none. Linear:
/// a single mark looks at most a fixed distance ahead. Where the paragraph before left one open and this one closes it
/// without having opened it, its first words belong to that quotation.
void findQuotations(ProseText &prose, Range paragraph);

/// All quotations of a report as stretches of its text.
[[nodiscard]] std::vector<QuotedStretch> quotedStretchesOf(const ProseText &prose);

/// True for any character that can open or close a quotation, apostrophes among them.
[[nodiscard]] bool isQuotationMark(const Word &word);

} // namespace crossread
