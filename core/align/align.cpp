// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/align.h"

#include "core/align/events.h"
#include "core/align/origins.h"
#include "core/align/passages.h"

#include <algorithm>

namespace crossread {

namespace {

/// Across events the same words may stand, but they never state the same thing.
constexpr double leastAcrossEvents = 0.75;
constexpr double mostAcrossEvents = 0.49;

struct Pairing {
    int one = 0, other = 0;
    std::vector<SegmentPair> pairs; ///< those that may become links
    double sameEvent = 0;
};

struct EventView {
    EventProfile profile;
    EventDates dates;
};

std::vector<EventView> eventViews(const std::vector<const Report *> &reports,
                                  const std::vector<const Reading *> &readings,
                                  const std::vector<PreparedReport> &prepared)
{
    std::vector<EventView> views;
    for (std::size_t i = 0; i < reports.size(); ++i)
        views.push_back({profileOf(prepared[i]), datesOf(*reports[i], *readings[i])});
    return views;
}

std::vector<Pairing> pairAll(const std::vector<EventView> &views, PairFinder &finder, Work &work)
{
    std::vector<Pairing> all;
    const int count = int(views.size());
    for (int one = 0; one < count && !work.cancelled(); ++one) {
        std::vector<std::vector<SegmentPair>> later = finder.pairsWithLater(one);
        for (int other = one + 1; other < count; ++other) {
            Pairing pairing{one, other, std::move(later[std::size_t(other - one - 1)]), 0};
            pairing.sameEvent = sameEvent(compareEvents(views[one].profile, views[other].profile, pairing.pairs),
                                          dateEvidence(views[one].dates, views[other].dates));
            std::erase_if(pairing.pairs, [](const SegmentPair &pair) { return pair.probability < leastBeforeCutting; });
            pairing.pairs.shrink_to_fit();
            all.push_back(std::move(pairing));
        }
        work.progress(double(one + 1) / count);
    }
    return all;
}

std::vector<int> eventOfEach(const std::vector<std::vector<int>> &events, std::size_t count)
{
    std::vector<int> eventOf(count, 0);
    for (std::size_t event = 0; event < events.size(); ++event) {
        for (const int report : events[event])
            eventOf[report] = int(event);
    }
    return eventOf;
}

void addRelated(std::vector<StretchLink> &links, std::vector<StretchLink> found)
{
    for (StretchLink &link : found) {
        if (link.score < leastAcrossEvents)
            continue;
        link.score = mostAcrossEvents;
        link.grade = Grade::Related;
        links.push_back(link);
    }
}

} // namespace

Alignment align(const std::vector<const Report *> &reports, const std::vector<const Reading *> &readings, Work &work)
{
    const int count = int(reports.size());
    const std::vector<PreparedReport> prepared = prepare(reports, readings);
    std::vector<const PreparedReport *> all;
    for (const PreparedReport &report : prepared)
        all.push_back(&report);
    PairFinder finder(all);
    const std::vector<Pairing> pairings = pairAll(eventViews(reports, readings, prepared), finder, work);

    std::vector<double> same(std::size_t(count * count), 0);
    for (const Pairing &pairing : pairings) {
        same[std::size_t(pairing.one * count + pairing.other)] = pairing.sameEvent;
        same[std::size_t(pairing.other * count + pairing.one)] = pairing.sameEvent;
    }
    Alignment alignment;
    alignment.events = groupEvents(count, same);
    const std::vector<int> eventOf = eventOfEach(alignment.events, reports.size());

    std::vector<StretchLink> within;
    std::vector<StretchLink> across;
    for (const Pairing &pairing : pairings) {
        std::vector<StretchLink> links = linkPairs(all, pairing.one, pairing.other, pairing.pairs, finder.matcher());
        if (eventOf[pairing.one] == eventOf[pairing.other])
            within.insert(within.end(), links.begin(), links.end());
        else
            addRelated(across, std::move(links));
    }
    std::vector<QByteArray> keys;
    for (const Report *report : reports)
        keys.push_back(report->source.sha256.toHex());
    alignment.origins = findOrigins(reports, prepared, within);
    alignment.passages = gatherPassages(std::move(within), keys);
    const std::vector<Passage> related = gatherPassages(std::move(across), keys);
    alignment.passages.insert(alignment.passages.end(), related.begin(), related.end());
    return alignment;
}

} // namespace crossread
