// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "core/export/pdf.h"
#include "tests/dossier/invented.h"

#include <poppler-qt6.h>

#include <QFile>
#include <QTest>

#include <memory>

/// What the tests of the PDF share. The pages stay in the build folder, to be looked at.
namespace crossread::pagestest {

using namespace Qt::Literals::StringLiterals;

inline Result<QByteArray> render(const Dossier &dossier, Work &work)
{
    for (const Exporter &exporter : exporters()) {
        if (exporter.name == "pdf"_L1)
            return exporter.render({dossier, *dossier.comparison}, work);
    }
    return Error{ErrorCode::MissingComponent, {}, u"no exporter is called pdf"_s};
}

inline QByteArray render(const Dossier &dossier, const PageOptions &options = {})
{
    Work work;
    const Result<QByteArray> pdf = renderPdf({dossier, *dossier.comparison}, options, work);
    if (!pdf.ok())
        qWarning("%s", qPrintable(pdf.error().detail));
    return pdf.ok() ? *pdf : QByteArray();
}

inline QString keep(const QByteArray &pdf, const QString &name)
{
    const QString path = QStringLiteral(BINARY_DIR "/pages-%1.pdf").arg(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

inline QString textOf(const Poppler::Document &document)
{
    QString text;
    for (int page = 0; page < document.numPages(); ++page)
        text += document.page(page)->text({}) + u'\n';
    return text;
}

/// For comparing what was set over several lines. Poppler puts words that run to the left between marks of its own.
inline QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || (c >= QChar(0x202a) && c <= QChar(0x202e)); });
    return text;
}

/// The letters inside a quad, in reading order.
inline QString wordsUnder(const Poppler::Page &page, const Poppler::Annotation &annotation)
{
    const auto &highlight = static_cast<const Poppler::HighlightAnnotation &>(annotation);
    const QSizeF size = page.pageSizeF();
    QString words;
    for (const auto &quad : highlight.highlightQuads()) {
        QRectF area(QPointF(quad.points[0].x() * size.width(), quad.points[0].y() * size.height()),
                    QPointF(quad.points[2].x() * size.width(), quad.points[2].y() * size.height()));
        words += page.text(area.normalized()) + u' ';
    }
    return words;
}

} // namespace crossread::pagestest
