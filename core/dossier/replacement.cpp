// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/replacement.h"

#include "core/base/files.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

mode_t newFileMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

/// Opens, syncs and closes a file or a folder; 0 or errno.
int sync(const QByteArray &name, int flags)
{
    const int file = ::open(name.constData(), flags | O_CLOEXEC);
    if (file < 0)
        return errno;
    const int failure = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    return failure;
}

} // namespace

QString linkTarget(const QString &path)
{
    QFileInfo file(path);
    for (int hops = 0; hops < 40 && file.isSymbolicLink(); ++hops)
        file = QFileInfo(file.symLinkTarget());
    // The folder's own links too, so that a file has one name.
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

Replacement::Replacement(QString asked, QString target, QString path)
    : m_asked(std::move(asked))
    , m_target(std::move(target))
    , m_path(std::move(path))
{
}

Replacement::Replacement(Replacement &&other) noexcept
    : m_asked(std::move(other.m_asked))
    , m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, QString()))
{
}

Replacement::~Replacement()
{
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
}

Result<Replacement> Replacement::besides(const QString &path)
{
    const QString target = linkTarget(path);
    const QByteArray targetName = QFile::encodeName(target);
    struct stat status = {};
    mode_t mode = newFileMode();
    if (::stat(targetName.constData(), &status) == 0) {
        if (S_ISDIR(status.st_mode))
            return Error{ErrorCode::IsDirectory, path, {}};
        if (!S_ISREG(status.st_mode))
            return Error{ErrorCode::NotRegularFile, path, {}};
        // The folder would let us replace a file that its owner protects.
        if (::access(targetName.constData(), W_OK) != 0)
            return systemError(path, errno, ErrorCode::WriteFailed);
        mode = status.st_mode & 07777;
    }
    const QFileInfo file(target);
    QByteArray name = QFile::encodeName(file.absolutePath() + "/."_L1 + file.fileName().left(60) + ".XXXXXX"_L1);
    const int made = ::mkostemp(name.data(), O_CLOEXEC);
    if (made < 0)
        return systemError(path, errno, ErrorCode::WriteFailed);
    Replacement replacement(path, target, QFile::decodeName(name));
    const int failure = ::fchmod(made, mode) == 0 ? 0 : errno;
    ::close(made);
    if (failure)
        return systemError(path, failure, ErrorCode::WriteFailed);
    return replacement;
}

Outcome Replacement::takePlace()
{
    const QByteArray name = QFile::encodeName(m_path);
    if (const int failure = sync(name, O_RDWR))
        return systemError(m_asked, failure, ErrorCode::WriteFailed);
    if (std::rename(name.constData(), QFile::encodeName(m_target).constData()) != 0)
        return systemError(m_asked, errno, ErrorCode::WriteFailed);
    m_path.clear();
    if (const int failure = sync(QFile::encodeName(QFileInfo(m_target).absolutePath()), O_RDONLY | O_DIRECTORY))
        return systemError(m_asked, failure, ErrorCode::WriteFailed);
    return Done{};
}

} // namespace crossread
