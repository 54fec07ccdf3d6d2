// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/store.h"

#include "core/base/files.h"
#include "core/base/replacement.h"
#include "core/dossier/fileheader.h"
#include "core/dossier/schema.h"
#include "core/dossier/soundness.h"
#include "core/dossier/tables.h"

#include <QFile>
#include <QFileInfo>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    return file.read(fileHeaderSize);
}

/// Only what is a dossier by its first bytes.
Result<Database> openToRead(const QString &path)
{
    const Result<QByteArray> header = readHeader(path);
    if (!header.ok())
        return header.error();
    const Outcome checked = checkHeader(*header, path);
    if (!checked.ok())
        return checked.error();
    // SQLite takes what is cut off a last page for zeros.
    if (QFileInfo(path).size() != sizeIn(*header))
        return Error{ErrorCode::DamagedDossier, path, {}};
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

/// What is not there any more has nothing to lose.
bool isChanged(const QString &path, const QByteArray &expected)
{
    if (expected.isEmpty())
        return false;
    const Result<QByteArray> found = fingerprintOf(path);
    return found ? *found != expected : found.error().code != ErrorCode::NotFound;
}

} // namespace

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

Outcome saveDossier(const Dossier &dossier, const QString &path, const QByteArray &expected)
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
    if (isChanged(path, expected))
        return Error{ErrorCode::ChangedMeanwhile, path, {}};
    return replacement->takePlace();
}

} // namespace crossread
