// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/cueplaces.h"

namespace crossread {

/// How the clause of a cue hangs on the rest of its statement.
enum class ClauseTie {
    Main,        ///< "Okafor said"
    Subordinate, ///< "While Okafor said …, the ministry …"
    Relative,    ///< ", who said …, has left"
    OfObject,    ///< ", which Okafor said …, would open"
    Participle,  ///< "Noting that …, Okafor …", "Asked whether …, Okafor …"
};
[[nodiscard]] ClauseTie tieOf(const ProseText &prose, const CuedStatement &statement, std::size_t n);

/// Where words that follow such a cue end at the latest: at the comma behind which the main clause begins or goes on;
/// `end` where there is none.
[[nodiscard]] int clauseEnd(const ProseText &prose, ClauseTie tie, int from, int end);

/// Where words that follow a cue end without what the reporter adds on his own: a last ", which …" or ", who …", a last
/// "— a …", or "in a statement on Friday" behind a quotation.
[[nodiscard]] int withoutAfterthought(const ProseText &prose, Range words);

/// "a claim that", "an allegation which", at `i`: the reporter on what he has just passed on.
[[nodiscard]] bool isJudgement(const ProseText &prose, int i, int end);

} // namespace crossread
