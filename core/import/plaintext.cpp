// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/plaintext.h"

#include "core/import/bodynotes.h"
#include "core/import/decode.h"
#include "core/import/headlines.h"
#include "core/import/languageguess.h"
#include "core/import/lines.h"
#include "core/import/paragraphkinds.h"

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
    std::vector<Block> blocks = blocksOfLines(decoded->text);
    markByWords(blocks);
    const std::size_t firstBody = readHead(blocks, report.about);
    markLinesBelow(blocks, firstBody, report.about);
    markTails(blocks);
    readBodyNotes(blocks, firstBody, report.about);
    markBody(blocks, firstBody);
    setText(report, blocks);
    report.about.language = guessLanguage(report.text);
    return report;
}

} // namespace

Importer plainTextImporter()
{
    return {"text"_L1, recognisesText, importText};
}

} // namespace crossread
