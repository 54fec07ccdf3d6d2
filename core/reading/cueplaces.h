// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/cues.h"

#include <vector>

namespace crossread {

/// Neighbours that a cue is weighed against; keeps reading linear where one sentence holds thousands of cues.
inline constexpr std::size_t cuesInReach = 16;

/// Where a cue stands in its statement.
struct CuePlace {
    Range speaker;          ///< may be empty
    int begin = 0;          ///< first word of speaker and cue together
    int end = 0;            ///< behind cue and speaker
    bool inverted = false;  ///< "said X"
    bool separated = false; ///< words, and a comma or quotation, stand right before it
    bool afterQuotation = false;
    int goesOn = 0; ///< where what an aside and its occasion part goes on, 0 for nowhere: "The talks, she said on Friday, | have failed"
    bool aside = false; ///< stands apart from what it attributes: ", X said."
};

/// The cues of a statement, each with its place.
struct CuedStatement {
    Range words;
    int last = 0; ///< behind the last word, without the marks that end the statement
    std::vector<Cue> cues;
    std::vector<CuePlace> places; ///< one for each cue
};
[[nodiscard]] CuedStatement placeCues(const ProseText &prose, Range statement);

} // namespace crossread
