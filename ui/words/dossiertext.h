// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/lock.h"
#include "core/dossier/log.h"
#include "core/dossier/salvage.h"

namespace crossread {

/// "Ana on desk7 since 10:02", as far as it is known.
[[nodiscard]] QString ownerText(const LockOwner &owner);

/// "Notes: only 3 could be read".
[[nodiscard]] QString lossText(const Loss &loss);

/// "Note changed".
[[nodiscard]] QString changeText(Change change);

} // namespace crossread
