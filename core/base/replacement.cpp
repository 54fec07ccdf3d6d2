// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/replacement.h"

#include "core/base/files.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostAttempts = 10; ///< to open a file that others remove meanwhile

mode_t newFileMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

int syncFolder(const QString &folder)
{
    const Descriptor file(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return file.isOpen() && ::fsync(file.number()) == 0 ? 0 : errno;
}

QString nameBeside(const QString &target)
{
    const QFileInfo file(target);
    return file.absolutePath() + "/."_L1 + file.fileName().left(60) + ".crossread-new"_L1;
}

/// A regular file of our own that has no other name: nothing that somebody put there to be overwritten.
bool isOurs(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid() && status.st_nlink == 1;
}

/// Opens and locks the file, empty, whether it is made or was left behind; else errno in its place.
std::pair<Descriptor, int> takeFile(const QByteArray &name)
{
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        Descriptor file(::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
        if (file.isOpen() && ::flock(file.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
            return {Descriptor(), EWOULDBLOCK};
        // Its last owner may have put it in its place before we had the lock.
        if (file.isOpen() && !isStillThere(file.number(), name))
            continue;
        if (file.isOpen() && isOurs(file.number()))
            return ::ftruncate(file.number(), 0) == 0 ? std::pair(std::move(file), 0) : std::pair(Descriptor(), errno);
        const int failure = file.isOpen() ? EACCES : errno;
        if ((failure != EACCES && failure != ELOOP && failure != ENXIO) || ::unlink(name.constData()) != 0)
            return {Descriptor(), failure};
    }
    return {Descriptor(), EAGAIN};
}

/// What takes the place of `target` gets its mode; errors where nothing may.
Result<mode_t> modeFor(const QString &target, const QString &asked)
{
    const QByteArray name = QFile::encodeName(target);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return newFileMode();
    if (S_ISDIR(status.st_mode))
        return Error{ErrorCode::IsDirectory, asked, {}};
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::NotRegularFile, asked, {}};
    // The folder would let us replace a file that its owner protects.
    if (::access(name.constData(), W_OK) != 0)
        return systemError(asked, errno, ErrorCode::WriteFailed);
    return mode_t(status.st_mode & 07777);
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

bool isStillThere(int descriptor, const QByteArray &name)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::lstat(name.constData(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

Replacement::Replacement(QString asked, QString target, QString path, Descriptor file)
    : m_asked(std::move(asked))
    , m_target(std::move(target))
    , m_path(std::move(path))
    , m_file(std::move(file))
{
}

Replacement::Replacement(Replacement &&other) noexcept
    : m_asked(std::move(other.m_asked))
    , m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, QString()))
    , m_file(std::move(other.m_file))
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
    const Result<mode_t> mode = modeFor(target, path);
    if (!mode.ok())
        return mode.error();
    const QString name = nameBeside(target);
    auto [file, failure] = takeFile(QFile::encodeName(name));
    if (failure == EWOULDBLOCK)
        return Error{ErrorCode::DossierLocked, path, {}};
    if (failure != 0)
        return systemError(path, failure, ErrorCode::WriteFailed);
    Replacement replacement(path, target, name, std::move(file));
    if (::fchmod(replacement.m_file.number(), *mode) != 0)
        return systemError(path, errno, ErrorCode::WriteFailed);
    return replacement;
}

void Replacement::removeLeftover(const QString &path)
{
    const QByteArray name = QFile::encodeName(nameBeside(linkTarget(path)));
    const Descriptor file(::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (file.isOpen() && ::flock(file.number(), LOCK_EX | LOCK_NB) == 0 && isStillThere(file.number(), name) && isOurs(file.number()))
        ::unlink(name.constData());
}

Outcome Replacement::write(const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t count = ::write(m_file.number(), bytes.constData() + written, std::size_t(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            return systemError(m_asked, errno, ErrorCode::WriteFailed);
        written += std::max<ssize_t>(count, 0);
    }
    return Done{};
}

Outcome Replacement::takePlace()
{
    const QByteArray name = QFile::encodeName(m_path);
    if (::fsync(m_file.number()) != 0)
        return systemError(m_asked, errno, ErrorCode::WriteFailed);
    if (std::rename(name.constData(), QFile::encodeName(m_target).constData()) != 0)
        return systemError(m_asked, errno, ErrorCode::WriteFailed);
    m_path.clear();
    if (const int failure = syncFolder(QFileInfo(m_target).absolutePath()))
        return systemError(m_asked, failure, ErrorCode::WriteFailed);
    return Done{};
}

} // namespace crossread
