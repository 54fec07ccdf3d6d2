// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/attachment.h"

#include "core/base/files.h"
#include "core/dossier/store.h"

#include <QTemporaryDir>

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <limits>

namespace crossread::pages {

void attach(Pdf &pdf, const Attachment &attachment, const QDateTime &date)
{
    QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf.file, attachment.bytes.toStdString());
    const std::string time = pdfDate(date).getStringValue();
    stream.setSubtype(attachment.type.toStdString()).setCreationDate(time).setModDate(time);
    const std::string name = attachment.name.toStdString();
    QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf.file, name, stream);
    file.setDescription(attachment.description.toStdString());
    QPDFObjectHandle spec = pdf.file.makeIndirectObject(file.getObjectHandle());
    spec.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf.file).replaceEmbeddedFile(name, QPDFFileSpecObjectHelper(spec));
    QPDFObjectHandle root = pdf.file.getRoot();
    if (!root.getKey("/AF").isArray())
        root.replaceKey("/AF", QPDFObjectHandle::newArray());
    root.getKey("/AF").appendItem(spec);
}

Result<QByteArray> dossierFile(const ExportInput &input)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::WriteFailed, folder.path(), folder.errorString()};
    const QString path = folder.filePath(QStringLiteral("dossier.crossread"));
    Dossier dossier = input.dossier;
    dossier.comparison = input.comparison;
    const Outcome saved = saveDossier(dossier, path);
    return saved ? readFile(path, std::numeric_limits<qint64>::max()) : Result<QByteArray>(saved.error());
}

} // namespace crossread::pages
