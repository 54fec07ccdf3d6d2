// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/attachment.h"

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace crossread::pages {

void attach(QPDF &pdf, const QString &name, const QString &type, const QString &description, const QByteArray &bytes,
            const QDateTime &date)
{
    QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf, bytes.toStdString());
    const std::string time = pdfDate(date).getStringValue();
    stream.setSubtype(type.toStdString()).setCreationDate(time).setModDate(time);
    QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name.toStdString(), stream);
    file.setDescription(description.toStdString());
    QPDFObjectHandle spec = pdf.makeIndirectObject(file.getObjectHandle());
    spec.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name.toStdString(), QPDFFileSpecObjectHelper(spec));
    pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({spec}));
}

} // namespace crossread::pages
