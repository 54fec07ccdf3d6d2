// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview.h"

#include "ui/models/annotations.h"

#include <algorithm>

namespace crossread {

namespace {

using RowSigns = std::vector<std::pair<int, OverviewSign>>;

QSet<QString> settledIn(const Dossier &dossier)
{
    QSet<QString> settled;
    for (const Annotation &annotation : dossier.annotations) {
        if (annotation.verdict == Verdict::Confirmed || annotation.verdict == Verdict::Dismissed)
            settled.insert(annotation.discrepancy);
    }
    return settled;
}

void addDifferences(std::vector<RowSigns> &signs, const StoryRows &rows, const QSet<QString> &settled)
{
    const std::vector<Discrepancy> &all = rows.comparison().discrepancies;
    for (int i = 0; i < int(all.size()); ++i) {
        const int row = rows.isShown(i) ? rows.rowOfDiscrepancy(i) : -1;
        if (row < 0)
            continue;
        const Discrepancy &discrepancy = all[std::size_t(i)];
        const OverviewSign sign = settled.contains(discrepancy.id) ? OverviewSign::Settled : OverviewSign::Difference;
        for (const Evidence &evidence : discrepancy.members) {
            if (rows.says(evidence.report, row))
                signs[std::size_t(evidence.report)].emplace_back(row, sign);
        }
    }
}

void addPlace(std::vector<RowSigns> &signs, const StoryRows &rows, const Member &place, OverviewSign sign)
{
    if (const int row = rows.near(place.report, place.span.begin); row >= 0)
        signs[std::size_t(place.report)].emplace_back(row, sign);
}

} // namespace

Overview::Overview(StoryRows story, std::vector<RowSigns> signs)
    : reports(story.size() > 0 ? story.reports() : 0), rows(story.size()), m_story(std::move(story)), m_signs(std::move(signs))
{
    for (RowSigns &of : m_signs)
        std::sort(of.begin(), of.end());
}

OverviewSigns Overview::in(int report, std::pair<int, int> stretch) const
{
    OverviewSigns signs;
    for (int row = stretch.first; row < stretch.second && !signs; ++row)
        signs.setFlag(OverviewSign::Words, m_story.says(report, row));
    const auto &more = m_signs[std::size_t(report)];
    auto it = std::lower_bound(more.begin(), more.end(), stretch.first, [](const auto &sign, int row) { return sign.first < row; });
    for (; it != more.end() && it->first < stretch.second; ++it)
        signs |= it->second;
    return signs;
}

Overview overviewOf(const StoryRows &rows, const Dossier &dossier, const std::vector<std::vector<Span>> &hits)
{
    if (rows.size() == 0)
        return {};
    std::vector<RowSigns> signs(std::size_t(rows.reports()));
    addDifferences(signs, rows, settledIn(dossier));
    for (const Annotation &annotation : dossier.annotations) {
        for (const Member &place : annotation.body.isEmpty() ? std::vector<Member>{} : placesOf(annotation, dossier))
            addPlace(signs, rows, place, OverviewSign::Note);
    }
    for (int report = 0; report < std::min(rows.reports(), int(hits.size())); ++report) {
        for (const Span hit : hits[std::size_t(report)])
            addPlace(signs, rows, {report, hit}, OverviewSign::Hit);
    }
    return {rows, std::move(signs)};
}

} // namespace crossread
