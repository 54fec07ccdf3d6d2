// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/order.h"

#include <algorithm>
#include <numeric>

namespace crossread {

namespace {

void renumber(std::vector<int> &reports, const Order &order)
{
    for (int &report : reports)
        report = order[std::size_t(report)];
    std::sort(reports.begin(), reports.end());
}

/// Events in the order of their first reports as given; bases follow their events.
void reorderEvents(Alignment &alignment, const Order &order)
{
    std::vector<std::pair<std::vector<int>, EventBasis>> events;
    for (std::size_t i = 0; i < alignment.events.size(); ++i) {
        renumber(alignment.events[i], order);
        events.emplace_back(std::move(alignment.events[i]), std::move(alignment.bases[i]));
    }
    std::sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t i = 0; i < events.size(); ++i)
        std::tie(alignment.events[i], alignment.bases[i]) = std::move(events[i]);
}

/// Members in the order as given; links follow their members.
void reorder(Passage &passage, const Order &order)
{
    std::vector<int> places(passage.members.size());
    std::iota(places.begin(), places.end(), 0);
    for (Member &member : passage.members)
        member.report = order[std::size_t(member.report)];
    std::sort(places.begin(), places.end(),
              [&](int a, int b) { return passage.members[a] < passage.members[b]; });
    std::vector<Member> members;
    std::vector<int> newPlace(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        members.push_back(passage.members[places[i]]);
        newPlace[places[i]] = int(i);
    }
    passage.members = std::move(members);
    for (Link &link : passage.links) {
        const auto [first, second] = std::minmax(newPlace[link.first], newPlace[link.second]);
        link.first = first;
        link.second = second;
    }
    std::sort(passage.links.begin(), passage.links.end(), [](const Link &a, const Link &b) {
        return std::tie(a.first, a.second) < std::tie(b.first, b.second);
    });
}

} // namespace

Order canonicalOrder(const std::vector<Report> &reports)
{
    Order order(reports.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const Source &one = reports[a].source;
        const Source &other = reports[b].source;
        return std::tie(one.sha256, one.path) < std::tie(other.sha256, other.path);
    });
    return order;
}

Comparison inOrderOf(Comparison canonical, const Order &order)
{
    std::vector<Reading> readings(canonical.readings.size());
    for (std::size_t i = 0; i < readings.size(); ++i)
        readings[std::size_t(order[i])] = std::move(canonical.readings[i]);
    canonical.readings = std::move(readings);

    Alignment &alignment = canonical.alignment;
    reorderEvents(alignment, order);
    for (Origin &origin : alignment.origins) {
        renumber(origin.reports, order);
        if (origin.earliest)
            origin.earliest = order[std::size_t(*origin.earliest)];
    }
    std::sort(alignment.origins.begin(), alignment.origins.end(),
              [](const Origin &a, const Origin &b) { return a.reports < b.reports; });
    for (Passage &passage : alignment.passages)
        reorder(passage, order);
    std::sort(alignment.passages.begin(), alignment.passages.end(),
              [](const Passage &a, const Passage &b) { return a.members < b.members; });

    for (Discrepancy &discrepancy : canonical.discrepancies) {
        for (Evidence &evidence : discrepancy.members)
            evidence.report = order[std::size_t(evidence.report)];
        std::sort(discrepancy.members.begin(), discrepancy.members.end(), [](const Evidence &a, const Evidence &b) {
            return std::tie(a.report, a.span) < std::tie(b.report, b.span);
        });
    }
    std::stable_sort(canonical.discrepancies.begin(), canonical.discrepancies.end(),
                     [](const Discrepancy &a, const Discrepancy &b) {
                         const Evidence &first = a.members.front();
                         const Evidence &second = b.members.front();
                         return std::tie(first.report, first.span, a.type, a.id)
                             < std::tie(second.report, second.span, b.type, b.id);
                     });
    for (QuoteGroup &group : canonical.quoteGroups) {
        for (QuoteGroup::Entry &entry : group.members)
            entry.report = order[std::size_t(entry.report)];
        std::sort(group.members.begin(), group.members.end());
    }
    std::sort(canonical.quoteGroups.begin(), canonical.quoteGroups.end(),
              [](const QuoteGroup &a, const QuoteGroup &b) { return a.members < b.members; });
    return canonical;
}

} // namespace crossread
