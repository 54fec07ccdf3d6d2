// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/bestlinks.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace crossread {

namespace {

/// Scores of what is nearly the same are all near 1; the grade still tells them apart.
constexpr double ofVerbatim = 0.3;
constexpr double ofEdited = 0.15;
constexpr double clearly = 0.14;

double closeness(const Passage &passage, const Link &link)
{
    const double grade = passage.grade == Grade::Verbatim ? ofVerbatim : passage.grade == Grade::Edited ? ofEdited : 0;
    return link.score + grade;
}

} // namespace

BestLinks::BestLinks(const std::vector<Passage> &passages) : m_passages(passages.data())
{
    std::map<std::pair<int, qsizetype>, int> places; // by report and begin
    for (const Passage &passage : passages) {
        m_first.push_back(m_places.size());
        for (const Member &member : passage.members)
            m_places.push_back(places.try_emplace({member.report, member.span.begin}, int(places.size())).first->second);
    }
    m_closest.resize(std::size_t(places.size()));
    for (const Passage &passage : passages) {
        for (const Link &link : passage.links) {
            const Member &one = passage.members[link.first];
            const Member &other = passage.members[link.second];
            const double here = closeness(passage, link);
            m_closest[placeOf(passage, link.first)].push_back({other.report, here, other.span});
            m_closest[placeOf(passage, link.second)].push_back({one.report, here, one.span});
        }
    }
    for (std::vector<Closest> &all : m_closest) {
        // The first of several equals wins, as the passages stand in the order of the story.
        std::stable_sort(all.begin(), all.end(), [](const Closest &a, const Closest &b) {
            return std::tie(a.report, b.closeness) < std::tie(b.report, a.closeness);
        });
        const auto end = std::unique(all.begin(), all.end(), [](const Closest &a, const Closest &b) { return a.report == b.report; });
        all.erase(end, all.end());
    }
}

int BestLinks::placeOf(const Passage &passage, int member) const
{
    return m_places[m_first[std::size_t(&passage - m_passages)] + std::size_t(member)];
}

bool BestLinks::suits(int place, const Closest &here) const
{
    const std::vector<Closest> &all = m_closest[std::size_t(place)];
    const auto known = std::lower_bound(all.begin(), all.end(), here.report,
                                        [](const Closest &one, int report) { return one.report < report; });
    return here.closeness + clearly >= known->closeness || known->counterpart.overlaps(here.counterpart);
}

bool BestLinks::hold(const Passage &passage, const Link &link) const
{
    const Member &one = passage.members[link.first];
    const Member &other = passage.members[link.second];
    const double here = closeness(passage, link);
    return suits(placeOf(passage, link.first), {other.report, here, other.span})
        && suits(placeOf(passage, link.second), {one.report, here, one.span});
}

} // namespace crossread
