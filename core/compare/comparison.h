// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/corrections.h"
#include "core/judge/discrepancy.h"
#include "core/reading/reading.h"

namespace crossread {

/// The same quote as several reports give it.
struct QuoteGroup {
    struct Entry {
        int report = 0;
        int quote = 0; ///< index into Reading::quotes
        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    std::vector<Entry> members;

    friend bool operator==(const QuoteGroup &, const QuoteGroup &) = default;
};

/// All that is computed from a set of reports. Can be thrown away and computed again.
struct Comparison {
    QString engine; ///< "crossread 0.1.0"
    Corrections corrections; ///< the analyst's, that it was made with; by the reports as given
    std::vector<Reading> readings; ///< one a report, same order
    Alignment alignment;
    std::vector<Discrepancy> discrepancies; ///< in story order
    std::vector<QuoteGroup> quoteGroups;

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

} // namespace crossread
