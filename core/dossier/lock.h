// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace crossread {

/// Who has a dossier open to write to it.
struct LockOwner {
    QString name; ///< of the analyst
    QString host; ///< of the machine
    QDateTime since; ///< UTC

    friend bool operator==(const LockOwner &, const LockOwner &) = default;
};

/// The right to replace a dossier's file: a file ".NAME.lock" beside it that names the owner, locked with flock. On one
/// machine the system lets go of that lock however the program ends, so that a file left behind means nothing. Where
/// the file names another machine it counts even without a lock, as not every network passes locks on.
class DossierLock {
public:
    enum class Other {
        Respected,
        Overruled, ///< what another machine left behind is taken over; a living program on this one never is
    };
    /// DossierLocked: somebody has it; NoPermission: the dossier or its folder cannot be written to.
    static Result<DossierLock> take(const QString &path, const LockOwner &owner, Other other = Other::Respected);

    DossierLock(DossierLock &&other) noexcept;
    DossierLock &operator=(DossierLock &&other) noexcept;
    ~DossierLock();

    /// The lock is the one of this dossier, by whatever path.
    [[nodiscard]] bool isOf(const QString &path) const;

private:
    DossierLock(Descriptor descriptor, QString file);

    Descriptor m_descriptor;
    QString m_file; ///< empty: given away
};

/// Who has the dossier; nullopt: nobody, or it does not say.
[[nodiscard]] std::optional<LockOwner> lockOwnerOf(const QString &path);

} // namespace crossread
