// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storyrows.h"

#include <algorithm>
#include <iterator>

namespace crossread {

StoryRows::StoryRows(std::shared_ptr<const Collated> collated, const QSet<QString> &shown) : m_collated(std::move(collated))
{
    if (!m_collated)
        return;
    const std::vector<Discrepancy> &all = comparison().discrepancies;
    m_shown.resize(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        m_shown[i] = shown.contains(all[i].id);
    const std::vector<MatrixRow> &rows = m_collated->rows();
    std::vector<int> unwanted;
    std::ranges::copy_if(m_collated->loneRows(), std::back_inserter(unwanted), [&](int row) {
        return std::ranges::none_of(rows[std::size_t(row)].discrepancies, [this](int index) { return isShown(index); });
    });
    m_size = int(rows.size() - unwanted.size());
    if (unwanted.empty())
        return;
    m_position.assign(rows.size(), 0);
    for (const int row : unwanted)
        m_position[std::size_t(row)] = -1;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (m_position[row] < 0)
            continue;
        m_position[row] = int(m_wanted.size());
        m_wanted.push_back(int(row));
    }
}

int StoryRows::reports() const
{
    return m_collated ? int(comparison().readings.size()) : 0;
}

int StoryRows::rowOf(const QString &passage, const QString &discrepancy) const
{
    if (!m_collated)
        return -1;
    return discrepancy.isEmpty() ? among(m_collated->rowOfPassage(passage)) : rowOfDiscrepancy(m_collated->discrepancyIndex(discrepancy));
}

std::vector<int> StoryRows::in(int report, Span stretch) const
{
    if (!m_collated)
        return {};
    std::vector<int> rows;
    for (const int row : m_collated->places().rowsAt(report, stretch)) {
        if (among(row) >= 0)
            rows.push_back(among(row));
    }
    return rows;
}

int StoryRows::near(int report, qsizetype position) const
{
    const std::vector<RowPlaces::Place> &places = m_collated->places().of(report);
    const auto wanted = [this](const RowPlaces::Place &place) { return among(place.second) >= 0; };
    const auto after = m_collated->places().after(report, position);
    const auto before = std::find_if(std::make_reverse_iterator(after), places.rend(), wanted);
    if (before != places.rend())
        return among(before->second);
    const auto next = std::find_if(after, places.end(), wanted);
    return next == places.end() ? -1 : among(next->second);
}

} // namespace crossread
