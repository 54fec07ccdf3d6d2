// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/matrix.h"

namespace crossread {

/// The places of a matrix's rows in each report, found by place.
class RowPlaces {
public:
    using Place = std::pair<Span, int>; ///< with its row

    RowPlaces(const std::vector<MatrixRow> &rows, std::size_t reports);

    /// Ascending.
    [[nodiscard]] const std::vector<Place> &of(int report) const { return m_places[std::size_t(report)]; }
    /// The rows with words in the stretch, ascending, each once.
    [[nodiscard]] std::vector<int> rowsAt(int report, Span span) const;
    /// Behind the last of the report's places that begin at the position or before.
    [[nodiscard]] std::vector<Place>::const_iterator after(int report, qsizetype position) const;
    /// The row of the nearest place that begins at or before; -1: none.
    [[nodiscard]] int rowBefore(int report, qsizetype position) const;

private:
    std::vector<std::vector<Place>> m_places;
    std::vector<qsizetype> m_longest;
};

} // namespace crossread
