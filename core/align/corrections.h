// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"
#include "core/reading/reading.h"
#include "core/report/details.h"

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

/// Whose words a stretch is, or who relays it, as the analyst decided.
struct QuoteChoice {
    enum class What {
        Speaker, ///< `speaker` said it; without one nobody is said to have
        Relay,   ///< it was heard through `via`; empty: through nobody
        NoQuote, ///< it is nobody's words
    };
    Member quote; ///< the words attributed
    What what = What::Speaker;
    std::optional<Mention> speaker; ///< words of the same report, and whom they name
    std::vector<Span> via;          ///< words of the same report, nearest to the speaker first

    friend bool operator==(const QuoteChoice &, const QuoteChoice &) = default;
};

/// What kind of paragraph a stretch is, as the analyst decided.
struct KindChoice {
    Member paragraph;
    ParagraphKind kind = ParagraphKind::Body;

    friend bool operator==(const KindChoice &, const KindChoice &) = default;
};

/// What a report says of itself, as the analyst decided.
struct DetailChoice {
    int report = 0;
    Detail detail = Detail::Outlet;
    QString text; ///< as textOf() has it

    friend bool operator==(const DetailChoice &, const DetailChoice &) = default;
};

/// What the analyst decided. Applied before anything that the engine finds; of two that disagree the later one counts.
struct Corrections {
    std::vector<MatchChoice> matches = {};
    std::vector<EventChoice> events = {};
    std::vector<QuoteChoice> quotes = {};
    // Of the reports themselves: they come to compare() as these say.
    std::vector<KindChoice> kinds = {};
    std::vector<DetailChoice> details = {};

    [[nodiscard]] bool empty() const
    {
        return matches.empty() && events.empty() && quotes.empty() && kinds.empty() && details.empty();
    }
    friend bool operator==(const Corrections &, const Corrections &) = default;
};

/// True where two stretches of a report are the same for an analyst: they share half of the shorter one.
[[nodiscard]] bool isSameStretch(const Member &one, const Member &other);

/// The corrections with report i called numbers[i]; those about reports outside of `numbers` are left out.
[[nodiscard]] Corrections renumbered(const Corrections &corrections, const std::vector<int> &numbers);

/// True where the choice speaks of these two stretches: each shares half of itself or of the stretch chosen.
[[nodiscard]] bool speaksOf(const MatchChoice &choice, const Member &one, const Member &other);

} // namespace crossread
