// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/schema.h"

#include "core/dossier/store.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <string>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Table {
    const char *name;
    const char *sql; ///< as SQLite keeps it in sqlite_schema
    const char *rows; ///< all of it in a fixed order; null: not sealed
    int since = 1; ///< the first version of the format that has it
    int until = dossierVersion; ///< the last
};

/// In the order in which they are made.
constexpr std::array<Table, 15> tables{{
    {"report",
     "CREATE TABLE report (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL,"
     " bytes BLOB NOT NULL, sha256 BLOB NOT NULL, format TEXT NOT NULL, charset TEXT NOT NULL,"
     " importer TEXT NOT NULL, imported TEXT NOT NULL, headline TEXT, byline TEXT NOT NULL, outlet TEXT, agency TEXT,"
     " dateline TEXT, published TEXT, language TEXT NOT NULL, url TEXT, text TEXT NOT NULL) STRICT",
     "SELECT * FROM report ORDER BY position", 3},
    {"report",
     "CREATE TABLE report (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL,"
     " bytes BLOB NOT NULL, sha256 BLOB NOT NULL, format TEXT NOT NULL, charset TEXT NOT NULL,"
     " imported TEXT NOT NULL, headline TEXT, byline TEXT NOT NULL, outlet TEXT, agency TEXT, dateline TEXT,"
     " published TEXT, language TEXT NOT NULL, url TEXT, text TEXT NOT NULL) STRICT",
     "SELECT * FROM report ORDER BY position", 1, 2},
    {"paragraph",
     "CREATE TABLE paragraph (report INTEGER NOT NULL REFERENCES report, position INTEGER NOT NULL,"
     " start INTEGER NOT NULL, stop INTEGER NOT NULL, kind TEXT NOT NULL,"
     " PRIMARY KEY (report, position)) STRICT, WITHOUT ROWID",
     "SELECT * FROM paragraph ORDER BY report, position"},
    {"annotation",
     "CREATE TABLE annotation (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, discrepancy TEXT NOT NULL,"
     " body TEXT NOT NULL, verdict TEXT NOT NULL, author TEXT NOT NULL, created TEXT NOT NULL,"
     " changed TEXT NOT NULL) STRICT",
     "SELECT * FROM annotation ORDER BY position"},
    {"anchor",
     "CREATE TABLE anchor (annotation INTEGER NOT NULL REFERENCES annotation, position INTEGER NOT NULL,"
     " report TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, exact TEXT NOT NULL,"
     " prefix TEXT NOT NULL, suffix TEXT NOT NULL, PRIMARY KEY (annotation, position)) STRICT, WITHOUT ROWID",
     "SELECT * FROM anchor ORDER BY annotation, position"},
    {"tag",
     "CREATE TABLE tag (annotation INTEGER NOT NULL REFERENCES annotation, position INTEGER NOT NULL,"
     " name TEXT NOT NULL, PRIMARY KEY (annotation, position)) STRICT, WITHOUT ROWID",
     "SELECT * FROM tag ORDER BY annotation, position"},
    {"correction",
     "CREATE TABLE correction (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,"
     " value TEXT NOT NULL, author TEXT NOT NULL, created TEXT NOT NULL) STRICT",
     "SELECT * FROM correction ORDER BY position", 3},
    {"correction",
     "CREATE TABLE correction (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,"
     " author TEXT NOT NULL, created TEXT NOT NULL) STRICT",
     "SELECT * FROM correction ORDER BY position", 2, 2},
    {"target",
     "CREATE TABLE target (correction INTEGER NOT NULL REFERENCES correction, position INTEGER NOT NULL,"
     " report TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, exact TEXT NOT NULL,"
     " prefix TEXT NOT NULL, suffix TEXT NOT NULL, PRIMARY KEY (correction, position)) STRICT, WITHOUT ROWID",
     "SELECT * FROM target ORDER BY correction, position", 2},
    {"setting",
     "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
     "SELECT * FROM setting ORDER BY name"},
    {"filter",
     "CREATE TABLE filter (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
     "SELECT * FROM filter ORDER BY name", 3},
    {"log",
     "CREATE TABLE log (position INTEGER PRIMARY KEY, time TEXT NOT NULL, author TEXT NOT NULL, change TEXT NOT NULL,"
     " subject TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL) STRICT",
     "SELECT * FROM log ORDER BY position", 3},
    {"comparison",
     "CREATE TABLE comparison (engine TEXT PRIMARY KEY, settings TEXT NOT NULL, sha256 BLOB NOT NULL,"
     " data BLOB NOT NULL) STRICT, WITHOUT ROWID",
     nullptr, 3},
    {"comparison",
     "CREATE TABLE comparison (engine TEXT PRIMARY KEY, sha256 BLOB NOT NULL, data BLOB NOT NULL)"
     " STRICT, WITHOUT ROWID",
     nullptr, 1, 2},
    {"seal",
     "CREATE TABLE seal (name TEXT PRIMARY KEY, sha256 BLOB NOT NULL) STRICT, WITHOUT ROWID",
     nullptr},
}};

