// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/namesentence.h"

namespace crossread {

/// The office that starts at `i` with what belongs to it: "national security" spokesman, "Minister of Transport".
/// Empty where none starts.
[[nodiscard]] Range titleAt(const NameSentence &sentence, int i);

/// The office, with all that stands before it, in a run of capitals that goes on with a name: "Defense Secretary" | "Donald
/// Rumsfeld". Empty where the run holds none, or goes on with a body or a place.
[[nodiscard]] Range titleOpening(const NameSentence &sentence, Range run);

/// An office in apposition to the name that ends at `end`: "Sergei Shoigu, the Russian minister". Empty for none.
[[nodiscard]] Range titleBehind(const NameSentence &sentence, int end);

/// What the honorific `honorific` tells of who bears it: word::Male, word::Female, or word::Honorific for neither.
[[nodiscard]] WordClasses genderOfHonorific(const Word &honorific);

} // namespace crossread
