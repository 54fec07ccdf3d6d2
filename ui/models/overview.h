// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/matrix.h"
#include "core/dossier/dossier.h"

#include <QFlags>
#include <QSet>

namespace crossread {

/// What the overview shows of one report's part in one row. The stronger, the later.
enum class OverviewSign {
    None = 0,
    Words = 1,      ///< says what others say
    Note = 2,       ///< the analyst wrote something here
    Settled = 4,    ///< a difference that has a verdict
    Difference = 8, ///< one that is open
    Hit = 16,       ///< what was searched for
};
Q_DECLARE_FLAGS(OverviewSigns, OverviewSign)
Q_DECLARE_OPERATORS_FOR_FLAGS(OverviewSigns)

/// All reports × all rows of the matrix in story order, as signs.
struct Overview {
    int reports = 0;
    int rows = 0;
    std::vector<OverviewSigns> signs; ///< report by report
    std::vector<Grade> grades;        ///< of each row

    [[nodiscard]] OverviewSigns at(int report, int row) const { return signs[std::size_t(report) * std::size_t(rows) + std::size_t(row)]; }
    friend bool operator==(const Overview &, const Overview &) = default;
};

/// `shown`: the differences that the list shows; `hits`: of a search, in each report, ascending. Notes and hits outside of all
/// passages are shown with the passage before them in the text.
[[nodiscard]] Overview overviewOf(const std::vector<MatrixRow> &rows, const Dossier &dossier, const Comparison &comparison,
    const QSet<QString> &shown, const std::vector<std::vector<Span>> &hits);

/// The rows with words in a stretch of a report, ascending.
[[nodiscard]] std::vector<int> rowsIn(const std::vector<MatrixRow> &rows, int report, Span stretch);

} // namespace crossread
