// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview.h"

#include "ui/models/annotations.h"

#include <algorithm>

namespace crossread {

namespace {

/// A report's places in the order of its text, with their rows.
std::vector<std::pair<Span, int>> placesOf(const std::vector<MatrixRow> &rows, int report)
{
    std::vector<std::pair<Span, int>> places;
    for (int row = 0; row < int(rows.size()); ++row) {
        for (const Span place : rows[std::size_t(row)].cells[std::size_t(report)].places)
            places.emplace_back(place, row);
    }
    std::sort(places.begin(), places.end());
    return places;
}

/// The row at a place, else the one before it, else the first after it; -1 for a report without any.
int rowNear(const std::vector<std::pair<Span, int>> &places, Span span)
{
    if (places.empty())
        return -1;
    const auto after = std::upper_bound(places.begin(), places.end(), span.begin,
        [](qsizetype position, const auto &place) { return position < place.first.begin; });
    return after == places.begin() ? after->second : std::prev(after)->second;
}

OverviewSigns differenceSigns(const MatrixRow &row, int report, const Comparison &comparison, const QSet<QString> &shown, const QSet<QString> &judged)
{
    OverviewSigns signs;
    for (const int index : row.discrepancies) {
        const Discrepancy &discrepancy = comparison.discrepancies[std::size_t(index)];
        const bool here = std::any_of(discrepancy.members.begin(), discrepancy.members.end(),
            [report](const Evidence &evidence) { return evidence.report == report; });
        if (here && shown.contains(discrepancy.id))
            signs |= judged.contains(discrepancy.id) ? OverviewSign::Settled : OverviewSign::Difference;
    }
    return signs;
}

} // namespace

Overview overviewOf(const std::vector<MatrixRow> &rows, const Dossier &dossier, const Comparison &comparison, const QSet<QString> &shown,
    const std::vector<std::vector<Span>> &hits)
{
    Overview overview{rows.empty() ? 0 : int(rows.front().cells.size()), int(rows.size()), {}, {}};
    overview.signs.resize(std::size_t(overview.reports) * rows.size());
    QSet<QString> judged;
    std::vector<Member> notes;
    for (const Annotation &annotation : dossier.annotations) {
        if (annotation.verdict == Verdict::Confirmed || annotation.verdict == Verdict::Dismissed)
            judged.insert(annotation.discrepancy);
        for (const Member &place : annotation.body.isEmpty() ? std::vector<Member>{} : placesOf(annotation, dossier))
            notes.push_back(place);
    }
    for (const MatrixRow &row : rows)
        overview.grades.push_back(row.passage < 0 ? Grade::Related : comparison.alignment.passages[std::size_t(row.passage)].grade);
    for (int report = 0; report < overview.reports; ++report) {
        const auto signsAt = [&](int row) -> OverviewSigns & { return overview.signs[std::size_t(report) * rows.size() + std::size_t(row)]; };
        for (int row = 0; row < overview.rows; ++row) {
            if (!rows[std::size_t(row)].cells[std::size_t(report)].places.empty())
                signsAt(row) = OverviewSign::Words | differenceSigns(rows[std::size_t(row)], report, comparison, shown, judged);
        }
        const auto places = placesOf(rows, report);
        const auto mark = [&](Span span, OverviewSign sign) {
            if (const int row = rowNear(places, span); row >= 0)
                signsAt(row) |= sign;
        };
        for (const Member &note : notes) {
            if (note.report == report)
                mark(note.span, OverviewSign::Note);
        }
        for (const Span hit : std::size_t(report) < hits.size() ? hits[std::size_t(report)] : std::vector<Span>{})
            mark(hit, OverviewSign::Hit);
    }
    return overview;
}

std::vector<int> rowsIn(const std::vector<MatrixRow> &rows, int report, Span stretch)
{
    std::vector<int> found;
    for (int row = 0; row < int(rows.size()); ++row) {
        const auto &places = rows[std::size_t(row)].cells[std::size_t(report)].places;
        if (std::any_of(places.begin(), places.end(), [&](Span place) { return place.overlaps(stretch); }))
            found.push_back(row);
    }
    return found;
}

} // namespace crossread
