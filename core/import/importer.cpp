// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/base/files.h"

#include <QCryptographicHash>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

const std::vector<Importer> &importers()
{
    static const std::vector<Importer> all{};
    return all;
}

Result<Report> importBytes(const QByteArray &bytes, const QString &path, const QDateTime &now)
{
    Report report;
    report.source = {path, bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), u"text"_s, u"UTF-8"_s, now.toUTC()};
    report.text = QString::fromUtf8(bytes);
    report.paragraphs = {{Span{0, report.text.size()}, ParagraphKind::Body}};
    return report;
}

Result<Report> importFile(const QString &path, const QDateTime &now)
{
    Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return importBytes(*bytes, path, now);
}

} // namespace crossread
