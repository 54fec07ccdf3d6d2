// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/originals/encrypted.h"

#include <poppler-qt6.h>

#include <QBuffer>
#include <QColor>

#include <map>

namespace crossread::originals {

namespace {

using Quads = QList<Poppler::HighlightAnnotation::Quad>;

/// Corners in the share of the page's width and height, as Poppler has them: round, from the top left.
Quads quadsOf(const std::vector<pages::Rect> &areas, const QSizeF &page)
{
    Quads quads;
    for (const pages::Rect &area : areas) {
        const double left = area.x / page.width();
        const double right = area.right() / page.width();
        const double top = area.y / page.height();
        const double bottom = area.bottom() / page.height();
        Poppler::HighlightAnnotation::Quad quad;
        quad.points[0] = {left, top};
        quad.points[1] = {right, top};
        quad.points[2] = {right, bottom};
        quad.points[3] = {left, bottom};
        quad.capStart = false;
        quad.capEnd = false;
        quad.feather = 0;
        quads.append(quad);
    }
    return quads;
}

Poppler::HighlightAnnotation::HighlightType typeOf(pages::Markup markup)
{
    switch (markup) {
    case pages::Markup::Underline: return Poppler::HighlightAnnotation::Underline;
    case pages::Markup::Squiggly: return Poppler::HighlightAnnotation::Squiggly;
    case pages::Markup::StrikeOut: return Poppler::HighlightAnnotation::StrikeOut;
    case pages::Markup::Highlight: break;
    }
    return Poppler::HighlightAnnotation::Highlight;
}

/// What an annotation says, with its answers below it: Poppler writes none of their own.
QString contentsOf(const pages::MarkedWords &mark, const std::vector<pages::MarkedWords> &all)
{
    QString contents = mark.contents;
    for (const pages::MarkedWords &answer : all) {
        if (answer.replyTo == mark.id)
            contents += QStringLiteral("\n\n%1: %2").arg(answer.author, answer.contents);
    }
    return contents;
}

void add(const Poppler::Document &document, const pages::MarkedWords &mark, const QString &contents)
{
    std::map<int, std::vector<pages::Rect>> byPage;
    for (const pages::Box &box : mark.words)
        byPage[box.page].push_back(box.area);
    for (const auto &[number, areas] : byPage) {
        const std::unique_ptr<Poppler::Page> page = document.page(number);
        const QSizeF size = page->pageSizeF();
        const pages::Rect all = pages::united(areas);
        Poppler::HighlightAnnotation annotation;
        annotation.setHighlightType(typeOf(mark.markup));
        annotation.setHighlightQuads(quadsOf(areas, size));
        annotation.setBoundary({all.x / size.width(), all.y / size.height(), all.width / size.width(), all.height / size.height()});
        annotation.setUniqueName(mark.id);
        annotation.setAuthor(mark.author);
        annotation.setContents(contents);
        annotation.setCreationDate(mark.created);
        annotation.setModificationDate(mark.changed);
        Poppler::Annotation::Style style;
        style.setColor(QColor::fromRgbF(float(mark.colour.red), float(mark.colour.green), float(mark.colour.blue)));
        annotation.setStyle(style);
        page->addAnnotation(&annotation);
    }
}

} // namespace

Result<QByteArray> annotateEncrypted(const Poppler::Document &document, const std::vector<pages::MarkedWords> &marks)
{
    for (const pages::MarkedWords &mark : marks)
        add(document, mark, contentsOf(mark, marks));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const std::unique_ptr<Poppler::PDFConverter> converter = document.pdfConverter();
    converter->setOutputDevice(&buffer);
    converter->setPDFOptions(converter->pdfOptions() | Poppler::PDFConverter::WithChanges);
    if (!converter->convert())
        return Error{ErrorCode::ReadFailed, {}, QStringLiteral("it cannot be changed")};
    return bytes;
}

} // namespace crossread::originals
