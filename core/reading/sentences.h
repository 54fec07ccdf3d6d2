// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

namespace crossread {

/// Cuts a paragraph into sentences: full stops of abbreviations, initials, decimals and ellipses end none; closing
/// marks and brackets belong to the sentence that they close; "'Go!' he said" is one sentence. Linear.
[[nodiscard]] std::vector<Range> sentencesOf(const ProseText &prose, Range paragraph);

} // namespace crossread
