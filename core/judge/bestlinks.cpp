// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/bestlinks.h"

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

BestLinks::BestLinks(const std::vector<Passage> &passages)
{
    for (const Passage &passage : passages) {
        for (const Link &link : passage.links) {
            const Member &one = passage.members[link.first];
            const Member &other = passage.members[link.second];
            const double here = closeness(passage, link);
            offer({one.report, other.report, one.span.begin}, here, other.span);
            offer({other.report, one.report, other.span.begin}, here, one.span);
        }
    }
}

void BestLinks::offer(const Key &key, double closeness, Span counterpart)
{
    Closest &known = m_closest[key];
    if (closeness > known.closeness)
        known = {closeness, counterpart};
}

bool BestLinks::suits(const Key &key, double closeness, Span counterpart) const
{
    const Closest &known = m_closest.at(key);
    return closeness + clearly >= known.closeness || known.counterpart.overlaps(counterpart);
}

bool BestLinks::hold(const Passage &passage, const Link &link) const
{
    const Member &one = passage.members[link.first];
    const Member &other = passage.members[link.second];
    const double here = closeness(passage, link);
    return suits({one.report, other.report, one.span.begin}, here, other.span)
        && suits({other.report, one.report, other.span.begin}, here, one.span);
}

} // namespace crossread
