// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/salvage.h"

#include "core/base/files.h"
#include "core/dossier/applied.h"
#include "core/dossier/fileheader.h"
#include "core/dossier/schema.h"
#include "core/dossier/soundness.h"
#include "core/dossier/tables.h"

#include <algorithm>
#include <set>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestDossier = 1LL << 30; ///< bytes that are read into memory

/// Leaves out what is unsound or has the id of one before it.
template<typename T, typename Test>
void keepSound(std::vector<T> &values, Test test)
{
    std::set<QString> ids;
    std::erase_if(values, [&](const T &value) { return !test(value) || !ids.insert(value.id).second; });
}

bool areSealed(const Database &database, std::initializer_list<QLatin1StringView> tables)
{
    return std::ranges::all_of(tables, [&](QLatin1StringView table) { return isSealed(database, table); });
}

class Salvaging {
public:
    explicit Salvaging(const Database &database) : m_database(database) { }

    Salvage run()
    {
        Dossier &d = m_found.dossier;
        bool whole = readReports(m_database, d.reports) && readParagraphs(m_database, d.reports);
        qsizetype before = qsizetype(d.reports.size());
        keepSound(d.reports, [](const DossierReport &entry) { return !entry.id.isEmpty() && isSound(entry.report); });
        note(Loss::Part::Reports, qsizetype(d.reports.size()), before, whole, {"report"_L1, "paragraph"_L1});
        whole = readAnnotations(m_database, d.annotations);
        whole = readTargets(m_database, d.annotations) && whole;
        before = qsizetype(d.annotations.size());
        keepSound(d.annotations, [](const Annotation &annotation) { return isSound(annotation); });
        note(Loss::Part::Notes, qsizetype(d.annotations.size()), before, whole, {"annotation"_L1, "anchor"_L1, "tag"_L1});
        if (schemaVersion(m_database) >= 2)
            readLater();
        whole = readSettings(m_database, d.settings);
        note(Loss::Part::Settings, d.settings.size(), d.settings.size(), whole, {"setting"_L1});
        if (schemaVersion(m_database) >= 3)
            readLatest();
        return std::move(m_found);
    }

private:
    /// Of version 2 and later.
    void readLater()
    {
        std::vector<Correction> &corrections = m_found.dossier.corrections;
        bool whole = readCorrections(m_database, corrections);
        whole = readTargets(m_database, corrections) && whole;
        const auto before = qsizetype(corrections.size());
        keepSound(corrections, [](const Correction &correction) { return isSound(correction); });
        note(Loss::Part::Corrections, qsizetype(corrections.size()), before, whole, {"correction"_L1, "target"_L1});
    }

    /// Of version 3.
    void readLatest()
    {
        Dossier &d = m_found.dossier;
        bool whole = readFilters(m_database, d.filters);
        note(Loss::Part::Filters, d.filters.size(), d.filters.size(), whole, {"filter"_L1});
        whole = readLog(m_database, d.log);
        note(Loss::Part::Log, qsizetype(d.log.size()), qsizetype(d.log.size()), whole, {"log"_L1});
    }

    void note(Loss::Part part, qsizetype kept, qsizetype read, bool whole, std::initializer_list<QLatin1StringView> tables)
    {
        const bool incomplete = !whole || kept != read;
        if (incomplete || !areSealed(m_database, tables))
            m_found.losses.push_back({part, kept, incomplete});
    }

    const Database &m_database;
    Salvage m_found;
};

} // namespace

Result<Salvage> salvageDossier(const QString &path)
{
    Result<QByteArray> bytes = readFile(path, largestDossier);
    if (!bytes)
        return bytes.error();
    const Outcome checked = checkHeader(bytes->first(std::min(bytes->size(), fileHeaderSize)), path);
    if (!checked)
        return checked.error();
    QByteArray pages = wholePages(*bytes);
    Result<Database> database = Database::inMemory(pages, path);
    if (!database)
        return database.error();
    // A stamp that was damaged is not to hide what its version did not have.
    if (const int version = versionByTables(*database); version > 0 && version != schemaVersion(*database)) {
        stampVersion(pages, version);
        database = Database::inMemory(pages, path);
        if (!database)
            return database.error();
    }
    Salvage found = Salvaging(*database).run();
    if (found.dossier.reports.empty() && found.dossier.annotations.empty())
        return Error{ErrorCode::DamagedDossier, path, {}};
    correctReports(found.dossier);
    return found;
}

} // namespace crossread
