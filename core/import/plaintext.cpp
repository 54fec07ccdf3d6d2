// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/plaintext.h"

#include "core/import/article.h"
#include "core/import/decode.h"
#include "core/import/lines.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

int recognisesText(const QByteArray &, const QString &)
{
    return 10; // what nothing else claims
}

Result<Report> importText(Report report)
{
    Result<Decoded> decoded = decode(report.source.bytes, DeclaredCharset::Ignore);
    if (!decoded)
        return decoded.error();
    report.source.charset = decoded->charset;
    readArticle(report, blocksOfLines(decoded->text));
    return report;
}

} // namespace

Importer plainTextImporter()
{
    return {"text"_L1, recognisesText, importText};
}

} // namespace crossread
