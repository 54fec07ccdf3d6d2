// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

namespace crossread {

/// A subject that cannot speak and is no paper: "the victory", "that requirement".
[[nodiscard]] bool isThing(const ProseText &prose, Range subject);

/// "said nothing about it", "tweeted as he left": words that look like a clause and are none.
[[nodiscard]] bool isNoClause(const ProseText &prose, Range right);

/// Up to the first comma or relative pronoun: "announced a deal" | "that would".
[[nodiscard]] Range nearPart(const ProseText &prose, Range right);

/// What a verb governs beside clauses: "called for talks", "accused him of lying", "announced a deal". `at` is the
/// first word behind the verb, `right` all that can belong to it.
[[nodiscard]] bool governs(const ProseText &prose, const CueVerb &verb, int at, Range right);

/// The object in the words behind such a verb: without "hope" in "voiced hope | that the bridge would open", and up to
/// where the reporter goes on behind a comma or dash.
[[nodiscard]] Range governedWords(const ProseText &prose, Range behind);

} // namespace crossread
