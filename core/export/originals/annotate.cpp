// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/originals/annotate.h"

#include "core/export/originals/encrypted.h"
#include "core/export/originals/increment.h"
#include "core/export/pages/annotations.h"

#include <poppler-qt6.h>

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>
#include <set>

namespace crossread::originals {

using namespace Qt::Literals::StringLiterals;

namespace {

pages::PageFrame frameOf(QPDFPageObjectHelper &page)
{
    const QPDFObjectHandle::Rectangle box = page.getCropBox().getArrayAsRectangle();
    QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
    const int degrees = rotate.isInteger() ? int(rotate.getIntValue()) : 0;
    return {std::min(box.llx, box.urx), std::min(box.lly, box.ury), std::max(box.llx, box.urx), std::max(box.lly, box.ury),
            ((degrees % 360) + 360) % 360};
}

/// Who certified the document may forbid to annotate it (12.8.2.2): levels below 3.
bool isClosedByCertificate(QPDF &file)
{
    QPDFObjectHandle signature = file.getRoot().getKeyIfDict("/Perms").getKeyIfDict("/DocMDP");
    QPDFObjectHandle references = signature.isDictionary() ? signature.getKey("/Reference") : QPDFObjectHandle::newNull();
    if (!references.isArray())
        return false;
    for (int i = 0; i < references.getArrayNItems(); ++i) {
        QPDFObjectHandle level = references.getArrayItem(i).getKeyIfDict("/TransformParams").getKeyIfDict("/P");
        if (level.isInteger() && level.getIntValue() < 3)
            return true;
    }
    return false;
}

/// The objects that new annotations on these pages alter: the pages, or their lists of annotations where these are objects.
std::vector<QPDFObjectHandle> alteredBy(const std::vector<pages::MarkedWords> &marks, const pages::Pdf &pdf)
{
    std::set<int> numbers;
    for (const pages::MarkedWords &mark : marks) {
        for (const pages::Box &box : mark.words)
            numbers.insert(box.page);
    }
    std::vector<QPDFObjectHandle> altered;
    for (const int number : numbers) {
        QPDFObjectHandle page = pdf.pages[std::size_t(number)];
        QPDFObjectHandle annotations = page.getKey("/Annots");
        altered.push_back(annotations.isIndirect() && annotations.isArray() ? annotations : page);
    }
    return altered;
}

Result<QByteArray> annotatePlain(const QByteArray &bytes, const std::vector<pages::MarkedWords> &marks, int pageCount)
{
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("original", bytes.constData(), std::size_t(bytes.size()));
    if (isClosedByCertificate(file))
        return Error{ErrorCode::NoPermission, {}, u"it is certified against annotations"_s};
    pages::Pdf pdf{file, {}, {}, true, {}};
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(file).getAllPages()) {
        pdf.pages.push_back(page.getObjectHandle());
        pdf.frames.push_back(frameOf(page));
    }
    if (int(pdf.pages.size()) != pageCount)
        return Error{ErrorCode::ReadFailed, {}, u"its pages cannot be counted"_s};
    const int before = int(file.getObjectCount());
    const std::vector<QPDFObjectHandle> altered = alteredBy(marks, pdf);
    pages::addAnnotations(pdf, marks);
    std::vector<QPDFObjectHandle> made;
    for (int number = before + 1; number <= int(file.getObjectCount()); ++number)
        made.push_back(file.getObjectByID(number, 0));
    return withIncrement(bytes, file, altered, made);
}

} // namespace

Result<QByteArray> annotate(const QByteArray &bytes, const MarksOf &marksOf)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {}); // it would print
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked())
        return Error{document ? ErrorCode::Locked : ErrorCode::Damaged, {}, {}};
    if (!document->okToAddNotes())
        return Error{ErrorCode::NoPermission, {}, u"its owner forbids annotations"_s};
    Result<PdfText> text = textOfPdf(bytes);
    if (!text)
        return text.error();
    const std::vector<pages::MarkedWords> marks = marksOf(PageWords(std::move(*text)));
    if (marks.empty())
        return bytes;
    if (document->isEncrypted())
        return annotateEncrypted(*document, marks);
    try {
        return annotatePlain(bytes, marks, document->numPages());
    } catch (const std::exception &failure) { // qpdf's way
        return Error{ErrorCode::ReadFailed, {}, QString::fromUtf8(failure.what())};
    }
}

} // namespace crossread::originals
