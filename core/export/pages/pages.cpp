// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/findings.h"
#include "core/export/json.h"
#include "core/export/pages/annotations.h"
#include "core/export/pages/attachment.h"
#include "core/export/pages/drawing.h"
#include "core/export/pages/layout.h"
#include "core/export/pages/navigation.h"
#include "core/export/pages/structuretree.h"
#include "core/export/pages/summary.h"
#include "core/export/pages/xfdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The language of most of the reports' words: that of the document.
QString languageOf(const Dossier &dossier)
{
    QMap<QString, qsizetype> letters;
    for (const DossierReport &entry : dossier.reports)
        letters[entry.report.about.language] += entry.report.text.size();
    QString most = u"en"_s;
    for (const auto &[language, count] : letters.asKeyValueRange()) {
        if (count > letters.value(most))
            most = language;
    }
    return most;
}

void describe(QPDF &pdf, const ExportInput &input, const QDateTime &date)
{
    // Cairo's own date lacks the "D:".
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", pdfText(titleOf(input)));
    info.replaceKey("/Creator", pdfText(input.comparison.engine));
    info.replaceKey("/Producer", pdfText(u"Crossread with Cairo and qpdf"_s));
    info.replaceKey("/CreationDate", pdfDate(date));
    info.replaceKey("/ModDate", pdfDate(date));
    pdf.getTrailer().replaceKey("/Info", info);
    const QPDFObjectHandle id = QPDFObjectHandle::newString(permanentId(input.dossier).toStdString());
    pdf.getTrailer().replaceKey("/ID", QPDFObjectHandle::newArray({id, id})); // qpdf makes the second one anew
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", pdfText(languageOf(input.dossier)));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

QByteArray write(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

std::vector<Attachment> attachmentsOf(const ExportInput &input, QByteArray dossier)
{
    std::vector<Attachment> all{{u"analysis.json"_s, u"application/json"_s, u"The analysis that these pages show"_s,
                                 analysisJson(reportsOf(input.dossier), input.comparison)}};
    if (!dossier.isEmpty())
        all.push_back({u"dossier.crossread"_s, u"application/vnd.crossread.dossier"_s,
                       u"The dossier that these pages were made from, with the original files"_s, std::move(dossier)});
    return all;
}

QByteArray finish(const Drawn &drawn, const Edition &edition, const Book &book, const std::vector<Attachment> &attachments)
{
    const QDateTime date = newestTime(edition.input.dossier);
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("pages", drawn.pdf.constData(), std::size_t(drawn.pdf.size()));
    Pdf pdf{file, {}, {}, edition.options.colours, {}};
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(file).getAllPages()) {
        pdf.pages.push_back(page.getObjectHandle());
        pdf.frames.push_back({0, 0, edition.page.width, edition.page.height, 0});
    }
    addAnnotations(pdf, book.marks);
    addLinks(pdf, book);
    addOutline(pdf, book.bookmarks);
    addStructure(pdf, book, drawn.content);
    markArtifacts(pdf);
    for (const Attachment &attachment : attachments)
        attach(pdf, attachment, date);
    describe(file, edition.input, date);
    return write(file);
}

Result<QByteArray> render(const ExportInput &input, const PageOptions &options, Work &work)
{
    if (const std::optional<Error> error = mismatch(input))
        return *error;
    QByteArray dossier;
    if (options.attachDossier) {
        Result<QByteArray> bytes = dossierFile(input);
        if (!bytes)
            return bytes.error();
        dossier = *std::move(bytes);
    }
    const Typesetter typesetter(options.family, options.colours);
    const Edition edition(input, options, typesetter);
    const Book book = layOut(edition, work);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    const Result<Drawn> drawn = draw(edition, book, newestTime(input.dossier), work);
    if (!drawn.ok())
        return drawn.error();
    try {
        QByteArray bytes = finish(*drawn, edition, book, attachmentsOf(input, std::move(dossier)));
        work.progress(1);
        return bytes;
    } catch (const std::exception &failure) { // qpdf's way
        return Error{ErrorCode::Internal, {}, QString::fromUtf8(failure.what())};
    }
}

} // namespace

} // namespace crossread::pages

/// What core/export/exporter.cpp finds in this library.
extern "C" Q_DECL_EXPORT void crossread_pages_render(const crossread::ExportInput &input, const crossread::PageOptions &options,
                                                     crossread::Work &work, crossread::Result<QByteArray> &pdf)
{
    pdf = crossread::pages::render(input, options, work);
}

extern "C" Q_DECL_EXPORT const crossread::Exporter *crossread_pages_xfdf()
{
    using namespace Qt::Literals::StringLiterals;
    static const crossread::Exporter exporter{"xfdf"_L1, "xfdf"_L1, crossread::pages::renderXfdf};
    return &exporter;
}
