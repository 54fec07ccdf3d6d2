// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json.h"
#include "core/export/pages/annotations.h"
#include "core/export/pages/attachment.h"
#include "core/export/pages/drawing.h"
#include "core/export/pages/findings.h"
#include "core/export/pages/markings.h"
#include "core/export/pages/navigation.h"
#include "core/export/pages/sidebyside.h"
#include "core/export/pages/summary.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Summary and list refer to the pages of the text, which come after them: laid out a second time once their own
/// number of pages is known. The references have one width, so that the number stays.
Book frontOf(const ExportInput &input, const Typesetter &typesetter, const Book &text)
{
    int pagesBefore = 0;
    for (int attempt = 0;; ++attempt) {
        Book front;
        Cursor cursor;
        putSummary(input, typesetter, front, cursor);
        putFindings(input, typesetter, text, pagesBefore, front, cursor);
        if (int(front.sheets.size()) == pagesBefore || attempt == 3)
            return front;
        pagesBefore = int(front.sheets.size());
    }
}

void putFeet(Book &book, const QString &title, const Typesetter &typesetter)
{
    constexpr double top = 566;
    const Face face{false, 6.8, false, false, greyInk, 1.3};
    const TextBlock left = typesetter.set(u"Crossread · "_s + title, face, a4::inner - 80);
    for (int page = 0; page < int(book.sheets.size()); ++page) {
        const QString number = u"%1 / %2"_s.arg(page + 1).arg(book.sheets.size());
        book.sheet(page).items.push_back(Text{left, 0, a4::side, top});
        putAt(book, typesetter.set(number, face, 80, {}, Align::End), page, a4::width - a4::side - 80, top);
    }
}

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
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", pdfText(titleOf(input)));
    info.replaceKey("/Creator", pdfText(input.comparison.engine));
    info.replaceKey("/Producer", pdfText(u"Crossread with Cairo and qpdf"_s));
    info.replaceKey("/CreationDate", pdfDate(date));
    info.replaceKey("/ModDate", pdfDate(date));
    pdf.getTrailer().replaceKey("/Info", info);
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

QByteArray finish(const QByteArray &drawn, const ExportInput &input, const Book &book, const QDateTime &date)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pages", drawn.constData(), std::size_t(drawn.size()));
    std::vector<QPDFObjectHandle> pages;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    addAnnotations(pdf, pages, book.marks);
    addLinks(pdf, pages, book);
    addOutline(pdf, pages, book.bookmarks);
    attach(pdf, u"analysis.json"_s, u"application/json"_s, u"The analysis that these pages show"_s,
           analysisJson(reportsOf(input.dossier), input.comparison), date);
    describe(pdf, input, date);
    return write(pdf);
}

Result<QByteArray> render(const ExportInput &input, Work &work)
{
    const Typesetter typesetter;
    Book text = sideBySide(input, typesetter, work);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    Book book = frontOf(input, typesetter, text);
    book.append(std::move(text));
    putFeet(book, titleOf(input), typesetter);
    const QDateTime date = newestTime(input.dossier);
    const Result<QByteArray> drawn = draw(book, date, work);
    if (!drawn.ok())
        return drawn.error();
    try {
        QByteArray bytes = finish(*drawn, input, book, date);
        work.progress(1);
        return bytes;
    } catch (const std::exception &failure) { // qpdf's way
        return Error{ErrorCode::Internal, {}, QString::fromUtf8(failure.what())};
    }
}

} // namespace

} // namespace crossread::pages

/// What core/export/exporter.cpp finds in this library.
extern "C" Q_DECL_EXPORT const crossread::Exporter *crossread_pages_exporter()
{
    using namespace Qt::Literals::StringLiterals;
    static const crossread::Exporter exporter{"pdf"_L1, "pdf"_L1, crossread::pages::render};
    return &exporter;
}
