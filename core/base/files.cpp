// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/descriptor.h"
#include "core/base/replacement.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace crossread {

Error systemError(const QString &path, int number, ErrorCode otherwise)
{
    ErrorCode code = otherwise;
    if (number == ENOENT || number == ENOTDIR)
        code = ErrorCode::NotFound;
    else if (number == EACCES || number == EPERM || number == EROFS)
        code = ErrorCode::NoPermission;
    else if (number == ENOSPC || number == EDQUOT || number == EFBIG)
        code = ErrorCode::NoSpace;
    return {code, path, QString::fromLocal8Bit(std::strerror(number))};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    // O_NONBLOCK: opening a FIFO must not wait for a writer.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0)
        return systemError(path, errno, ErrorCode::ReadFailed);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return systemError(path, errno, ErrorCode::ReadFailed);
    if (S_ISDIR(status.st_mode))
        return Error{ErrorCode::IsDirectory, path, {}};
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::NotRegularFile, path, {}};
    if (status.st_size > limit)
        return Error{ErrorCode::TooLarge, path, QString::number(status.st_size)};

    // Files under /proc say 0 and hold more, so read until the end and keep the limit.
    QByteArray bytes;
    bytes.reserve(status.st_size + 1);
    char buffer[1 << 16];
    for (;;) {
        const ssize_t count = ::read(file.number(), buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(path, errno, ErrorCode::ReadFailed);
        if (count == 0)
            return bytes;
        bytes.append(buffer, count);
        if (bytes.size() > limit)
            return Error{ErrorCode::TooLarge, path, QString::number(bytes.size())};
    }
}

Outcome replaceFile(const QString &path, const QByteArray &bytes)
{
    Result<Replacement> replacement = Replacement::besides(path);
    if (!replacement.ok())
        return replacement.error();
    const Outcome written = replacement->write(bytes);
    return written.ok() ? replacement->takePlace() : written;
}

} // namespace crossread
