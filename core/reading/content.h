// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/cues.h"

namespace crossread {

/// Where words begin that follow a cue: behind addressee, "on Friday", "in a statement".
struct ContentStart {
    int at = 0;
    bool that = false;  ///< starts with "that", "how" or "whether"
    bool colon = false; ///< a colon or comma stands before it
    bool quoted = false; ///< starts with a quotation
};
[[nodiscard]] ContentStart contentStart(const ProseText &prose, const Cue &cue, int from, int to);

/// "at least 12", "about 40", "between two and three": a figure opens here, no occasion.
[[nodiscard]] bool opensFigure(const ProseText &prose, int at, int to);

/// Where the clause that starts at `from` ends at the latest: a semicolon, ", but", the next cue that is not part of
/// it (`borders`: first words of such), the end of the statement without its full stop.
[[nodiscard]] int contentEnd(const ProseText &prose, int from, Range statement, const std::vector<int> &borders);

/// The first comma from `from` on outside quotations, or the end of a quotation that ends in one; else `end`.
[[nodiscard]] int commaBehind(const ProseText &prose, int from, int end);

/// True where words hold a verb: "the ferry had sunk", not "nothing of the kind".
[[nodiscard]] bool holdsVerb(const ProseText &prose, Range words);

/// Without commas, full stops and spaces at its ends.
[[nodiscard]] Range trimmed(const ProseText &prose, Range words);

/// The last quotation that ends in `words`, as the word behind it; 0 where there is none.
[[nodiscard]] int lastQuotationEnd(const ProseText &prose, Range words);

} // namespace crossread
