// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/store.h"

#include "core/base/files.h"
#include "core/dossier/replacement.h"
#include "core/dossier/schema.h"
#include "core/dossier/soundness.h"
#include "core/dossier/tables.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The whole magic of the file format, with its NUL.
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);

// Where SQLite's file header keeps what we look at before SQLite opens the file.
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeVersionAt = 18; ///< 1: rollback journal
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

Error with(const QString &path, Error error)
{
    error.file = path;
    return error;
}

Result<QByteArray> readHeader(const QString &path)
{
    // readFile refuses what is no regular file; its limit does not matter for the first bytes.
    const QFileInfo info(path);
    if (info.exists() && (info.isDir() || !info.isFile()))
        return Error{info.isDir() ? ErrorCode::IsDirectory : ErrorCode::NotRegularFile, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return systemError(path, info.exists() ? EACCES : ENOENT, ErrorCode::ReadFailed);
    return file.read(headerSize);
}

/// Decides from the header alone, so that a stranger's file is not even opened as a database.
Outcome checkHeader(const QByteArray &header, qint64 fileSize, const QString &path)
{
    if (!looksLikeDossier(header))
        return Error{ErrorCode::NotADossier, path, {}};
    if (header.size() < headerSize)
        return Error{ErrorCode::DamagedDossier, path, {}};
    const auto number = [&](qsizetype at) { return qFromBigEndian<qint32>(header.constData() + at); };
    if (number(applicationIdAt) != dossierApplicationId)
        return Error{ErrorCode::NotADossier, path, {}};
    if (number(userVersionAt) > dossierVersion)
        return Error{ErrorCode::NewerDossier, path, QString::number(number(userVersionAt))};
    // We never write a write-ahead log; opening one would make files beside this.
    if (number(userVersionAt) < 1 || header[writeVersionAt] != 1 || header[readVersionAt] != 1)
        return Error{ErrorCode::DamagedDossier, path, {}};
    // SQLite takes what is cut off a last page for zeros. (1 stands for 64 KiB.)
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    if (fileSize != (pageSize == 1 ? 65'536 : pageSize) * qFromBigEndian<quint32>(header.constData() + pageCountAt))
        return Error{ErrorCode::DamagedDossier, path, {}};
    return Done{};
}

/// Only what is a dossier by its first bytes.
Result<Database> openToRead(const QString &path)
{
    const Result<QByteArray> header = readHeader(path);
    if (!header.ok())
        return header.error();
    const Outcome checked = checkHeader(*header, QFileInfo(path).size(), path);
    if (!checked.ok())
        return checked.error();
    Result<Database> database = Database::open(path, Database::Access::Read);
    if (!database.ok())
        return with(path, database.error());
    return database;
}

bool isIntact(const Database &database)
{
    Statement check = database.prepare("PRAGMA quick_check(1)");
    return check.step() && check.text() == "ok"_L1 && !check.failed();
}

Outcome fill(const QString &path, const Dossier &dossier)
{
    Result<Database> database = Database::open(path, Database::Access::Fill);
    if (!database.ok())
        return database.error();
    const Outcome begun = database->run("BEGIN EXCLUSIVE");
    if (!begun.ok())
        return begun;
    const Outcome written = writeTables(*database, dossier);
    if (!written.ok())
        return written;
    const Outcome committed = database->run("COMMIT");
    if (!committed.ok())
        return committed;
    return database->close();
}

} // namespace

bool looksLikeDossier(const QByteArray &firstBytes)
{
    return firstBytes.startsWith(sqliteMagic);
}

Result<Dossier> loadDossier(const QString &path)
{
    Result<Database> database = openToRead(path);
    if (!database.ok())
        return database.error();
    const Outcome begun = database->run("BEGIN"); // all from one state of the file
    if (!begun.ok())
        return with(path, begun.error());
    if (!isIntact(*database)) {
        const Error error = database->error();
        const bool busy = error.code == ErrorCode::DossierLocked;
        return Error{busy ? error.code : ErrorCode::DamagedDossier, path, {}};
    }
    return readTables(*database, path);
}

Result<QByteArray> fingerprintOf(const QString &path)
{
    const Result<Database> database = openToRead(path);
    if (!database.ok())
        return database.error();
    const QByteArray seals = digestOfSeals(*database);
    if (seals.isEmpty())
        return with(path, database->error());
    return seals;
}

Outcome saveDossier(const Dossier &dossier, const QString &path)
{
    if (!isSound(dossier))
        return Error{ErrorCode::Internal, path, u"span or id"_s};
    Result<Replacement> replacement = Replacement::besides(path);
    if (!replacement.ok())
        return replacement.error();
    const Outcome filled = fill(replacement->path(), dossier);
    if (!filled.ok())
        return with(path, filled.error());
    // What cannot be read back is not put in the place of what could.
    const Result<Dossier> readBack = loadDossier(replacement->path());
    if (!readBack.ok())
        return Error{ErrorCode::WriteFailed, path, readBack.error().detail};
    return replacement->takePlace();
}

} // namespace crossread
