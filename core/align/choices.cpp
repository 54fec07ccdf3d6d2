// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/choices.h"

#include <algorithm>

namespace crossread {

namespace {

/// What lies in a stretch, over as many sentences as it touches.
Segment segmentAt(const PreparedReport &report, Span span)
{
    Segment whole;
    whole.span = span;
    for (const Segment &segment : report.segments) {
        if (!segment.span.overlaps(span))
            continue;
        const Segment part = partOf(segment, span);
        whole.stems.insert(whole.stems.end(), part.stems.begin(), part.stems.end());
    }
    return whole;
}

StretchLink made(const MatchChoice &choice, const std::vector<const PreparedReport *> &reports)
{
    const auto &[one, other] = std::minmax(choice.one, choice.other);
    const Grade grade = gradeOf(segmentAt(*reports[one.report], one.span),
                                segmentAt(*reports[other.report], other.span), 1);
    return {one, other, 1, grade, true};
}

/// Of several choices about the same two stretches only the last counts.
bool isOverruled(const std::vector<MatchChoice> &choices, std::size_t index)
{
    return std::any_of(choices.begin() + std::ptrdiff_t(index) + 1, choices.end(), [&](const MatchChoice &later) {
        return speaksOf(later, choices[index].one, choices[index].other);
    });
}

} // namespace

void applyChoices(const std::vector<EventChoice> &choices, ForEachTwo<double> &odds)
{
    for (const EventChoice &choice : choices) {
        if (choice.one != choice.other)
            odds.at(choice.one, choice.other) = choice.same ? decided : -decided;
    }
}

void applyChoices(const std::vector<MatchChoice> &choices, const std::vector<const PreparedReport *> &reports,
                  std::vector<StretchLink> &links)
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const MatchChoice &choice = choices[i];
        if (isOverruled(choices, i) || choice.one.report == choice.other.report)
            continue;
        std::erase_if(links, [&](const StretchLink &link) { return speaksOf(choice, link.one, link.other); });
        if (choice.same)
            links.push_back(made(choice, reports));
    }
}

} // namespace crossread
