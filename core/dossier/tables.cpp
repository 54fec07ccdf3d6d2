// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/tables.h"

#include "core/compare/engine.h"
#include "core/dossier/applied.h"
#include "core/dossier/comparisoncache.h"
#include "core/dossier/schema.h"
#include "core/dossier/soundness.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <map>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<Verdict, QLatin1StringView>, 4> verdicts{{
    {Verdict::None, "none"_L1},
    {Verdict::Confirmed, "confirmed"_L1},
    {Verdict::Dismissed, "dismissed"_L1},
    {Verdict::Later, "later"_L1},
}};

constexpr std::array<std::pair<CorrectionKind, QLatin1StringView>, 4> correctionKinds{{
    {CorrectionKind::Match, "match"_L1},
    {CorrectionKind::Part, "part"_L1},
    {CorrectionKind::OneEvent, "one event"_L1},
    {CorrectionKind::OtherEvent, "other event"_L1},
}};

QString listText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString &text)
{
    QStringList list;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array())
        list.append(value.toString());
    return list;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool writeReports(const Database &database, const std::vector<DossierReport> &reports)
{
    Statement report
        = database.prepare("INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Statement paragraph = database.prepare("INSERT INTO paragraph VALUES (?, ?, ?, ?, ?)");
    qint64 position = 0;
    for (const DossierReport &entry : reports) {
        const auto &[source, about, text, paragraphs] = entry.report;
        report.bind(position).bind(entry.id).bind(source.path).bind(source.bytes).bind(source.sha256);
        report.bind(source.format).bind(source.charset).bind(source.imported);
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
        row.bind(QString(verdicts[std::size_t(a.verdict)].second)).bind(a.author).bind(a.created).bind(a.changed);
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
    Statement row = database.prepare("INSERT INTO correction VALUES (?, ?, ?, ?, ?)");
    Statement target = database.prepare("INSERT INTO target VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    qint64 position = 0;
    for (const Correction &c : corrections) {
        row.bind(position).bind(c.id).bind(QString(correctionKinds[std::size_t(c.kind)].second));
        if (!row.bind(c.author).bind(c.created).run() || !writeAnchors(target, position, c.targets))
            return false;
        ++position;
    }
    return true;
}

bool writeRest(const Database &database, const Dossier &dossier)
{
    Statement setting = database.prepare("INSERT INTO setting VALUES (?, ?)");
    for (const auto &[name, value] : dossier.settings.asKeyValueRange()) {
        if (!setting.bind(name).bind(value).run())
            return false;
    }
    if (!dossier.comparison)
        return true;
    const QByteArray data = encodeComparison(*dossier.comparison);
    Statement comparison = database.prepare("INSERT INTO comparison VALUES (?, ?, ?)");
    return comparison.bind(dossier.comparison->engine).bind(sha256(data)).bind(data).run();
}

bool readReports(const Database &database, std::vector<DossierReport> &reports)
{
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
        Annotation &a = annotations.emplace_back();
        a.id = row.text();
        a.discrepancy = row.text();
        a.body = row.text();
        const QString verdict = row.text();
        const auto known = std::ranges::find(verdicts, verdict, [](const auto &pair) { return pair.second; });
        if (known == verdicts.end())
            return false;
        a.verdict = known->first;
        a.author = row.text();
        a.created = row.time();
        a.changed = row.time();
    }
    return !row.failed();
}

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

bool readTargets(const Database &database, std::vector<Annotation> &annotations)
{
    if (!readAnchors(database.prepare("SELECT annotation, report, start, stop, exact, prefix, suffix FROM anchor"
                                      " ORDER BY annotation, position"),
                     annotations))
        return false;
    Statement tag = database.prepare("SELECT annotation, name FROM tag ORDER BY annotation, position");
    while (tag.step()) {
        Annotation *annotation = ownerAt(annotations, tag.number());
        if (!annotation)
            return false;
        annotation->tags.append(tag.text());
    }
    return !tag.failed();
}

bool readCorrections(const Database &database, std::vector<Correction> &corrections)
{
    if (schemaVersion(database) < 2)
        return true;
    Statement row = database.prepare("SELECT * FROM correction ORDER BY position");
    while (row.step()) {
        if (row.number() != qint64(corrections.size()))
            return false;
        Correction &c = corrections.emplace_back();
        c.id = row.text();
        const QString kind = row.text();
        const auto known = std::ranges::find(correctionKinds, kind, [](const auto &pair) { return pair.second; });
        if (known == correctionKinds.end())
            return false;
        c.kind = known->first;
        c.author = row.text();
        c.created = row.time();
    }
    return !row.failed()
        && readAnchors(database.prepare("SELECT correction, report, start, stop, exact, prefix, suffix FROM target"
                                        " ORDER BY correction, position"),
                       corrections);
}

bool readSettings(const Database &database, QMap<QString, QString> &settings)
{
    Statement row = database.prepare("SELECT name, value FROM setting ORDER BY name");
    while (row.step()) {
        const QString name = row.text();
        settings.insert(name, row.text());
    }
    return !row.failed();
}

/// nullopt for a cache of another engine or of other corrections, or one that is not whole: it is computed again.
std::optional<Comparison> readComparison(const Database &database, const Dossier &dossier)
{
    Statement row = database.prepare("SELECT sha256, data FROM comparison WHERE engine = ?");
    row.bind(engineName());
    if (!row.step())
        return std::nullopt;
    const QByteArray digest = row.bytes();
    const QByteArray data = row.bytes();
    if (digest != sha256(data))
        return std::nullopt;
    std::optional<Comparison> comparison = decodeComparison(data);
    if (comparison
        && (comparison->engine != engineName() || comparison->corrections != correctionsOf(dossier)
            || !isSound(*comparison, dossier.reports)))
        comparison.reset();
    return comparison;
}

} // namespace

Outcome writeTables(Database &database, const Dossier &dossier)
{
    const Outcome made = createSchema(database);
    if (!made.ok())
        return made;
    if (!writeReports(database, dossier.reports) || !writeAnnotations(database, dossier.annotations)
        || !writeCorrections(database, dossier.corrections) || !writeRest(database, dossier))
        return database.error();
    return seal(database);
}

Result<Dossier> readTables(Database &database, const QString &path)
{
    const Error damaged{ErrorCode::DamagedDossier, path, {}};
    if (!hasSchema(database) || !isSealed(database))
        return damaged;
    Dossier dossier;
    if (!readReports(database, dossier.reports) || !readParagraphs(database, dossier.reports)
        || !readAnnotations(database, dossier.annotations) || !readTargets(database, dossier.annotations)
        || !readCorrections(database, dossier.corrections)
        || !readSettings(database, dossier.settings) || !isSound(dossier))
        return damaged;
    dossier.comparison = readComparison(database, dossier);
    return dossier;
}

} // namespace crossread
