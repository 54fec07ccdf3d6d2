// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/pdfvalues.h"

#include <QCryptographicHash>

#include <qpdf/QUtil.hh>

#include <algorithm>
#include <cmath>

namespace crossread::pages {

QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle pdfDate(const QDateTime &time)
{
    return QPDFObjectHandle::newString(time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
}

QByteArray permanentId(const Dossier &dossier)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const DossierReport &entry : dossier.reports)
        digest.addData(entry.report.source.sha256);
    return digest.result().first(16);
}

std::string pdfNumber(double value)
{
    return QUtil::double_to_string(value, 2);
}

QPDFObjectHandle pdfColour(const Colour &colour)
{
    return QPDFObjectHandle::newArray({QPDFObjectHandle::newReal(colour.red, 3), QPDFObjectHandle::newReal(colour.green, 3),
                                       QPDFObjectHandle::newReal(colour.blue, 3)});
}

std::pair<double, double> PageFrame::point(double x, double y) const
{
    switch (turned) {
    case 90: return {left + y, bottom + x};
    case 180: return {right - x, bottom + y};
    case 270: return {right - y, top - x};
    default: return {left + x, top - y};
    }
}

Rect PageFrame::rect(const Rect &shown) const
{
    const auto [x1, y1] = point(shown.x, shown.y);
    const auto [x2, y2] = point(shown.right(), shown.bottom());
    return {std::min(x1, x2), std::min(y1, y2), std::abs(x2 - x1), std::abs(y2 - y1)};
}

QPDFObjectHandle pdfRect(const Rect &shown, const PageFrame &frame)
{
    const Rect area = frame.rect(shown);
    return QPDFObjectHandle::newArray({QPDFObjectHandle::newReal(area.x, 2), QPDFObjectHandle::newReal(area.y, 2),
                                       QPDFObjectHandle::newReal(area.right(), 2), QPDFObjectHandle::newReal(area.bottom(), 2)});
}

QPDFObjectHandle Pdf::add(QPDFObjectHandle annotation, int page, int element)
{
    QPDFObjectHandle made = file.makeIndirectObject(annotation);
    QPDFObjectHandle sheet = pages[std::size_t(page)];
    made.replaceKey("/P", sheet);
    if (!sheet.getKey("/Annots").isArray())
        sheet.replaceKey("/Annots", QPDFObjectHandle::newArray());
    sheet.getKey("/Annots").appendItem(made);
    annotations.emplace_back(element, made);
    return made;
}

QPDFObjectHandle Pdf::destination(const Place &place) const
{
    const auto [x, y] = frames[std::size_t(place.page)].point(place.x, place.y);
    return QPDFObjectHandle::newArray({pages[std::size_t(place.page)], QPDFObjectHandle::newName("/XYZ"),
                                       QPDFObjectHandle::newReal(x, 2), QPDFObjectHandle::newReal(y, 2),
                                       QPDFObjectHandle::newNull()});
}

} // namespace crossread::pages
