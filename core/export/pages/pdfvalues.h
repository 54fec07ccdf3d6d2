// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/sheet.h"

#include <QDateTime>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace crossread::pages {

/// Our values as PDF has them. Heights turn over: PDF counts from the foot of the page.

/// A document that is being finished.
struct Pdf {
    QPDF &file;
    std::vector<QPDFObjectHandle> pages;
    double pageHeight = 0;
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
[[nodiscard]] QPDFObjectHandle pdfRect(const Rect &area, double pageHeight);
/// Two decimals at most, always with a point.
[[nodiscard]] std::string pdfNumber(double value);

} // namespace crossread::pages
