// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/spots.h"

#include "core/export/findings.h"

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

using Spots = std::vector<std::vector<Spot>>; ///< by report

void addPassages(const Edition &edition, Spots &spots)
{
    const auto &passages = edition.input.comparison.alignment.passages;
    for (std::size_t p = 0; p < passages.size(); ++p) {
        if (passages[p].grade == Grade::Related)
            continue;
        for (std::size_t m = 0; m < passages[p].members.size(); ++m) {
            const Member &member = passages[p].members[m];
            spots[std::size_t(member.report)].push_back({Spot::Kind::Passage, int(p), int(m), member.span, 0});
        }
    }
}

void addFindings(const Edition &edition, Spots &spots)
{
    for (const int number : edition.findings()) {
        const std::vector<Evidence> &members = edition.finding(number).members;
        for (std::size_t m = 0; m < members.size(); ++m)
            spots[std::size_t(members[m].report)].push_back({Spot::Kind::Finding, number, int(m), members[m].span, 0});
    }
}

void addNotes(const Edition &edition, Spots &spots)
{
    for (const int index : edition.notes()) {
        const Annotation &note = edition.input.dossier.annotations[std::size_t(index)];
        for (std::size_t target = 0; target < note.targets.size(); ++target) {
            if (const std::optional<FoundTarget> found = findTarget(edition.input, note.targets[target]))
                spots[std::size_t(found->report)].push_back({Spot::Kind::Note, index, int(target), found->span, 0});
        }
    }
}

void addQuotes(const std::vector<QuoteEntry> &quotes, Spots &spots)
{
    for (std::size_t q = 0; q < quotes.size(); ++q) {
        for (std::size_t v = 0; v < quotes[q].variants.size(); ++v) {
            const QuoteVariant &variant = quotes[q].variants[v];
            spots[std::size_t(variant.report)].push_back({Spot::Kind::Quote, int(q), int(v), variant.place, 0});
        }
    }
}

} // namespace

Spots findSpots(const Edition &edition, const std::vector<QuoteEntry> &quotes)
{
    Spots spots(edition.input.dossier.reports.size());
    addPassages(edition, spots);
    addFindings(edition, spots);
    addNotes(edition, spots);
    addQuotes(quotes, spots);
    for (std::vector<Spot> &each : spots) {
        std::ranges::stable_sort(each, {}, [](const Spot &spot) { return spot.span; });
        setLevels(each);
    }
    return spots;
}

} // namespace crossread::pages
