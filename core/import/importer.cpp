// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/base/files.h"
#include "core/import/decode.h"
#include "core/import/html.h"
#include "core/import/pdf.h"
#include "core/import/plaintext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holdsWords(const Report &report)
{
    return std::any_of(report.text.cbegin(), report.text.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

Result<Report> importWith(const Importer &importer, Report report)
{
    const QString path = report.source.path;
    report.source.format = importer.format;
    report.source.importer = importer.format + u' ' + QString::number(importer.version);
    Result<Report> imported = importer.import(std::move(report));
    if (!imported)
        return Error{imported.error().code, path, imported.error().detail};
    if (!holdsWords(*imported))
        return Error{ErrorCode::NoText, path, {}};
    return imported;
}

} // namespace

const std::vector<Importer> &importers()
{
    static const std::vector<Importer> all{plainTextImporter(), htmlImporter(), pdfImporter()};
    return all;
}

Result<Report> importBytes(const QByteArray &bytes, const QString &path, const QDateTime &now)
{
    if (bytes.isEmpty())
        return Error{ErrorCode::Empty, path, {}};
    if (bytes.size() > largestInput)
        return Error{ErrorCode::TooLarge, path, QString::number(bytes.size())};
    const std::vector<Importer> &all = importers();
    const auto best = std::max_element(all.begin(), all.end(), [&](const Importer &a, const Importer &b) {
        return a.recognises(bytes, path) < b.recognises(bytes, path);
    });
    if (const QLatin1StringView signature = binarySignature(bytes); !signature.isEmpty() && best->recognises(bytes, path) < certain)
        return Error{ErrorCode::Binary, path, signature};
    Report report;
    report.source.path = path;
    report.source.bytes = bytes;
    report.source.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    report.source.imported = now.toUTC();
    return importWith(*best, std::move(report));
}

Result<Report> importFile(const QString &path, const QDateTime &now)
{
    Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return importBytes(*bytes, path, now);
}

} // namespace crossread