/// A version of the format has the table.
constexpr bool isIn(const Table &table, int version)
{
    return table.since <= version && version <= table.until;
}

void add(QCryptographicHash &hash, char tag, const QByteArray &bytes)
{
    char size[sizeof(quint64)];
    qToLittleEndian(quint64(bytes.size()), size);
    hash.addData(QByteArrayView(&tag, 1));
    hash.addData(QByteArrayView(size, sizeof size));
    hash.addData(bytes);
}

/// Over every value with its length, row by row; empty if the table cannot be read.
QByteArray digestOf(const Database &database, const char *rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement statement = database.prepare(rows);
    while (statement.step()) {
        for (int column = statement.columns(); column > 0; --column) {
            const bool missing = statement.isNull();
            add(hash, missing ? 'n' : 'v', statement.bytes());
        }
        add(hash, 'r', {});
    }
    return statement.failed() ? QByteArray() : hash.result();
}

bool hasTablesOf(int version, const Database &database)
{
    Statement found = database.prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
    for (const Table &table : tables) {
        if (!isIn(table, version))
            continue;
        if (!found.step() || found.text() != "table"_L1 || found.text() != QLatin1StringView(table.name)
            || found.text() != QLatin1StringView(table.sql))
            return false;
    }
    return !found.step() && !found.failed();
}

} // namespace

Outcome createSchema(Database &database)
{
    std::string sql = "PRAGMA encoding = 'UTF-8'; PRAGMA application_id = " + std::to_string(dossierApplicationId)
        + "; PRAGMA user_version = " + std::to_string(dossierVersion) + ";";
    for (const Table &table : tables) {
        if (isIn(table, dossierVersion))
            sql.append(table.sql).append(";");
    }
    return database.run(sql.c_str());
}

int schemaVersion(const Database &database)
{
    Statement version = database.prepare("PRAGMA user_version");
    return version.step() ? int(version.number()) : 0;
}

bool hasSchema(const Database &database)
{
    return hasTablesOf(schemaVersion(database), database);
}

int versionByTables(const Database &database)
{
    int version = dossierVersion;
    while (version > 0 && !hasTablesOf(version, database))
        --version;
    return version;
}

Outcome seal(Database &database)
{
    Statement insert = database.prepare("INSERT INTO seal VALUES (?, ?)");
    for (const Table &table : tables) {
        if (!table.rows || !isIn(table, dossierVersion))
            continue;
        const QByteArray digest = digestOf(database, table.rows);
        if (digest.isEmpty() || !insert.bind(QString::fromLatin1(table.name)).bind(digest).run())
            return database.error();
    }
    return Done{};
}

QByteArray digestOfSeals(const Database &database)
{
    return digestOf(database, "SELECT * FROM seal ORDER BY name");
}

bool isSealed(const Database &database, QLatin1StringView name)
{
    const auto table = std::ranges::find_if(tables, [&, version = schemaVersion(database)](const Table &candidate) {
        return name == QLatin1StringView(candidate.name) && isIn(candidate, version);
    });
    if (table == tables.end() || !table->rows)
        return false;
    Statement select = database.prepare("SELECT sha256 FROM seal WHERE name = ?");
    select.bind(QString(name));
    if (!select.step())
        return false;
    const QByteArray sealed = select.bytes();
    return !select.step() && !select.failed() && sealed.size() == 32 && sealed == digestOf(database, table->rows);
}

bool isSealed(const Database &database)
{
    const int version = schemaVersion(database);
    return std::ranges::all_of(tables, [&](const Table &table) {
        return !table.rows || !isIn(table, version) || isSealed(database, QLatin1StringView(table.name));
    });
}

} // namespace crossread
