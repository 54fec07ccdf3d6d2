// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/models/storyrows.h"

#include <QFlags>

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
class Overview {
public:
    Overview() = default;
    /// `signs`: of each report, with their rows, besides those of words.
    Overview(StoryRows story, std::vector<std::vector<std::pair<int, OverviewSign>>> signs);

    int reports = 0;
    int rows = 0;
    [[nodiscard]] Grade grade(int row) const { return m_story.grade(row); }
    [[nodiscard]] OverviewSigns at(int report, int row) const { return in(report, {row, row + 1}); }
    /// All signs of the rows from the first up to the second.
    [[nodiscard]] OverviewSigns in(int report, std::pair<int, int> stretch) const;

    friend bool operator==(const Overview &, const Overview &) = default;

private:
    StoryRows m_story;
    std::vector<std::vector<std::pair<int, OverviewSign>>> m_signs; ///< of each report, by row
};

/// `hits`: of a search, in each report, ascending. Notes and hits outside of all passages are shown with the passage before them
/// in the text.
[[nodiscard]] Overview overviewOf(const StoryRows &rows, const Dossier &dossier, const std::vector<std::vector<Span>> &hits);

} // namespace crossread
