// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"
#include "core/report/report.h"

namespace crossread {

/// A stretch that was read but not compared in full, so that nobody takes silence for agreement.
struct Limit {
    enum Reason {
        Words,  ///< these words come after the first `mostComparedWords` of a "sentence": they are not aligned
        Length, ///< this "sentence" is longer than `longestJudged`: it is aligned, but its differences are not looked for
    };
    int report = 0;
    Span span;
    Reason reason = Words;

    friend bool operator==(const Limit &, const Limit &) = default;
};

/// Longer stretches, in UTF-16 units, are no sentences but tables or texts without full stops; their words do not pair.
inline constexpr qsizetype longestJudged = 4000;

/// What of a report was cut short. In the order of the text.
[[nodiscard]] std::vector<Limit> limitsOf(int index, const Report &report, const Reading &reading);

[[nodiscard]] QLatin1StringView nameOf(Limit::Reason reason);

} // namespace crossread
