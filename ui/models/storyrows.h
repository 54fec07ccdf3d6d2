// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/collated.h"

#include <QSet>

namespace crossread {

/// The rows of the matrix that are wanted, in story order: every passage, and of the differences outside of them those shown.
/// Rows are counted among these.
class StoryRows {
public:
    StoryRows() = default;
    /// `shown`: ids of differences. `collated` may be null.
    StoryRows(std::shared_ptr<const Collated> collated, const QSet<QString> &shown);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] int reports() const;
    [[nodiscard]] const MatrixRow &operator[](int row) const { return m_collated->rows()[std::size_t(inAll(row))]; }
    [[nodiscard]] bool says(int report, int row) const { return m_collated->says(report, inAll(row)); }
    [[nodiscard]] Grade grade(int row) const { return m_collated->grade(inAll(row)); }
    [[nodiscard]] const Comparison &comparison() const { return *m_collated->comparison(); }
    /// By index into Comparison::discrepancies.
    [[nodiscard]] bool isShown(int discrepancy) const { return m_shown[std::size_t(discrepancy)]; }

    /// The row of a difference, or of a passage where no difference is named; -1: none.
    [[nodiscard]] int rowOf(const QString &passage, const QString &discrepancy) const;
    [[nodiscard]] int rowOfDiscrepancy(int index) const { return among(m_collated->rowOfDiscrepancy(index)); }
    /// The rows with words in a stretch of a report, ascending.
    [[nodiscard]] std::vector<int> in(int report, Span stretch) const;
    /// The row whose words begin at the place or last before it, else the first after it; -1: the report is in none.
    [[nodiscard]] int near(int report, qsizetype position) const;

    friend bool operator==(const StoryRows &, const StoryRows &) = default;

private:
    [[nodiscard]] int inAll(int row) const { return m_wanted.empty() ? row : m_wanted[std::size_t(row)]; }
    [[nodiscard]] int among(int row) const { return row < 0 || m_position.empty() ? row : m_position[std::size_t(row)]; }

    std::shared_ptr<const Collated> m_collated;
    int m_size = 0;
    std::vector<bool> m_shown;   ///< of each discrepancy
    std::vector<int> m_wanted;   ///< indices into Collated::rows(); empty: all
    std::vector<int> m_position; ///< the reverse; -1: not wanted
};

} // namespace crossread
