// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"

namespace crossread {

/// Whether two stretches of two reports state the same thing, as the analyst decided.
struct MatchChoice {
    Member one;
    Member other;
    bool same = true; ///< false: they are never aligned

    friend bool operator==(const MatchChoice &, const MatchChoice &) = default;
};

/// Whether two reports tell of one event, as the analyst decided.
struct EventChoice {
    int one = 0;
    int other = 0;
    bool same = true;

    friend bool operator==(const EventChoice &, const EventChoice &) = default;
};

/// What the analyst decided. Applied before anything that the engine finds; of two that disagree the later one counts.
struct Corrections {
    std::vector<MatchChoice> matches;
    std::vector<EventChoice> events;

    [[nodiscard]] bool empty() const { return matches.empty() && events.empty(); }
    friend bool operator==(const Corrections &, const Corrections &) = default;
};

/// The corrections with report i called numbers[i]; those about reports outside of `numbers` are left out.
[[nodiscard]] Corrections renumbered(const Corrections &corrections, const std::vector<int> &numbers);

/// True where the choice speaks of these two stretches: each shares half of itself or of the stretch chosen.
[[nodiscard]] bool speaksOf(const MatchChoice &choice, const Member &one, const Member &other);

} // namespace crossread
