// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/pdfvalues.h"

#include <qpdf/QUtil.hh>

namespace crossread::pages {

QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle pdfDate(const QDateTime &time)
{
    return QPDFObjectHandle::newString(time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
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

QPDFObjectHandle pdfRect(const Rect &area, double pageHeight)
{
    return QPDFObjectHandle::newArray(
        {QPDFObjectHandle::newReal(area.x, 2), QPDFObjectHandle::newReal(pageHeight - area.bottom(), 2),
         QPDFObjectHandle::newReal(area.right(), 2), QPDFObjectHandle::newReal(pageHeight - area.y, 2)});
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
    return QPDFObjectHandle::newArray({pages[std::size_t(place.page)], QPDFObjectHandle::newName("/XYZ"),
                                       QPDFObjectHandle::newReal(place.x, 2),
                                       QPDFObjectHandle::newReal(pageHeight - place.y, 2), QPDFObjectHandle::newNull()});
}

} // namespace crossread::pages
