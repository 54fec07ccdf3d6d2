// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/rowplaces.h"

#include <algorithm>
#include <iterator>

namespace crossread {

RowPlaces::RowPlaces(const std::vector<MatrixRow> &rows, std::size_t reports) : m_places(reports), m_longest(reports, 0)
{
    for (int row = 0; row < int(rows.size()); ++row) {
        for (std::size_t report = 0; report < reports; ++report) {
            for (const Span place : rows[std::size_t(row)].cells[report].places) {
                m_places[report].push_back({place, row});
                m_longest[report] = std::max(m_longest[report], place.length());
            }
        }
    }
    for (auto &places : m_places)
        std::sort(places.begin(), places.end());
}

std::vector<int> RowPlaces::rowsAt(int report, Span span) const
{
    const std::vector<Place> &places = of(report);
    auto it = std::lower_bound(places.begin(), places.end(), Place(Span{span.begin - m_longest[std::size_t(report)], 0}, 0));
    std::vector<int> rows;
    for (; it != places.end() && it->first.begin < span.end; ++it) {
        if (it->first.overlaps(span))
            rows.push_back(it->second);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<RowPlaces::Place>::const_iterator RowPlaces::after(int report, qsizetype position) const
{
    return std::lower_bound(of(report).begin(), of(report).end(), Place(Span{position + 1, 0}, 0));
}

int RowPlaces::rowBefore(int report, qsizetype position) const
{
    const auto it = after(report, position);
    return it == of(report).begin() ? -1 : std::prev(it)->second;
}

} // namespace crossread
