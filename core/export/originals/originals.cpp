// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/archives/zip.h"
#include "core/export/findings.h"
#include "core/export/originals/annotate.h"
#include "core/export/pages/edition.h"
#include "core/export/pages/markings.h"
#include "core/export/pages/spots.h"

#include <QFileInfo>

namespace crossread::originals {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "2 harbour.pdf": the number of the report and the name of its file.
QString nameOf(int report, const Report &of)
{
    QString name = QFileInfo(of.source.path).completeBaseName();
    for (const QChar c : u"/\\:*?\"<>|"_s)
        name.replace(c, u'_');
    return u"%1 %2.pdf"_s.arg(report + 1).arg(name);
}

/// A report's file with the findings and notes on its words.
Result<QByteArray> annotated(const pages::Edition &edition, int report, const std::vector<pages::Spot> &spots)
{
    const DossierReport &entry = edition.input.dossier.reports[std::size_t(report)];
    return annotate(entry.report.source.bytes, [&](const PageWords &words) {
        pages::SpotBoxes boxes;
        for (const pages::Spot &spot : spots) {
            if (spot.kind == pages::Spot::Kind::Passage)
                continue;
            if (std::optional<std::vector<pages::Box>> found = words.find(anchorAt(entry, spot.span)))
                boxes[{spot.kind, spot.number, spot.member}] = *std::move(found);
        }
        return pages::markings(edition, boxes);
    });
}

Result<QByteArray> render(const ExportInput &input, const PageOptions &options, Work &work)
{
    if (const std::optional<Error> error = mismatch(input))
        return *error;
    const pages::Typesetter typesetter;
    const pages::Edition edition(input, options, typesetter);
    const std::vector<std::vector<pages::Spot>> spots = pages::findSpots(edition, {});
    std::vector<archives::ZipEntry> files;
    for (int report = 0; report < int(input.dossier.reports.size()); ++report) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        const Source &source = edition.report(report).source;
        if (source.format != "pdf"_L1)
            continue;
        const Result<QByteArray> pdf = annotated(edition, report, spots[std::size_t(report)]);
        if (!pdf)
            return Error{pdf.error().code, source.path, pdf.error().detail};
        files.push_back({nameOf(report, edition.report(report)), *pdf});
    }
    return files.size() == 1 ? files.front().bytes : archives::zipOf(files);
}

} // namespace

} // namespace crossread::originals

/// What core/export/exporter.cpp finds in this library.
extern "C" Q_DECL_EXPORT void crossread_originals_render(const crossread::ExportInput &input, const crossread::PageOptions &options,
                                                         crossread::Work &work, crossread::Result<QByteArray> &bytes)
{
    bytes = crossread::originals::render(input, options, work);
}
