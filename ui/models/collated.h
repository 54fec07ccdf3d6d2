// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/quotevariants.h"
#include "core/collation/rowplaces.h"
#include "core/report/report.h"
#include "ui/models/markindex.h"

#include <QHash>

namespace crossread {

/// A comparison with what the views look up in it. Never changed, so that it can be made away from the GUI thread: near-identical
/// reports have some hundred thousand passages.
class Collated {
public:
    /// `reports` are those that were compared. `same`: see quotesOf.
    Collated(std::shared_ptr<const Comparison> comparison, const std::vector<Report> &reports, Trifles same);

    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    /// nullptr for an id that the comparison does not hold.
    [[nodiscard]] const Passage *passage(const QString &id) const;
    [[nodiscard]] const Discrepancy *discrepancy(const QString &id) const;
    /// Index into Comparison::discrepancies; -1: not there.
    [[nodiscard]] int discrepancyIndex(const QString &id) const { return m_discrepancies.value(id, -1); }

    /// The matrix, all of it, in story order.
    [[nodiscard]] const std::vector<MatrixRow> &rows() const { return m_rows; }
    [[nodiscard]] const RowPlaces &places() const { return m_places; }
    /// Rows of differences outside of passages, ascending.
    [[nodiscard]] const std::vector<int> &loneRows() const { return m_lone; }
    /// Whether the report has words in the row. As bits: asked for every row of every report when the overview is drawn.
    [[nodiscard]] bool says(int report, int row) const { return m_says[std::size_t(report)][std::size_t(row)]; }
    [[nodiscard]] Grade grade(int row) const { return m_grades[std::size_t(row)]; }
    /// -1: there is no such passage; likewise of discrepancies.
    [[nodiscard]] int rowOfPassage(const QString &id) const;
    [[nodiscard]] int rowOfDiscrepancy(int index) const;

    /// Every quote once, with its variants; the flags are those of what counted as the same when this was made.
    [[nodiscard]] const std::vector<QuoteEntry> &quotes() const { return m_quotes; }
    [[nodiscard]] Trifles same() const { return m_same; }

    /// The passages of a report as marks of its column.
    [[nodiscard]] const std::shared_ptr<const MarkIndex> &passageMarks(int report) const { return m_marks[std::size_t(report)]; }

private:
    void findRows();
    void readRows();
    void markPassages(const std::vector<Report> &reports);

    std::shared_ptr<const Comparison> m_comparison;
    std::vector<MatrixRow> m_rows;
    RowPlaces m_places;
    std::vector<int> m_lone;
    std::vector<std::vector<bool>> m_says; ///< of each report, by row
    std::vector<Grade> m_grades;           ///< by row
    QHash<QString, int> m_passages;
    QHash<QString, int> m_discrepancies;
    std::vector<int> m_rowOfPassage;     ///< by index into Alignment::passages
    std::vector<int> m_rowOfDiscrepancy; ///< by index into Comparison::discrepancies
    std::vector<std::shared_ptr<const MarkIndex>> m_marks; ///< of each report
    Trifles m_same;
    std::vector<QuoteEntry> m_quotes;
};

/// nullptr for no comparison, and for one of other reports. Given back away from the thread that lets go of it last.
[[nodiscard]] std::shared_ptr<const Collated> collate(
    std::shared_ptr<const Comparison> comparison, const std::vector<Report> &reports, Trifles same = usualTrifles);

} // namespace crossread
