// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

/// PDFs as others make them. What draws text wants a QGuiApplication.
namespace crossread::pdfs {

using namespace Qt::Literals::StringLiterals;

inline const QString needle = u"counted twelve people on the quay"_s;
inline const QString story = u"The harbour office counted twelve people on the quay and sent nobody home before dusk. The mayor said that "
                             "the ferry had left on time, and that nobody had been told of the storm."_s;

/// A page as Qt writes it; the lines break within the needle.
inline QByteArray fromQt(const QString &text = story)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(u"Noto Sans"_s, 12));
    painter.drawText(QRect(40, 60, 200, 400), Qt::TextWordWrap, text);
    painter.end();
    return bytes;
}

/// A file of the few lines that a PDF needs, cross-references in a table; object 6 is an empty list.
inline QByteArray byHand(const QByteArray &page = {}, QByteArray content = {})
{
    if (content.isEmpty())
        content = "BT /F 12 Tf 60 700 Td (The harbour office " + needle.toLatin1() + " at dusk.) Tj ET";
    const QByteArray objects[] = {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> " + page + " >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", "[ ]"};
    QByteArray out = "%PDF-1.4\n";
    QByteArray table = "xref\n0 7\n0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray &object : objects) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    return out + table + "trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(out.size()) + "\n%%EOF";
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What qpdf makes of a file.
inline QByteArray throughQpdf(const QByteArray &pdf, const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(u"from.pdf"_s);
    const QString to = folder.filePath(u"to.pdf"_s);
    QFile file(from);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    return QProcess::execute(u"qpdf"_s, QStringList{from, to} + arguments) == 0 ? contentOf(to) : QByteArray();
}

} // namespace crossread::pdfs
