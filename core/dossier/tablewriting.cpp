// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/tables.h"

#include "core/dossier/comparisoncache.h"
#include "core/dossier/names.h"
#include "core/dossier/schema.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString listText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

bool writeReports(const Database &database, const std::vector<DossierReport> &reports)
{
    Statement report
        = database.prepare("INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Statement paragraph = database.prepare("INSERT INTO paragraph VALUES (?, ?, ?, ?, ?)");
    qint64 position = 0;
    for (const DossierReport &entry : reports) {
        const auto &[source, about, text, paragraphs] = asImported(entry);
        report.bind(position).bind(entry.id).bind(source.path).bind(source.bytes).bind(source.sha256);
        report.bind(source.format).bind(source.charset).bind(source.importer).bind(source.imported);
        report.bind(about.headline).bind(listText(about.byline)).bind(about.outlet).bind(about.agency);
        report.bind(about.dateline).bind(about.published).bind(about.language).bind(about.url).bind(text);
        if (!report.run())
            return false;
        qint64 number = 0;
        for (const Paragraph &p : paragraphs) {
            paragraph.bind(position).bind(number++).bind(p.span.begin).bind(p.span.end);
            if (!paragraph.bind(QString(nameOf(p.kind))).run())
                return false;
        }
        ++position;
    }
    return true;
}

/// Into a table whose rows are an owner's position, the anchor's own, and the anchor.
bool writeAnchors(Statement &anchor, qint64 owner, const std::vector<Anchor> &targets)
{
    qint64 number = 0;
    for (const Anchor &target : targets) {
        anchor.bind(owner).bind(number++).bind(target.report).bind(target.span.begin).bind(target.span.end);
        if (!anchor.bind(target.exact).bind(target.prefix).bind(target.suffix).run())
            return false;
    }
    return true;
}

bool writeAnnotations(const Database &database, const std::vector<Annotation> &annotations)
{
    Statement row = database.prepare("INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    Statement anchor = database.prepare("INSERT INTO anchor VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    Statement tag = database.prepare("INSERT INTO tag VALUES (?, ?, ?)");
    qint64 position = 0;
    for (const Annotation &a : annotations) {
        row.bind(position).bind(a.id).bind(a.discrepancy).bind(a.body);
        row.bind(QString(storedName(a.verdict))).bind(a.author).bind(a.created).bind(a.changed);
        if (!row.run())
            return false;
        if (!writeAnchors(anchor, position, a.targets))
            return false;
        qint64 number = 0;
        for (const QString &name : a.tags) {
            if (!tag.bind(position).bind(number++).bind(name).run())
                return false;
        }
        ++position;
    }
    return true;
}

bool writeCorrections(const Database &database, const std::vector<Correction> &corrections)
{
    Statement row = database.prepare("INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?)");
    Statement target = database.prepare("INSERT INTO target VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    qint64 position = 0;
    for (const Correction &c : corrections) {
        row.bind(position).bind(c.id).bind(QString(storedName(c.kind)));
        if (!row.bind(c.value).bind(c.author).bind(c.created).run() || !writeAnchors(target, position, c.targets))
            return false;
        ++position;
    }
    return true;
}

bool writeValues(Statement row, const QMap<QString, QString> &values)
{
    for (const auto &[name, value] : values.asKeyValueRange()) {
        if (!row.bind(name).bind(value).run())
            return false;
    }
    return !row.failed();
}

bool writeLog(const Database &database, const std::vector<LogEntry> &log)
{
    Statement row = database.prepare("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)");
    qint64 position = 0;
    for (const LogEntry &entry : log) {
        row.bind(position++).bind(entry.time).bind(entry.author).bind(QString(storedName(entry.change)));
        if (!row.bind(entry.subject).bind(entry.before).bind(entry.after).run())
            return false;
    }
    return !row.failed();
}

/// What a comparison depends on beside its engine, for whoever reads the file with another program.
QString settingsOf(const Dossier &dossier)
{
    QJsonArray reports;
    for (const DossierReport &entry : dossier.reports)
        reports.append(QString::fromLatin1(entry.report.source.sha256.toHex()));
    QJsonArray corrections;
    for (const Correction &correction : dossier.corrections)
        corrections.append(correction.id);
    const QJsonObject settings{{u"reports"_s, reports}, {u"corrections"_s, corrections}};
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

bool writeComparison(const Database &database, const Dossier &dossier)
{
    if (!dossier.comparison)
        return true;
    const QByteArray data = encodeComparison(*dossier.comparison);
    Statement row = database.prepare("INSERT INTO comparison VALUES (?, ?, ?, ?)");
    return row.bind(dossier.comparison->engine).bind(settingsOf(dossier)).bind(QCryptographicHash::hash(data, QCryptographicHash::Sha256)).bind(data).run();
}

} // namespace

Outcome writeTables(Database &database, const Dossier &dossier)
{
    const Outcome made = createSchema(database);
    if (!made.ok())
        return made;
    if (!writeReports(database, dossier.reports) || !writeAnnotations(database, dossier.annotations)
        || !writeCorrections(database, dossier.corrections)
        || !writeValues(database.prepare("INSERT INTO setting VALUES (?, ?)"), dossier.settings)
        || !writeValues(database.prepare("INSERT INTO filter VALUES (?, ?)"), dossier.filters)
        || !writeLog(database, dossier.log) || !writeComparison(database, dossier))
        return database.error();
    return seal(database);
}

} // namespace crossread
