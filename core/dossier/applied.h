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

/// What compare() takes, oldest correction first: every two targets that a correction joins or parts, the quotes, kinds
/// and details that it decides. Of matches, events and kinds a target that is not found is left out, and the correction
/// says the rest; of a quote the whole.
[[nodiscard]] Corrections correctionsOf(const Dossier &dossier);

/// Makes the reports' kinds and details what the corrections say, and keeps what was imported. False: they were that
/// already. To be called whenever reports or corrections have changed.
bool correctReports(Dossier &dossier);

} // namespace crossread
