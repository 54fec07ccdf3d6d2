// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/spots.h"

#include <algorithm>

namespace crossread::pages {

namespace {

/// Two levels of underlines are told apart; a third would touch the next line.
void setLevels(std::vector<Spot> &spots)
{
    constexpr int levels = 2;
    qsizetype ends[levels] = {};
    for (Spot &spot : spots) {
        if (spot.kind != Spot::Kind::Finding)
            continue;
        const auto free = std::find_if(std::begin(ends), std::end(ends), [&](qsizetype end) { return end <= spot.span.begin; });
        spot.level = free == std::end(ends) ? levels - 1 : int(free - std::begin(ends));
        ends[spot.level] = std::max(ends[spot.level], spot.span.end);
    }
}

void addNotes(const ExportInput &input, std::vector<std::vector<Spot>> &spots)
{
    for (const int index : notesOnText(input)) {
        const Annotation &note = input.dossier.annotations[std::size_t(index)];
        for (std::size_t target = 0; target < note.targets.size(); ++target) {
            const auto &reports = input.dossier.reports;
            const auto entry = std::ranges::find(reports, note.targets[target].report, &DossierReport::id);
            if (entry == reports.end())
                continue;
            if (const std::optional<Span> span = locate(note.targets[target], entry->report))
                spots[std::size_t(entry - reports.begin())].push_back({Spot::Kind::Note, index, int(target), *span, 0});
        }
    }
}

} // namespace

std::vector<std::vector<Spot>> findSpots(const ExportInput &input)
{
    std::vector<std::vector<Spot>> spots(input.dossier.reports.size());
    const auto &passages = input.comparison.alignment.passages;
    for (std::size_t p = 0; p < passages.size(); ++p) {
        if (passages[p].grade == Grade::Related)
            continue;
        for (std::size_t m = 0; m < passages[p].members.size(); ++m) {
            const Member &member = passages[p].members[m];
            spots[std::size_t(member.report)].push_back({Spot::Kind::Passage, int(p), int(m), member.span, 0});
        }
    }
    const auto &findings = input.comparison.discrepancies;
    for (std::size_t d = 0; d < findings.size(); ++d) {
        if (!isShown(input, int(d)))
            continue;
        for (std::size_t m = 0; m < findings[d].members.size(); ++m) {
            const Evidence &evidence = findings[d].members[m];
            spots[std::size_t(evidence.report)].push_back({Spot::Kind::Finding, int(d), int(m), evidence.span, 0});
        }
    }
    addNotes(input, spots);
    for (std::vector<Spot> &each : spots) {
        std::ranges::stable_sort(each, {}, [](const Spot &spot) { return spot.span; });
        setLevels(each);
    }
    return spots;
}

} // namespace crossread::pages
