// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/corrections.h"

#include <algorithm>

namespace crossread {

namespace {

bool isSameStretch(const Member &one, const Member &other)
{
    if (one.report != other.report)
        return false;
    const qsizetype shared = one.span.intersected(other.span).length();
    return shared > 0 && 2 * shared >= std::min(one.span.length(), other.span.length());
}

} // namespace

Corrections renumbered(const Corrections &corrections, const std::vector<int> &numbers)
{
    const auto known = [&](int report) { return report >= 0 && report < int(numbers.size()); };
    Corrections result;
    for (MatchChoice choice : corrections.matches) {
        if (!known(choice.one.report) || !known(choice.other.report))
            continue;
        choice.one.report = numbers[choice.one.report];
        choice.other.report = numbers[choice.other.report];
        result.matches.push_back(choice);
    }
    for (const EventChoice &choice : corrections.events) {
        if (known(choice.one) && known(choice.other))
            result.events.push_back({numbers[choice.one], numbers[choice.other], choice.same});
    }
    return result;
}

bool speaksOf(const MatchChoice &choice, const Member &one, const Member &other)
{
    return (isSameStretch(choice.one, one) && isSameStretch(choice.other, other))
        || (isSameStretch(choice.one, other) && isSameStretch(choice.other, one));
}

} // namespace crossread
