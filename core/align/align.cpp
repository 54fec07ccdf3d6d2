// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/align.h"

#include "core/align/choices.h"
#include "core/align/eventbasis.h"
#include "core/align/origins.h"
#include "core/align/passages.h"

#include <algorithm>

namespace crossread {

namespace {

/// Across events the same words may stand, but they never state the same thing: only what is copied, or nearly, is
/// worth a mark.
constexpr double leastAcrossEvents = 0.9;
constexpr double mostAcrossEvents = 0.49;

struct Pairing {
    int one = 0, other = 0;
    std::vector<SegmentPair> pairs; ///< those that may become links
};

/// Pairs the sentences of every two of the finder's reports. `look(one, other, pairs)` sees all pairs of two before those
/// go that cannot become links; what is kept is numbered by `numbers`.
template<typename Look>
std::vector<Pairing> pairAll(PairFinder &finder, const std::vector<int> &numbers, Work &work, Look look)
{
    const int count = int(numbers.size());
    std::vector<Pairing> pairings;
    for (int one = 0; one < count && !work.cancelled(); ++one) {
        std::vector<std::vector<SegmentPair>> later = finder.pairsWithLater(one);
        for (int other = one + 1; other < count; ++other) {
            Pairing pairing{numbers[one], numbers[other], std::move(later[std::size_t(other - one - 1)])};
            look(one, other, pairing.pairs);
            std::erase_if(pairing.pairs, [](const SegmentPair &pair) { return pair.probability < leastBeforeCutting; });
            pairing.pairs.shrink_to_fit();
            pairings.push_back(std::move(pairing));
        }
        work.progress(double(one + 1) / count);
    }
    return pairings;
}

ForEachTwo<double> eventOdds(const std::vector<const Report *> &reports,
                             const std::vector<const PreparedReport *> &prepared,
                             const ForEachTwo<CommonStatements> &statements)
{
    const ForEachTwo<EventFeatures> features = compareEvents(prepared, statements);
    ForEachTwo<double> odds(features.count());
    for (int one = 0; one < odds.count(); ++one) {
        for (int other = one + 1; other < odds.count(); ++other) {
            const double dates = dateEvidence(*reports[one], *reports[other]);
            double &here = odds.at(one, other);
            here = sameEvent(features.at(one, other), dates);
            if (std::max(prepared[one]->segments.size(), prepared[other]->segments.size()) < fewestOfEvent)
                here = std::max(here, shareStatement(statements.at(one, other), dates));
        }
    }
    return odds;
}

template<typename T>
void append(std::vector<T> &all, std::vector<T> found)
{
    all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

/// The links of each event's reports, by weights that no other event's reports have a part in.
std::vector<StretchLink> linkWithinEvents(const std::vector<std::vector<int>> &events,
                                          std::vector<PreparedReport> &prepared, Work &work)
{
    std::vector<StretchLink> links;
    std::vector<const PreparedReport *> all;
    for (const PreparedReport &report : prepared)
        all.push_back(&report);
    for (std::size_t event = 0; event < events.size(); ++event) {
        if (events[event].size() < 2)
            continue;
        std::vector<PreparedReport *> own;
        for (const int report : events[event])
            own.push_back(&prepared[report]);
        weigh(own);
        WorkPart part(work, double(event) / double(events.size()), double(event + 1) / double(events.size()));
        PairFinder finder({own.begin(), own.end()});
        for (const Pairing &pairing : pairAll(finder, events[event], part, [](auto &&...) {}))
            append(links, linkPairs(all, pairing.one, pairing.other, pairing.pairs, finder.matcher()));
    }
    return links;
}

void addRelated(std::vector<StretchLink> &links, std::vector<StretchLink> found)
{
    for (StretchLink &link : found) {
        if (link.score < leastAcrossEvents || link.grade > Grade::Edited)
            continue;
        link.score = mostAcrossEvents;
        link.grade = Grade::Related;
        links.push_back(link);
    }
}

} // namespace

Alignment align(const std::vector<const Report *> &reports, const std::vector<const Reading *> &readings,
                const Corrections &corrections, Work &work)
{
    std::vector<PreparedReport> prepared = prepare(reports, readings);
    std::vector<const PreparedReport *> all;
    std::vector<int> numbers;
    std::vector<QByteArray> keys;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        all.push_back(&prepared[i]);
        numbers.push_back(int(i));
        keys.push_back(reports[i]->source.sha256.toHex());
    }
    WorkPart pairing(work, 0, 0.7);
    PairFinder finder(all);
    ForEachTwo<CommonStatements> statements(int(reports.size()));
    const std::vector<Pairing> pairings
        = pairAll(finder, numbers, pairing, [&](int one, int other, const std::vector<SegmentPair> &pairs) {
              statements.at(one, other) = commonStatements(prepared[one], prepared[other], pairs);
          });

    Alignment alignment;
    ForEachTwo<double> odds = eventOdds(reports, all, statements);
    applyChoices(corrections.events, odds);
    alignment.events = groupByAverage(odds, leastSameEvent);
    alignment.bases = basesOf(alignment.events, reports, all, statements, odds);
    const std::vector<int> eventOf = eventOfEach(alignment.events, reports.size());
    std::vector<StretchLink> within;
    std::vector<StretchLink> across;
    for (const Pairing &one : pairings) {
        if (eventOf[one.one] != eventOf[one.other])
            addRelated(across, linkPairs(all, one.one, one.other, one.pairs, finder.matcher()));
        else if (alignment.events.size() == 1)
            append(within, linkPairs(all, one.one, one.other, one.pairs, finder.matcher()));
    }
    if (alignment.events.size() > 1) {
        WorkPart again(work, 0.7, 1);
        within = linkWithinEvents(alignment.events, prepared, again);
    }
    alignment.origins = findOrigins(reports, prepared, within);
    applyChoices(corrections.matches, all, within);
    std::erase_if(across, [&](const StretchLink &link) {
        return std::any_of(corrections.matches.begin(), corrections.matches.end(),
                           [&](const MatchChoice &choice) { return speaksOf(choice, link.one, link.other); });
    });
    alignment.passages = gatherPassages(within, keys, corrections.matches);
    append(alignment.passages, gatherPassages(across, keys, {}));
    return alignment;
}

} // namespace crossread
