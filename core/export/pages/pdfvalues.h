// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/export/pages/sheet.h"

#include <QDateTime>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace crossread::pages {

/// Our values as PDF has them. Heights turn over: PDF counts from the foot of the page.

/// What a viewer shows of a page (its CropBox), and how it turns it.
struct PageFrame {
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
    int turned = 0; ///< clockwise: 0, 90, 180 or 270 degrees

    /// A point in the page's own coordinates, from the top left of what is shown.
    [[nodiscard]] std::pair<double, double> point(double x, double y) const;
    /// The same for a rectangle; its y is the lower edge.
    [[nodiscard]] Rect rect(const Rect &shown) const;
};

/// A document that is being finished.
struct Pdf {
    QPDF &file;
    std::vector<QPDFObjectHandle> pages;
    std::vector<PageFrame> frames; ///< one a page
    bool colours = true;
    std::vector<std::pair<int, QPDFObjectHandle>> annotations; ///< with the element that each belongs to

    /// Makes an annotation of a page part of it, of the structure too.
    QPDFObjectHandle add(QPDFObjectHandle annotation, int page, int element);
    /// The array of a destination: the page with this place at its top left, the zoom unchanged.
    [[nodiscard]] QPDFObjectHandle destination(const Place &place) const;
};

[[nodiscard]] QPDFObjectHandle pdfText(const QString &text);
[[nodiscard]] QPDFObjectHandle pdfDate(const QDateTime &time);
[[nodiscard]] QPDFObjectHandle pdfColour(const Colour &colour);
[[nodiscard]] QPDFObjectHandle pdfRect(const Rect &shown, const PageFrame &frame);
/// Two decimals at most, always with a point.
[[nodiscard]] std::string pdfNumber(double value);

/// What stays the same in all PDFs of the same reports (ISO 32000-1, 14.4: the first of the two file identifiers); 16 bytes.
[[nodiscard]] QByteArray permanentId(const Dossier &dossier);

} // namespace crossread::pages
