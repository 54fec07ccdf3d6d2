// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/tables.h"

#include "core/compare/engine.h"
#include "core/dossier/applied.h"
#include "core/dossier/comparisoncache.h"
#include "core/dossier/names.h"
#include "core/dossier/schema.h"
#include "core/dossier/soundness.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList listOf(const QString &text)
{
    QStringList list;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array())
        list.append(value.toString());
    return list;
}

/// False for a name that no value has.
template<typename T>
bool known(const QString &name, T &value)
{
    const std::optional<T> found = valueStoredAs<T>(name);
    value = found.value_or(value);
    return found.has_value();
}

} // namespace

bool readReports(const Database &database, std::vector<DossierReport> &reports)
{
    const bool namesImporter = schemaVersion(database) >= 3;
    Statement row = database.prepare("SELECT * FROM report ORDER BY position");
    while (row.step()) {
        if (row.number() != qint64(reports.size()))
            return false;
        DossierReport &entry = reports.emplace_back();
        entry.id = row.text();
        auto &[source, about, text, paragraphs] = entry.report;
        source.path = row.text();
        source.bytes = row.bytes();
        source.sha256 = row.bytes();
        source.format = row.text();
        source.charset = row.text();
        if (namesImporter)
            source.importer = row.text();
        source.imported = row.time();
        about.headline = row.optionalText();
        about.byline = listOf(row.text());
        about.outlet = row.optionalText();
        about.agency = row.optionalText();
        about.dateline = row.optionalText();
        about.published = row.optionalText();
        about.language = row.text();
        about.url = row.optionalText();
        text = row.text();
    }
    return !row.failed();
}

bool readParagraphs(const Database &database, std::vector<DossierReport> &reports)
{
    Statement row = database.prepare("SELECT report, start, stop, kind FROM paragraph ORDER BY report, position");
    while (row.step()) {
        const qint64 report = row.number();
        const qint64 begin = row.number();
        const qint64 end = row.number();
        const auto kind = paragraphKindNamed(row.text());
        if (report < 0 || report >= qint64(reports.size()) || !kind)
            return false;
        reports[std::size_t(report)].report.paragraphs.push_back({{qsizetype(begin), qsizetype(end)}, *kind});
    }
    return !row.failed();
}

bool readAnnotations(const Database &database, std::vector<Annotation> &annotations)
{
    Statement row = database.prepare("SELECT * FROM annotation ORDER BY position");
    while (row.step()) {
        if (row.number() != qint64(annotations.size()))
            return false;
        Annotation a;
        a.id = row.text();
        a.discrepancy = row.text();
        a.body = row.text();
        if (!known(row.text(), a.verdict))
            return false;
        a.author = row.text();
        a.created = row.time();
        a.changed = row.time();
        annotations.push_back(std::move(a));
    }
    return !row.failed();
}

namespace {

/// nullptr for a row that belongs to nothing.
template<typename T>
T *ownerAt(std::vector<T> &owners, qint64 position)
{
    return position >= 0 && position < qint64(owners.size()) ? &owners[std::size_t(position)] : nullptr;
}

template<typename T>
bool readAnchors(Statement anchor, std::vector<T> &owners)
{
    while (anchor.step()) {
        T *owner = ownerAt(owners, anchor.number());
        if (!owner)
            return false;
        Anchor &target = owner->targets.emplace_back();
        target.report = anchor.text();
        target.span.begin = qsizetype(anchor.number());
        target.span.end = qsizetype(anchor.number());
        target.exact = anchor.text();
        target.prefix = anchor.text();
        target.suffix = anchor.text();
    }
    return !anchor.failed();
}

bool readValues(Statement row, QMap<QString, QString> &values)
{
    while (row.step()) {
        const QString name = row.text();
        values.insert(name, row.text());
    }
    return !row.failed();
}

bool readTags(Statement tag, std::vector<Annotation> &annotations)
{
    while (tag.step()) {
        Annotation *annotation = ownerAt(annotations, tag.number());
        if (!annotation)
            return false;
        annotation->tags.append(tag.text());
    }
    return !tag.failed();
}

} // namespace

