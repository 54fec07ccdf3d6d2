// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/rules/marks.h"

namespace crossread {

/// Whether anything says that two sentences speak of one thing: others around them, a name or figure that both have, or many
/// words.
[[nodiscard]] bool isOneThing(const PairView &view);

/// A negation's clause holds more than the other side says: that somebody does not ride by a creek leaves open whether they ride.
[[nodiscard]] bool deniesMore(const Side &side, const Mark &mark);

/// The content word that a verb follows, with nothing but auxiliaries, adverbs and negations between; -1 where something else is.
[[nodiscard]] int subjectOf(const Side &side, int verb);
/// What both verbs follow is the same.
[[nodiscard]] bool followSame(const Side &side, int verb, const Side &other, int otherVerb);

/// Where who does it, the deed and what comes next are the same, the clauses are one, whatever else the sentences say: raises
/// the signals. `verb` is the first of the governed words.
void weighFrame(const PairView &view, int sideIndex, int verb, GovernedMark &governed);

} // namespace crossread
