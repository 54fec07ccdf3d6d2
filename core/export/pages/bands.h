// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <vector>

namespace crossread::pages {

/// A passage that starts at one height in all of its columns.
struct Band {
    struct Start {
        int column = 0;
        qsizetype at = 0; ///< offset in the column's report: the start of the member's sentence

        friend bool operator==(const Start &, const Start &) = default;
    };
    int passage = 0; ///< index into Alignment::passages
    std::vector<Start> starts; ///< ascending by column, two at least

    friend bool operator==(const Band &, const Band &) = default;
};

/// The passages that can be levelled all at once, in an order that is the order of the text in every column.
/// Where passages cross, those that join more columns and say more come first; the rest stay where their
/// reports have them. `columns` are indices of reports.
[[nodiscard]] std::vector<Band> chooseBands(const Comparison &comparison, const std::vector<int> &columns);

/// Cuts the reports of an event into groups of columns that a page can hold, as even as can be.
[[nodiscard]] std::vector<std::vector<int>> columnGroups(const std::vector<int> &reports, int most);

} // namespace crossread::pages
