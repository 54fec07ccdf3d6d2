// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/lock.h"

namespace crossread {

/// How far the file of an open dossier is ours.
struct Hold {
    std::optional<DossierLock> lock; ///< absent: it may only be read
    std::optional<LockOwner> owner;  ///< who has it instead; absent: it cannot be written to, or nobody says
    QByteArray fingerprint;          ///< of what was in it; empty: there was no file
};

/// Takes hold of a file as far as possible; an empty path holds nothing.
[[nodiscard]] Hold holdOf(const QString &path, const LockOwner &me);

/// The user of this machine, from now on.
[[nodiscard]] LockOwner ownerNow(const QString &name);

/// Empty where there is no dossier.
[[nodiscard]] QByteArray printOf(const QString &path);

} // namespace crossread
