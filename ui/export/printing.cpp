// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/printing.h"

#include <QImage>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace crossread {

namespace {

/// Finer than this costs memory and is not seen on paper.
constexpr double finest = 300;
constexpr double pointsPerInch = 72;

} // namespace

void prepare(QPrinter &printer, const PagePictures &pages)
{
    const QSizeF upright(std::min(pages.width(), pages.height()), std::max(pages.width(), pages.height()));
    printer.setPageSize(QPageSize(upright, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(pages.width() > pages.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setResolution(int(finest));
}

bool printPages(const PagePictures &pages, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double scale = std::min(finest, double(printer.resolution())) / pointsPerInch;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        const PagePicture picture = pages.picture(page, scale);
        const auto *bits = reinterpret_cast<const uchar *>(picture.pixels.constData());
        const QImage image(bits, picture.width, picture.height, picture.width * 4, QImage::Format_RGB32);
        QRect area(QPoint(), QSize(image.size()).scaled(painter.viewport().size(), Qt::KeepAspectRatio));
        area.moveCenter(painter.viewport().center());
        painter.drawImage(area, image);
    }
    return painter.end();
}

} // namespace crossread
