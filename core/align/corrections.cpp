// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/corrections.h"

#include <algorithm>

namespace crossread {

namespace {

// The reports that a choice speaks of.
std::vector<int *> reportsIn(MatchChoice &choice) { return {&choice.one.report, &choice.other.report}; }
std::vector<int *> reportsIn(EventChoice &choice) { return {&choice.one, &choice.other}; }
std::vector<int *> reportsIn(QuoteChoice &choice) { return {&choice.quote.report}; }
std::vector<int *> reportsIn(KindChoice &choice) { return {&choice.paragraph.report}; }
std::vector<int *> reportsIn(DetailChoice &choice) { return {&choice.report}; }

template<typename Choice>
std::vector<Choice> renumbered(std::vector<Choice> choices, const std::vector<int> &numbers)
{
    std::erase_if(choices, [&](Choice &choice) {
        bool known = true;
        for (int *report : reportsIn(choice)) {
            known = known && *report >= 0 && *report < int(numbers.size());
            if (known)
                *report = numbers[std::size_t(*report)];
        }
        return !known;
    });
    return choices;
}

} // namespace

bool isSameStretch(const Member &one, const Member &other)
{
    if (one.report != other.report)
        return false;
    const qsizetype shared = one.span.intersected(other.span).length();
    return shared > 0 && 2 * shared >= std::min(one.span.length(), other.span.length());
}

Corrections renumbered(const Corrections &corrections, const std::vector<int> &numbers)
{
    return {renumbered(corrections.matches, numbers), renumbered(corrections.events, numbers),
        renumbered(corrections.quotes, numbers), renumbered(corrections.kinds, numbers),
        renumbered(corrections.details, numbers)};
}

bool speaksOf(const MatchChoice &choice, const Member &one, const Member &other)
{
    return (isSameStretch(choice.one, one) && isSameStretch(choice.other, other))
        || (isSameStretch(choice.one, other) && isSameStretch(choice.other, one));
}

} // namespace crossread
