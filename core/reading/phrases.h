// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

namespace crossread {

/// The noun phrase whose verb group starts at `verb`: "the ministry" | said. Looks back no further than `from`,
/// over appositions and relative clauses between commas. Only its core: without "for …", "who …". Empty where
/// there is none.
[[nodiscard]] Range subjectBefore(const ProseText &prose, int from, int verb);

/// The noun phrase that starts at `at` and ends before `to`; titles and "of …" included. Empty where none starts.
[[nodiscard]] Range nounPhraseAt(const ProseText &prose, int at, int to);

/// Where the whole phrase that `subjectBefore` found begins, so that what stands before it can be told from it.
struct SubjectPhrase {
    Range core;
    int begin = 0; ///< first word of the phrase with all that belongs to it
};
[[nodiscard]] SubjectPhrase subjectOf(const ProseText &prose, int from, int verb);

/// Words that stand for people where no noun follows: "one", "some", "many".
[[nodiscard]] bool isSome(const Word &one);

/// Two to four words with capitals and nothing else: "Mira Haddad".
[[nodiscard]] bool isFullName(const ProseText &prose, Range part);

/// "Mira Haddad" of "Mira Haddad of South Lorne".
[[nodiscard]] Range withoutOrigin(const ProseText &prose, Range name);

/// The subject of the clause that starts at `from`: its first noun phrase, after "On Friday," and the like.
[[nodiscard]] Range firstNounPhrase(const ProseText &prose, int from, int to);

} // namespace crossread
