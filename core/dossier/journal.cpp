// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/journal.h"

#include "core/base/files.h"
#include "core/dossier/soundness.h"
#include "core/dossier/step.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QUuid>
#include <QtEndian>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView magic("XRDJ");
/// Raise it with any change to what fields() lists in step.cpp.
constexpr quint32 layout = 2;
constexpr qsizetype digestSize = 32;
constexpr qsizetype prefixSize = 8 + digestSize; ///< of a record: the payload's size and the digest
constexpr qint64 roomToGrow = 16 << 20; ///< bytes

QByteArray digestOf(const QByteArray &before, const QByteArray &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(payload);
    return hash.result();
}

QByteArray encodeHead(const JournalHead &head)
{
    QByteArray bytes(magic.data(), magic.size());
    QDataStream stream(&bytes, QIODevice::Append);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << layout << head.path << head.fingerprint;
    return bytes;
}

std::optional<JournalHead> decodeHead(const QByteArray &bytes)
{
    if (!bytes.startsWith(magic))
        return std::nullopt;
    QDataStream stream(bytes.sliced(magic.size()));
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 foundLayout = 0;
    stream >> foundLayout;
    if (foundLayout != layout)
        return std::nullopt;
    JournalHead head;
    stream >> head.path >> head.fingerprint;
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(head) : std::nullopt;
}

/// The records of a journal, one after the other, as far as they are right.
class Records {
public:
    explicit Records(QFile &file) : m_file(file) { }

    std::optional<QByteArray> next()
    {
        const QByteArray prefix = m_file.read(prefixSize);
        if (prefix.size() < prefixSize)
            return std::nullopt;
        const quint64 size = qFromLittleEndian<quint64>(prefix.constData());
        if (size > quint64(m_file.size() - m_file.pos()))
            return std::nullopt;
        QByteArray payload = m_file.read(qint64(size));
        m_digest = digestOf(m_digest, payload);
        if (prefix.sliced(8) != m_digest)
            return std::nullopt;
        m_good = m_file.pos();
        return payload;
    }

    [[nodiscard]] bool atEnd() const { return m_good == m_file.size(); }

private:
    QFile &m_file;
    QByteArray m_digest;
    qint64 m_good = 0;
};

Outcome makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return systemError(folder, errno ? errno : EACCES, ErrorCode::WriteFailed);
    // What is in it is nobody else's business.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Done{};
}

Outcome syncFolder(const QString &folder)
{
    const Descriptor directory(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen() || ::fsync(directory.number()) != 0)
        return systemError(folder, errno, ErrorCode::WriteFailed);
    return Done{};
}

Outcome removeFile(const QString &file)
{
    if (::unlink(QFile::encodeName(file).constData()) != 0 && errno != ENOENT)
        return systemError(file, errno, ErrorCode::WriteFailed);
    return Done{};
}

} // namespace

Journal::Journal(Descriptor descriptor, JournalHead head)
    : m_descriptor(std::move(descriptor)), m_head(std::move(head))
{
}

Result<Journal> Journal::begin(const QString &folder, const JournalHead &head, const Dossier &dossier)
{
    const Outcome made = makeFolder(folder);
    if (!made)
        return made.error();
    const QString name = QDir(folder).absoluteFilePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QByteArray unfinished = QFile::encodeName(name + ".new"_L1);
    Descriptor descriptor(::open(unfinished.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!descriptor.isOpen())
        return systemError(folder, errno, ErrorCode::WriteFailed);
    ::flock(descriptor.number(), LOCK_EX | LOCK_NB); // where there are no locks, one window is all we can serve
    Journal journal(std::move(descriptor), head);
    journal.m_file = name + ".new"_L1;
    Outcome written = journal.append(encodeHead(head));
    if (written)
        written = journal.keep(dossier);
    // Only a whole one gets the name by which it is found.
    if (written && std::rename(unfinished.constData(), QFile::encodeName(name + ".journal"_L1).constData()) != 0)
        written = systemError(folder, errno, ErrorCode::WriteFailed);
    if (written) {
        journal.m_file = name + ".journal"_L1;
        written = syncFolder(folder);
    }
    if (!written) {
        (void)journal.remove();
        return written.error();
    }
    journal.m_firstSize = journal.m_size;
    return journal;
}

Outcome Journal::keep(const Dossier &dossier)
{
    const Step step = stepBetween(m_kept, dossier);
    if (step.empty() && m_firstSize > 0)
        return Done{};
    const Outcome appended = append(encodeStep(step));
    if (appended) {
        m_kept = dossier;
        m_kept.comparison.reset();
    }
    return appended;
}

Outcome Journal::append(const QByteArray &payload)
{
    m_digest = digestOf(m_digest, payload);
    QByteArray record(8, '\0');
    qToLittleEndian(quint64(payload.size()), record.data());
    const Outcome written = write(record + m_digest + payload);
    if (written && ::fdatasync(m_descriptor.number()) != 0)
        return systemError(m_file, errno, ErrorCode::WriteFailed);
    return written;
}

Outcome Journal::write(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(m_descriptor.number(), bytes.constData() + done, std::size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return systemError(m_file, count < 0 ? errno : ENOSPC, ErrorCode::WriteFailed);
        done += count;
    }
    m_size += bytes.size();
    return Done{};
}

bool Journal::isLong() const
{
    return m_size > 2 * m_firstSize + roomToGrow;
}

Outcome Journal::remove()
{
    return removeFile(m_file);
}

LeftJournal::LeftJournal(Descriptor descriptor, QString file)
    : m_descriptor(std::move(descriptor)), m_file(std::move(file))
{
}

std::vector<LeftJournal> LeftJournal::in(const QString &folder)
{
    std::vector<LeftJournal> left;
    for (const QString &name : QDir(folder).entryList({u"*.journal"_s, u"*.new"_s}, QDir::Files, QDir::Name)) {
        const QString path = QDir(folder).absoluteFilePath(name);
        Descriptor descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK));
        struct stat status = {};
        if (!descriptor.isOpen() || (::flock(descriptor.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
            || ::fstat(descriptor.number(), &status) != 0 || status.st_nlink == 0)
            continue;
        if (name.endsWith(".new"_L1))
            (void)removeFile(path); // nothing in it has been confirmed
        else
            left.push_back(LeftJournal(std::move(descriptor), path));
    }
    return left;
}

Result<Remains> LeftJournal::read() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, m_file, file.errorString()};
    Records records(file);
    const std::optional<QByteArray> first = records.next();
    const std::optional<JournalHead> head = first ? decodeHead(*first) : std::nullopt;
    if (!head)
        return Error{ErrorCode::DamagedDossier, m_file, {}};
    Remains remains{*head, {}, file.fileTime(QFile::FileModificationTime).toUTC(), true};
    int steps = 0;
    for (std::optional<QByteArray> payload = records.next(); payload; payload = records.next()) {
        const std::optional<Step> step = decodeStep(*payload);
        if (!step || !take(*step, remains.dossier))
            return Error{ErrorCode::DamagedDossier, m_file, {}}; // its digest is right, so we wrote nonsense
        ++steps;
    }
    if (steps == 0 || !isSound(remains.dossier))
        return Error{ErrorCode::DamagedDossier, m_file, {}};
    remains.whole = records.atEnd();
    return remains;
}

Outcome LeftJournal::remove()
{
    return removeFile(m_file);
}

} // namespace crossread
