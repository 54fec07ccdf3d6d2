// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/cues.h"
#include "core/reading/prose.h"

namespace crossread {

/// A quote in the making: ranges of words, nobody resolved yet.
struct Attribution {
    std::vector<Range> content; ///< in order
    Range cue;                  ///< may be empty
    int verb = -1;              ///< the cue's verb, -1 for none
    Range speaker;              ///< may be empty
    std::vector<Range> via;     ///< nearest to the speaker first
    int block = 0;
    Range statement; ///< the stretch between full stops outside quotations

    [[nodiscard]] int begin() const { return content.front().first; }
    [[nodiscard]] int end() const { return content.back().last; }
};

/// Joins the sentences that a quotation runs over: what a cue can reach.
[[nodiscard]] std::vector<Range> statementsOf(const ProseText &prose, Range paragraph);

/// The attributions of one statement, by their cues.
[[nodiscard]] std::vector<Attribution> attributionsOf(const ProseText &prose, Range statement);

/// All attributions of a report, relays and continued quotations included, in the order of the text.
[[nodiscard]] std::vector<Attribution> attributionsOf(const ProseText &prose);

/// True where these words name a medium or an agency: somebody who relays.
[[nodiscard]] bool isMedium(const ProseText &prose, Range words);

} // namespace crossread
