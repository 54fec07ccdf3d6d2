// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/pairview.h"

namespace crossread {

/// How far two words stand in one frame: what stands before them, or who does it, and what stands behind. 0, 0.5 or 1.
[[nodiscard]] double frameAgreement(const PairView &view, int one, int other);

/// Both speak of the person or thing that was named last.
[[nodiscard]] bool haveOneSubject(const PairView &view, int one, int other);

/// "South of the station", "north of Corrow station": what stands right behind both words names one thing.
[[nodiscard]] bool haveOneBearing(const PairView &view, int one, int other);

/// A mark of punctuation stands before the word: a predicate ends there.
[[nodiscard]] bool isParted(const Side &side, int word);

/// A negation stands right before the word.
[[nodiscard]] bool isDeniedAt(const Side &side, int word);

} // namespace crossread
