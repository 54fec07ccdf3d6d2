// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/pairview.h"

namespace crossread {

/// What a figure is in its sentence, beside how much of what it says. Figures of different roles count different things.
struct FigureRole {
    bool age = false;    ///< "46-year-old", "Torvik, 46,"
    bool offset = false; ///< "nine days after", "three weeks ago"
    bool others = false; ///< "five other men", "another five": all but those named before
    bool part = false;   ///< "the first 17 passes"
    bool former = false; ///< "originally put at 4.4", "up from 600"
    bool caliber = false; ///< "a 38-caliber revolver"

    friend bool operator==(const FigureRole &, const FigureRole &) = default;
};

[[nodiscard]] FigureRole roleOf(const Side &side, const Figure &figure);

/// What became of the people that a figure counts: "at least 34 have died", "the toll has risen to 43", "injuring 11", "nine were taken to hospital"; former: "killed 19 in 1987".
enum class Toll { None, Dead, Injured, InHospital, Missing, Former };
[[nodiscard]] Toll tollOf(const Side &side, const Figure &figure);

/// "The sixth straight day", "the second quarter": a count that is soon another one, in the same story, too.
[[nodiscard]] bool isRunningCount(const Side &side, const Figure &figure);

/// "$US1 million ($1.52 million)": what stands in brackets behind an amount is the same, converted.
[[nodiscard]] bool isConversion(const Side &side, const Figure &figure, const std::vector<Figure> &all);

} // namespace crossread
