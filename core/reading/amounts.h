// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

namespace crossread {

/// The words of one sentence, as they matter to numbers. Words outside of it are nothing.
struct NumberWords {
    const ProseText &prose;
    Range range;

    [[nodiscard]] const FigureEntry *entry(int i, FigureWord kind) const
    {
        return range.contains(i) ? prose[i].figure(kind) : nullptr;
    }
    [[nodiscard]] bool is(int i, QStringView folded) const { return range.contains(i) && prose[i].folded == folded; }
    /// No space before it.
    [[nodiscard]] bool touches(int i) const
    {
        return i > range.first && i < range.last && prose[i].span.begin == prose[i - 1].span.end;
    }
    [[nodiscard]] bool currencyBefore(int i) const { return i > range.first && entry(i - 1, FigureWord::Currency); }
};

/// A number as it is written, "10,000", "twenty-one", "3.5 million", "dozens", before unit and noun.
struct Amount {
    double value = 0;
    Range words; ///< empty for none
    bool ordinal = false;
    bool vague = false;  ///< "dozens"
    bool digits = false;
};

/// The number that starts at `i`.
[[nodiscard]] Amount amountAt(const NumberWords &words, int i);

/// False for what looks like a number but counts nothing: telephone numbers, times, years, "Boeing 737", "one".
[[nodiscard]] bool countsSomething(const NumberWords &words, const Amount &amount);

/// "2. 6 million", "magnitude 4. 6": the stop at `stop` stands in a decimal that a scrape tore apart, not at a sentence's end.
[[nodiscard]] bool isTornDecimal(const ProseText &prose, int stop);

/// True where the number at `i` is a group of a telephone number.
[[nodiscard]] bool isTelephone(const NumberWords &words, int i);

} // namespace crossread
