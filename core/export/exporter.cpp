// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"

#include "core/base/modules.h"
#include "core/export/csv.h"
#include "core/export/html.h"
#include "core/export/json.h"
#include "core/export/markdown.h"
#include "core/export/pdf.h"
#include "core/export/webannotation.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// By an exporter of a library that is a module of its own.
Result<QByteArray> renderBy(const QString &module, const char *entry, const ExportInput &input, Work &work)
{
    const Result<QFunctionPointer> function = moduleFunction(module, entry);
    if (!function.ok())
        return function.error();
    const auto exporter = reinterpret_cast<const Exporter *(*)()>(*function);
    return exporter()->render(input, work);
}

qsizetype pdfsIn(const Dossier &dossier)
{
    return std::ranges::count_if(dossier.reports, [](const DossierReport &entry) { return entry.report.source.format == "pdf"_L1; });
}

bool hasPdf(const Dossier &dossier)
{
    return pdfsIn(dossier) > 0;
}

QLatin1StringView suffixOfOriginals(const Dossier &dossier)
{
    return pdfsIn(dossier) == 1 ? "pdf"_L1 : "zip"_L1;
}

/// By a function of a library that is a module of its own.
Result<QByteArray> renderPages(const QString &module, const char *entry, const ExportInput &input, const PageOptions &options, Work &work)
{
    const Result<QFunctionPointer> function = moduleFunction(module, entry);
    if (!function.ok())
        return function.error();
    using Render = void (*)(const ExportInput &, const PageOptions &, Work &, Result<QByteArray> &);
    Result<QByteArray> bytes = Error{ErrorCode::Internal, {}, {}};
    reinterpret_cast<Render>(*function)(input, options, work, bytes);
    return bytes;
}

Result<QByteArray> renderWholePdf(const ExportInput &input, Work &work)
{
    return renderPdf(input, {}, work);
}

Result<QByteArray> renderXfdf(const ExportInput &input, Work &work)
{
    return renderBy(u"libcrossread_pages"_s, "crossread_pages_xfdf", input, work);
}

Result<QByteArray> renderAllOriginals(const ExportInput &input, Work &work)
{
    return renderOriginals(input, {}, work);
}

Result<QByteArray> renderXlsx(const ExportInput &input, Work &work)
{
    return renderBy(u"libcrossread_archives"_s, "crossread_archives_xlsx", input, work);
}

Result<QByteArray> renderQdpx(const ExportInput &input, Work &work)
{
    return renderBy(u"libcrossread_archives"_s, "crossread_archives_qdpx", input, work);
}

Result<QByteArray> renderJson(const ExportInput &input, Work &)
{
    return analysisJson(reportsOf(input.dossier), input.comparison);
}

} // namespace

Result<QByteArray> renderPdf(const ExportInput &input, const PageOptions &options, Work &work)
{
    return renderPages(u"libcrossread_pages"_s, "crossread_pages_render", input, options, work);
}

Result<QByteArray> renderOriginals(const ExportInput &input, const PageOptions &options, Work &work)
{
    if (!hasPdf(input.dossier))
        return Error{ErrorCode::NothingToWrite, {}, u"no report came as PDF"_s};
    return renderPages(u"libcrossread_originals"_s, "crossread_originals_render", input, options, work);
}

Result<std::shared_ptr<const PagePictures>> layOutPages(const ExportInput &input, const PageOptions &options, Work &work)
{
    const Result<QFunctionPointer> function = moduleFunction(u"libcrossread_pages"_s, "crossread_pages_pictures");
    if (!function.ok())
        return function.error();
    using LayOut = void (*)(const ExportInput &, const PageOptions &, Work &, Result<std::shared_ptr<const PagePictures>> &);
    Result<std::shared_ptr<const PagePictures>> pages = Error{ErrorCode::Internal, {}, {}};
    reinterpret_cast<LayOut>(*function)(input, options, work, pages);
    return pages;
}

const std::vector<Exporter> &exporters()
{
    static const std::vector<Exporter> all{
        {"pdf"_L1, "pdf"_L1, renderWholePdf},
        {"html"_L1, "html"_L1, renderHtml},
        {"xlsx"_L1, "xlsx"_L1, renderXlsx},
        {"csv"_L1, "csv"_L1, renderCsv},
        {"quotes-csv"_L1, "csv"_L1, renderQuotesCsv},
        {"markdown"_L1, "md"_L1, renderMarkdown},
        {"webannotation"_L1, "jsonld"_L1, renderWebAnnotation},
        {"xfdf"_L1, "xfdf"_L1, renderXfdf},
        {"originals"_L1, "zip"_L1, renderAllOriginals, hasPdf, suffixOfOriginals},
        {"qdpx"_L1, "qdpx"_L1, renderQdpx},
        {"json"_L1, "json"_L1, renderJson},
    };
    return all;
}

const Exporter *exporterNamed(QAnyStringView name)
{
    const auto found = std::ranges::find_if(exporters(), [&](const Exporter &one) { return name == one.name; });
    return found == exporters().end() ? nullptr : &*found;
}

} // namespace crossread
