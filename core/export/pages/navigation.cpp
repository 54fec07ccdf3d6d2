// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/navigation.h"

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Appends `child` to the children of `parent` and counts it there and above.
void adopt(QPDFObjectHandle parent, QPDFObjectHandle child)
{
    child.replaceKey("/Parent", parent);
    QPDFObjectHandle last = parent.getKey("/Last");
    if (last.isNull()) {
        parent.replaceKey("/First", child);
    } else {
        last.replaceKey("/Next", child);
        child.replaceKey("/Prev", last);
    }
    parent.replaceKey("/Last", child);
    for (QPDFObjectHandle above = parent; above.isDictionary(); above = above.getKey("/Parent")) {
        const long long count = above.hasKey("/Count") ? above.getKey("/Count").getIntValue() : 0;
        above.replaceKey("/Count", QPDFObjectHandle::newInteger(count + 1));
    }
}

} // namespace

void addLinks(Pdf &pdf, const Book &book)
{
    for (const Jump &jump : book.jumps) {
        const auto place = book.places.find(jump.target);
        if (place == book.places.end())
            continue;
        QPDFObjectHandle link = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /H /N >>");
        link.replaceKey("/Rect", pdfRect(jump.from.area, pdf.frames[std::size_t(jump.from.page)]));
        link.replaceKey("/Dest", pdf.destination(place->second));
        link.replaceKey("/Contents", pdfText(jump.description));
        pdf.add(link, jump.from.page, jump.from.element);
    }
}

void addOutline(const Pdf &pdf, const std::vector<Bookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    std::vector<QPDFObjectHandle> path{pdf.file.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"))};
    for (const Bookmark &bookmark : bookmarks) {
        path.resize(std::min(path.size(), std::size_t(bookmark.level)));
        QPDFObjectHandle entry = pdf.file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", pdfText(bookmark.title));
        entry.replaceKey("/Dest", pdf.destination(bookmark.place));
        adopt(path.back(), entry);
        path.push_back(entry);
    }
    pdf.file.getRoot().replaceKey("/Outlines", path.front());
    pdf.file.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace crossread::pages
