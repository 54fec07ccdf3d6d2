// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/database.h"

#include "core/base/files.h"

#include <QFile>
#include <QFileInfo>

#include <cstring>

#include <sqlite3.h>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto onlyRead = "PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0";

Error errorOf(sqlite3 *handle, const QString &path, Database::Access access)
{
    const bool reading = access == Database::Access::Read;
    const auto otherwise = reading ? ErrorCode::DamagedDossier : ErrorCode::WriteFailed;
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle));
    switch (sqlite3_errcode(handle) & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::DossierLocked, path, detail};
    case SQLITE_FULL: return {ErrorCode::NoSpace, path, detail};
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY: return {ErrorCode::NoPermission, path, detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (const int number = sqlite3_system_errno(handle))
            return systemError(path, number, reading ? ErrorCode::ReadFailed : ErrorCode::WriteFailed);
        break;
    case SQLITE_NOMEM: return {ErrorCode::Internal, path, detail};
    default: break;
    }
    return {otherwise, path, detail};
}

/// SQLite's defences against files that somebody made to do harm, and against other programs' whims.
void configure(sqlite3 *handle)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 500);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

} // namespace

void Database::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

Database::Database(sqlite3 *handle, QString path, Access access)
    : m_handle(handle)
    , m_path(std::move(path))
    , m_access(access)
{
}

Result<Database> Database::open(const QString &path, Access access)
{
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
        | (access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    sqlite3 *handle = nullptr;
    // An absolute path: ":memory:" and the like are names of files to us.
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    const int status = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    Database database(handle, path, access);
    if (!handle)
        return Error{ErrorCode::Internal, path, u"SQLite: out of memory"_s};
    if (status != SQLITE_OK)
        return database.error();
    configure(handle);
    const Outcome set = database.run(access == Access::Read
            ? onlyRead
            : "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL; PRAGMA locking_mode = EXCLUSIVE");
    if (!set.ok())
        return set.error();
    return database;
}

Result<Database> Database::inMemory(const QByteArray &bytes, const QString &path)
{
    sqlite3 *handle = nullptr;
    const int status = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE, nullptr);
    Database database(handle, path, Access::Read);
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(sqlite3_uint64(bytes.size())));
    if (!handle || !copy || status != SQLITE_OK) {
        sqlite3_free(copy);
        return Error{ErrorCode::Internal, path, u"SQLite: out of memory"_s};
    }
    std::memcpy(copy, bytes.constData(), std::size_t(bytes.size()));
    // Frees the copy, in the case of an error too.
    if (sqlite3_deserialize(handle, "main", copy, bytes.size(), bytes.size(), SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
        != SQLITE_OK)
        return database.error();
    configure(handle);
    const Outcome set = database.run(onlyRead);
    if (!set.ok())
        return set.error();
    return database;
}

Outcome Database::run(const char *sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return Done{};
}

Statement Database::prepare(const char *sql) const
{
    sqlite3_stmt *handle = nullptr;
    sqlite3_prepare_v2(m_handle.get(), sql, -1, &handle, nullptr);
    return Statement(handle);
}

Error Database::error() const
{
    return errorOf(m_handle.get(), m_path, m_access);
}

Outcome Database::close()
{
    if (sqlite3_close(m_handle.get()) != SQLITE_OK)
        return error();
    (void)m_handle.release();
    return Done{};
}

void Statement::Finalizer::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

Statement::Statement(sqlite3_stmt *handle)
    : m_handle(handle)
    , m_failed(!handle)
{
}

void Statement::expect(int status, int wanted)
{
    if (status != wanted)
        m_failed = true;
}

Statement &Statement::bind(qint64 number)
{
    if (!m_failed)
        expect(sqlite3_bind_int64(m_handle.get(), ++m_bound, number), SQLITE_OK);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (!m_failed) {
        expect(sqlite3_bind_text(m_handle.get(), ++m_bound, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT),
               SQLITE_OK);
    }
    return *this;
}

Statement &Statement::bind(const std::optional<QString> &text)
{
    if (text)
        return bind(*text);
    ++m_bound; // an unbound parameter is NULL
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    // A null pointer would be NULL, not the empty blob.
    const char *data = bytes.isEmpty() ? "" : bytes.constData();
    if (!m_failed)
        expect(sqlite3_bind_blob64(m_handle.get(), ++m_bound, data, sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT),
               SQLITE_OK);
    return *this;
}

Statement &Statement::bind(const QDateTime &time)
{
    return bind(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u""_s);
}

bool Statement::step()
{
    if (m_failed)
        return false;
    const int status = sqlite3_step(m_handle.get());
    m_column = 0;
    if (status == SQLITE_ROW)
        return true;
    expect(status, SQLITE_DONE);
    if (!m_failed) {
        sqlite3_reset(m_handle.get());
        sqlite3_clear_bindings(m_handle.get());
    }
    m_bound = 0;
    return false;
}

bool Statement::run()
{
    return !step() && !m_failed;
}

int Statement::columns() const
{
    return m_failed ? 0 : sqlite3_column_count(m_handle.get());
}

bool Statement::isNull()
{
    return sqlite3_column_type(m_handle.get(), m_column) == SQLITE_NULL;
}

qint64 Statement::number()
{
    return sqlite3_column_int64(m_handle.get(), m_column++);
}

QString Statement::text()
{
    const auto *characters = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), m_column));
    const int size = sqlite3_column_bytes(m_handle.get(), m_column++);
    return QString::fromUtf8(characters, characters ? size : 0);
}

std::optional<QString> Statement::optionalText()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return text();
}

QByteArray Statement::bytes()
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), m_column));
    const int size = sqlite3_column_bytes(m_handle.get(), m_column++);
    return data ? QByteArray(data, size) : QByteArray();
}

QDateTime Statement::time()
{
    return QDateTime::fromString(text(), Qt::ISODateWithMs);
}

} // namespace crossread
