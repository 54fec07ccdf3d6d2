// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/html.h"

#include "core/import/bodynotes.h"
#include "core/import/decode.h"
#include "core/import/htmlmetadata.h"
#include "core/import/languageguess.h"
#include "core/import/paragraphkinds.h"

#include <algorithm>
#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype asked = 4096;

/// The first bytes in lower case, without the zero bytes of UTF-16 and byte order marks.
QByteArray opening(const QByteArray &bytes)
{
    QByteArray head = bytes.first(std::min(bytes.size(), asked)).toLower();
    head.removeIf([](char c) { return c == '\0' || c == '\xEF' || c == '\xBB' || c == '\xBF' || c == '\xFF' || c == '\xFE'; });
    return head.trimmed();
}

int recognisesHtml(const QByteArray &bytes, const QString &path)
{
    const QByteArray head = opening(bytes);
    if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.contains("<html") || head.contains("<!doctype html"))
        return 95;
    static constexpr std::array tags{"<p>", "<p ", "<div", "<body", "<head>", "<h1", "<article", "<meta ", "<title>", "<br", "<span", "<a href", "<table", "<script"};
    const auto found = std::count_if(tags.begin(), tags.end(), [&](const char *tag) { return head.contains(tag); });
    const bool named = path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive)
        || path.endsWith(".xhtml"_L1, Qt::CaseInsensitive);
    if (head.startsWith('<') && found > 0)
        return 90;
    if (found >= 3)
        return 70;
    return named ? 60 : found > 0 && named ? 65 : 0;
}

Result<Report> importHtml(Report report)
{
    Result<Decoded> decoded = decode(report.source.bytes, DeclaredCharset::HtmlMeta);
    if (!decoded)
        return decoded.error();
    report.source.charset = decoded->charset;
    const PreparedHtml prepared = prepareHtml(decoded->text.toUtf8());
    const HtmlTree tree(prepared.html);
    const PageMeta meta = readPageMeta(tree, prepared);
    const std::vector<PageBlock> page = blocksOfPage(tree);
    const std::optional<PageHeadline> headline = pageHeadline(page, meta, outletOf(meta));
    HtmlArticle article = htmlArticle(tree, page, headline);
    report.about = htmlMetadata(tree, meta, article);
    if (headline)
        report.about.headline = headline->text;
    markLinesBelow(article.blocks, article.firstBody, report.about);
    markTails(article.blocks);
    readBodyNotes(article.blocks, article.firstBody, report.about);
    markBody(article.blocks, article.firstBody);
    setText(report, article.blocks);
    if (report.about.language.isEmpty())
        report.about.language = guessLanguage(report.text);
    return report;
}

} // namespace

Importer htmlImporter()
{
    return {"html"_L1, recognisesHtml, importHtml};
}

} // namespace crossread