bool readTargets(const Database &database, std::vector<Annotation> &annotations)
{
    return readAnchors(database.prepare("SELECT annotation, report, start, stop, exact, prefix, suffix FROM anchor"
                                        " ORDER BY annotation, position"),
               annotations)
        && readTags(database.prepare("SELECT annotation, name FROM tag ORDER BY annotation, position"), annotations);
}

bool readTargets(const Database &database, std::vector<Correction> &corrections)
{
    return readAnchors(database.prepare("SELECT correction, report, start, stop, exact, prefix, suffix FROM target"
                                        " ORDER BY correction, position"),
        corrections);
}

bool readCorrections(const Database &database, std::vector<Correction> &corrections)
{
    const bool hasValues = schemaVersion(database) >= 3;
    Statement row = database.prepare("SELECT * FROM correction ORDER BY position");
    while (row.step()) {
        if (row.number() != qint64(corrections.size()))
            return false;
        Correction c;
        c.id = row.text();
        if (!known(row.text(), c.kind))
            return false;
        if (hasValues)
            c.value = row.text();
        c.author = row.text();
        c.created = row.time();
        corrections.push_back(std::move(c));
    }
    return !row.failed();
}

bool readSettings(const Database &database, QMap<QString, QString> &settings)
{
    return readValues(database.prepare("SELECT name, value FROM setting ORDER BY name"), settings);
}

bool readFilters(const Database &database, QMap<QString, QString> &filters)
{
    return readValues(database.prepare("SELECT name, value FROM filter ORDER BY name"), filters);
}

bool readLog(const Database &database, std::vector<LogEntry> &log)
{
    Statement row = database.prepare("SELECT time, author, change, subject, before, after FROM log ORDER BY position");
    while (row.step()) {
        LogEntry entry;
        entry.time = row.time();
        entry.author = row.text();
        if (!known(row.text(), entry.change))
            return false;
        entry.subject = row.text();
        entry.before = row.text();
        entry.after = row.text();
        log.push_back(std::move(entry));
    }
    return !row.failed();
}

namespace {

/// nullopt for a cache of another engine or of other corrections, or one that is not whole: it is computed again.
std::optional<Comparison> readComparison(const Database &database, const Dossier &dossier)
{
    Statement row = database.prepare("SELECT sha256, data FROM comparison WHERE engine = ?");
    row.bind(engineName());
    if (!row.step())
        return std::nullopt;
    const QByteArray digest = row.bytes();
    const QByteArray data = row.bytes();
    if (digest != QCryptographicHash::hash(data, QCryptographicHash::Sha256))
        return std::nullopt;
    std::optional<Comparison> comparison = decodeComparison(data);
    if (comparison
        && (comparison->engine != engineName() || comparison->corrections != correctionsOf(dossier)
            || !isSound(*comparison, dossier.reports)))
        comparison.reset();
    return comparison;
}

} // namespace

Result<Dossier> readTables(Database &database, const QString &path)
{
    const Error damaged{ErrorCode::DamagedDossier, path, {}};
    if (!hasSchema(database) || !isSealed(database))
        return damaged;
    const int version = schemaVersion(database);
    Dossier d;
    if (!readReports(database, d.reports) || !readParagraphs(database, d.reports) || !readAnnotations(database, d.annotations)
        || !readTargets(database, d.annotations) || !readSettings(database, d.settings))
        return damaged;
    if (version >= 2 && (!readCorrections(database, d.corrections) || !readTargets(database, d.corrections)))
        return damaged;
    if (version >= 3 && (!readFilters(database, d.filters) || !readLog(database, d.log)))
        return damaged;
    if (!isSound(d))
        return damaged;
    correctReports(d);
    d.comparison = readComparison(database, d);
    return d;
}

} // namespace crossread
