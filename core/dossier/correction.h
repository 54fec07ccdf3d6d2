// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"

namespace crossread {

enum class CorrectionKind {
    Match,      ///< all targets state the same
    Part,       ///< what the first target's report has among them is not what the others state
    OneEvent,   ///< all targets' reports tell of one event
    OtherEvent, ///< the first target's report tells of another event than the others'
};

/// What the analyst decided against the program's own finding. Never derived from anything, kept even while its words
/// cannot be found.
struct Correction {
    QString id; ///< UUID without braces
    CorrectionKind kind = CorrectionKind::Match;
    /// Of two reports at least; in Part several may be of one report, else each is of another. Of an event only the
    /// reports count, and the anchors have no words.
    std::vector<Anchor> targets;
    QString value; ///< what the analyst put in the place of the program's; empty for the kinds that need none
    QString author;
    QDateTime created; ///< UTC

    friend bool operator==(const Correction &, const Correction &) = default;
};

[[nodiscard]] inline bool isAboutEvents(CorrectionKind kind)
{
    return kind == CorrectionKind::OneEvent || kind == CorrectionKind::OtherEvent;
}

} // namespace crossread
