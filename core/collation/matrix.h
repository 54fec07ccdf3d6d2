// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/wording.h"
#include "core/compare/comparison.h"

namespace crossread {

enum class CellState {
    Says,
    Silent,     ///< reports the same event and has nothing of this
    OtherEvent, ///< reports something else, so its silence means nothing
};

/// What one report has in a row of the matrix.
struct MatrixCell {
    CellState state = CellState::Silent;
    std::vector<Span> places; ///< ascending; several where a report says it more than once

    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

/// A passage, or a difference that lies in no passage, over all reports.
struct MatrixRow {
    int passage = -1; ///< index into Alignment::passages; -1: a difference outside of them
    std::vector<MatrixCell> cells; ///< one a report
    std::vector<int> discrepancies; ///< indices into Comparison::discrepancies, ascending

    friend bool operator==(const MatrixRow &, const MatrixRow &) = default;
};

/// All passages in story order. Every discrepancy is in one row: that of its passage, else one in which all of its reports have
/// its words, else a row of its own behind the passage that it follows in the text.
[[nodiscard]] std::vector<MatrixRow> matrixOf(const Comparison &comparison);

/// A cell's exact words in the report's text as one line; several places are joined by " […] ".
struct CellWords {
    QString text;
    std::vector<std::pair<qsizetype, Span>> pieces; ///< where in `text` which place of the report begins

    /// A stretch of the report as stretches of `text`; empty where it is not in the cell.
    [[nodiscard]] Span find(Span ofReport) const;
    friend bool operator==(const CellWords &, const CellWords &) = default;
};
[[nodiscard]] CellWords wordsOf(const MatrixCell &cell, const QString &text);

/// What differs in each cell's words against the other reports of the row; empty for cells without words.
/// Word for word where the reports hardly changed the text, by telling words where they did.
[[nodiscard]] std::vector<std::vector<WordRun>> differencesIn(
    const MatrixRow &row, const std::vector<CellWords> &words, const Comparison &comparison, Trifles same = usualTrifles);

} // namespace crossread
