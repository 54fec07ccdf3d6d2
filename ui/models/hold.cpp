// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hold.h"

#include "core/dossier/store.h"

#include <QSysInfo>

namespace crossread {

Hold holdOf(const QString &path, const LockOwner &me)
{
    Hold hold;
    if (path.isEmpty())
        return hold;
    Result<DossierLock> lock = DossierLock::take(path, me);
    if (lock)
        hold.lock = std::move(lock).value();
    else if (lock.error().code == ErrorCode::DossierLocked)
        hold.owner = lockOwnerOf(path);
    hold.fingerprint = printOf(path);
    return hold;
}

LockOwner ownerNow(const QString &name)
{
    return {name, QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc()};
}

QByteArray printOf(const QString &path)
{
    const Result<QByteArray> print = fingerprintOf(path);
    return print ? *print : QByteArray();
}

} // namespace crossread
