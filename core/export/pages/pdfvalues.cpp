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

QPDFObjectHandle pdfRect(const Rect &area)
{
    return QPDFObjectHandle::newArray(
        {QPDFObjectHandle::newReal(area.x, 2), QPDFObjectHandle::newReal(a4::height - area.bottom(), 2),
         QPDFObjectHandle::newReal(area.right(), 2), QPDFObjectHandle::newReal(a4::height - area.y, 2)});
}

QPDFObjectHandle pdfPlace(const Place &place, const std::vector<QPDFObjectHandle> &pages)
{
    return QPDFObjectHandle::newArray({pages[std::size_t(place.page)], QPDFObjectHandle::newName("/XYZ"),
                                       QPDFObjectHandle::newReal(place.x, 2),
                                       QPDFObjectHandle::newReal(a4::height - place.y, 2), QPDFObjectHandle::newNull()});
}

} // namespace crossread::pages
