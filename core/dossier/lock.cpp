// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/lock.h"

#include "core/base/files.h"
#include "core/base/replacement.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestOwner = 4096; ///< bytes

QString lockFileOf(const QString &path)
{
    const QFileInfo target(linkTarget(path));
    return target.absolutePath() + "/."_L1 + target.fileName() + ".lock"_L1;
}

QByteArray encode(const LockOwner &owner)
{
    const QString name = QString(owner.name).replace(u'\n', u' ');
    return (name + u'\n' + owner.host + u'\n' + owner.since.toUTC().toString(Qt::ISODate) + u'\n').toUtf8();
}

std::optional<LockOwner> ownerIn(int descriptor)
{
    QByteArray bytes(longestOwner, '\0');
    const ssize_t count = ::pread(descriptor, bytes.data(), std::size_t(bytes.size()), 0);
    const QStringList lines = QString::fromUtf8(bytes.first(std::max<ssize_t>(count, 0))).split(u'\n');
    if (lines.size() < 3)
        return std::nullopt;
    return LockOwner{lines[0], lines[1], QDateTime::fromString(lines[2], Qt::ISODate)};
}

bool putDown(int descriptor, const QByteArray &bytes)
{
    return ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, bytes.constData(), std::size_t(bytes.size()), 0) == bytes.size();
}

} // namespace

DossierLock::DossierLock(Descriptor descriptor, QString file)
    : m_descriptor(std::move(descriptor)), m_file(std::move(file))
{
}

DossierLock::DossierLock(DossierLock &&other) noexcept
    : m_descriptor(std::move(other.m_descriptor)), m_file(std::exchange(other.m_file, QString()))
{
}

DossierLock &DossierLock::operator=(DossierLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_file, other.m_file);
    return *this;
}

DossierLock::~DossierLock()
{
    // Removed before it is let go: nobody locks a file that then goes.
    if (!m_file.isEmpty())
        ::unlink(QFile::encodeName(m_file).constData());
}

Result<DossierLock> DossierLock::take(const QString &path, const LockOwner &owner, Other other)
{
    const QByteArray dossier = QFile::encodeName(linkTarget(path));
    if (::access(dossier.constData(), W_OK) != 0 && errno != ENOENT)
        return systemError(path, errno, ErrorCode::NoPermission);
    const QString file = lockFileOf(path);
    const QByteArray name = QFile::encodeName(file);
    for (int attempt = 0; attempt < 10; ++attempt) {
        Descriptor descriptor(::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
        if (!descriptor.isOpen())
            return systemError(path, errno, ErrorCode::NoPermission);
        const bool locked = ::flock(descriptor.number(), LOCK_EX | LOCK_NB) == 0;
        if (!locked && errno == EWOULDBLOCK)
            return Error{ErrorCode::DossierLocked, path, {}};
        if (!isStillThere(descriptor.number(), name))
            continue;
        const std::optional<LockOwner> before = ownerIn(descriptor.number());
        if (before && (!locked || before->host != owner.host) && other == Other::Respected)
            return Error{ErrorCode::DossierLocked, path, {}};
        if (!putDown(descriptor.number(), encode(owner)))
            return systemError(path, errno, ErrorCode::WriteFailed);
        Replacement::removeLeftover(path);
        return DossierLock(std::move(descriptor), file);
    }
    return Error{ErrorCode::DossierLocked, path, {}};
}

bool DossierLock::isOf(const QString &path) const
{
    return !m_file.isEmpty() && m_file == lockFileOf(path);
}

std::optional<LockOwner> lockOwnerOf(const QString &path)
{
    const Descriptor descriptor(::open(QFile::encodeName(lockFileOf(path)).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    return descriptor.isOpen() ? ownerIn(descriptor.number()) : std::nullopt;
}

} // namespace crossread
