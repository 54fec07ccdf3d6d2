// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace crossread {

/// Where a target of a correction stands now.
struct TargetPlace {
    enum class State {
        Found,
        WordsLost,  ///< gone, or in more than one place: nothing is guessed
        ReportGone, ///< the report is not in the dossier
    };
    State state = State::Found;
    Member member; ///< only of one that is found; of an event without a span

    friend bool operator==(const TargetPlace &, const TargetPlace &) = default;
};

/// One for each target, in their order.
[[nodiscard]] std::vector<TargetPlace> placesOf(const Correction &correction, const Dossier &dossier);

/// What compare() takes: every two targets that a correction joins or parts, oldest correction first. A target that is
/// not found is left out; the correction says the rest.
[[nodiscard]] Corrections correctionsOf(const Dossier &dossier);

} // namespace crossread
