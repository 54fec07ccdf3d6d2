// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace crossread {

class Statement;

/// One open SQLite file.
class Database {
public:
    enum class Access {
        Read, ///< the file is never altered, and nothing is made beside it
        Fill, ///< an empty file that only we know: no journal on disk, it is thrown away unless it is finished
    };
    static Result<Database> open(const QString &path, Access access);

    /// The bytes of a file as a database that can be read; `path` is for errors alone.
    static Result<Database> inMemory(const QByteArray &bytes, const QString &path);

    /// Runs statements that give no rows.
    Outcome run(const char *sql);
    /// A statement that could not be compiled has failed().
    [[nodiscard]] Statement prepare(const char *sql) const;
    /// What went wrong last.
    [[nodiscard]] Error error() const;
    /// Writes what is left and closes; an error here means that the file is not whole.
    Outcome close();

private:
    struct Closer {
        void operator()(sqlite3 *handle) const;
    };
    Database(sqlite3 *handle, QString path, Access access);

    std::unique_ptr<sqlite3, Closer> m_handle;
    QString m_path;
    Access m_access;
};

/// A prepared statement: bind in the order of its question marks, then step; read columns in their order.
/// After a failure everything is a no-op until the caller asks failed().
class Statement {
public:
    explicit Statement(sqlite3_stmt *handle);

    Statement &bind(qint64 number);
    Statement &bind(const QString &text);
    Statement &bind(const std::optional<QString> &text); ///< nullopt: NULL
    Statement &bind(const QByteArray &bytes);
    Statement &bind(const QDateTime &time); ///< ISO 8601, UTC, milliseconds; invalid: empty

    /// True while there is a row. At the end the statement is ready for the next bindings.
    bool step();
    /// For statements without rows: binds are used up, true when done.
    bool run();
    [[nodiscard]] bool failed() const { return m_failed; }

    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull();
    qint64 number();
    QString text();
    std::optional<QString> optionalText();
    QByteArray bytes();
    QDateTime time();

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *handle) const;
    };
    void expect(int status, int wanted);

    std::unique_ptr<sqlite3_stmt, Finalizer> m_handle;
    int m_bound = 0;
    int m_column = 0;
    bool m_failed = false;
};

} // namespace crossread
