// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/journal.h"

namespace crossread {

/// What a program that ended without saving has left behind, with the lock on it.
struct LeftWork {
    LeftJournal journal;
    Result<Remains> remains;
};

/// All that nobody has open. What its dossier's file holds already is removed on the way.
[[nodiscard]] std::vector<LeftWork> leftWorkIn(const QString &folder);

/// "“ferry” was not saved", for people.
[[nodiscard]] QString headingOf(const LeftWork &work);
/// How many reports of which outlets, how many notes, of when.
[[nodiscard]] QString detailsOf(const LeftWork &work);

} // namespace crossread
