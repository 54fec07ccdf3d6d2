// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace crossread {

/// What became of an anchor's words in a text that may have changed.
struct Relocation {
    enum class State {
        Found,     ///< in one place, between the neighbours that they had
        Uncertain, ///< in several places, between other neighbours, or changed between the same: nothing is moved there
        Orphan,    ///< nowhere
    };
    State state = State::Orphan;
    std::vector<Span> places; ///< the one, or all where they may be, likeliest first

    friend bool operator==(const Relocation &, const Relocation &) = default;
};

/// Reports of one event are full of look-alikes, so words alone never decide: locate() gives what is Found and no more.
[[nodiscard]] Relocation relocate(const Anchor &anchor, const Report &report);

} // namespace crossread
