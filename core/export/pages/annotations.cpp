// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/annotations.h"

#include "core/export/pages/strokes.h"

#include <QMap>

#include <algorithm>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int printed = 4; // flag bit 3
constexpr int fixedIcon = printed | 8 | 16; // neither zooms nor turns with the page
constexpr double below = 4; ///< how far a stroke may reach under its words

Rect united(const std::vector<Rect> &areas)
{
    Rect all = areas.front();
    for (const Rect &area : areas) {
        const double right = std::max(all.right(), area.right());
        const double bottom = std::max(all.bottom(), area.bottom());
        all.x = std::min(all.x, area.x);
        all.y = std::min(all.y, area.y);
        all.width = right - all.x;
        all.height = bottom - all.y;
    }
    return all;
}

/// Corners top left, top right, bottom left, bottom right: what Acrobat writes and every viewer expects,
/// although the standard's wording goes round.
QPDFObjectHandle quadPoints(const std::vector<Rect> &areas)
{
    QPDFObjectHandle points = QPDFObjectHandle::newArray();
    for (const Rect &area : areas) {
        for (const double y : {area.y, area.bottom()}) {
            for (const double x : {area.x, area.right()}) {
                points.appendItem(QPDFObjectHandle::newReal(x, 2));
                points.appendItem(QPDFObjectHandle::newReal(a4::height - y, 2));
            }
        }
    }
    return points;
}

std::string colourOperator(const Colour &colour, const char *name)
{
    return pdfNumber(colour.red) + ' ' + pdfNumber(colour.green) + ' ' + pdfNumber(colour.blue) + ' ' + name + '\n';
}

std::string tintOperators(const std::vector<Rect> &areas, const Colour &colour)
{
    std::string out = "/Blend gs\n" + colourOperator(colour, "rg");
    for (const Rect &area : areas)
        out += pdfNumber(area.x) + ' ' + pdfNumber(a4::height - area.bottom()) + ' ' + pdfNumber(area.width) + ' '
            + pdfNumber(area.height) + " re f\n";
    return out;
}

std::string strokeOperators(const std::vector<Rect> &areas, Stroke stroke, const Colour &colour)
{
    std::string out = colourOperator(colour, "RG");
    for (const Rect &area : areas) {
        for (const Polyline &line : linesOf(stroke, area)) {
            out += pdfNumber(line.thickness) + " w [";
            for (const double length : line.dash)
                out += pdfNumber(length) + ' ';
            out += "] 0 d\n";
            const char *verb = " m\n";
            for (const auto &[x, y] : line.points) {
                out += pdfNumber(x) + ' ' + pdfNumber(a4::height - y) + verb;
                verb = " l\n";
            }
            out += "S\n";
        }
    }
    return out;
}

/// A form in the page's own coordinates.
QPDFObjectHandle appearance(QPDF &pdf, const Rect &box, const std::string &operators)
{
    QPDFObjectHandle form = pdf.newStream(operators);
    QPDFObjectHandle dict = form.getDict();
    dict.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dict.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dict.replaceKey("/BBox", pdfRect(box));
    dict.replaceKey("/Resources", QPDFObjectHandle::parse("<< /ExtGState << /Blend << /BM /Multiply /ca 0.18 >> >> >>"));
    return form;
}

class Annotator {
public:
    Annotator(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages)
        : m_pdf(pdf)
        , m_pages(pages)
    {
    }

    void add(const MarkedWords &mark)
    {
        if (!mark.replyTo.isEmpty()) {
            addReply(mark);
            return;
        }
        std::map<int, std::vector<Rect>> byPage;
        for (const Box &box : mark.words)
            byPage[box.page].push_back(box.area);
        int part = 0;
        for (const auto &[page, areas] : byPage) {
            const QString id = part++ == 0 ? mark.id : u"%1+%2"_s.arg(mark.id).arg(part);
            addWords(mark, id, page, areas);
        }
    }

private:
    QPDFObjectHandle common(const MarkedWords &mark, const QString &id, const char *subtype, const Rect &area)
    {
        QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
        annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        annotation.replaceKey("/Subtype", QPDFObjectHandle::newName(subtype));
        annotation.replaceKey("/Rect", pdfRect(area));
        annotation.replaceKey("/NM", pdfText(id));
        annotation.replaceKey("/T", pdfText(mark.author));
        annotation.replaceKey("/Subj", pdfText(mark.subject));
        annotation.replaceKey("/Contents", pdfText(mark.contents));
        annotation.replaceKey("/C", pdfColour(mark.colour));
        if (mark.created.isValid())
            annotation.replaceKey("/CreationDate", pdfDate(mark.created));
        if (mark.changed.isValid())
            annotation.replaceKey("/M", pdfDate(mark.changed));
        return annotation;
    }

    void addWords(const MarkedWords &mark, const QString &id, int page, const std::vector<Rect> &areas)
    {
        static constexpr const char *subtypes[] = {"/Highlight", "/Underline", "/Squiggly"};
        Rect all = united(areas);
        all.height += below;
        QPDFObjectHandle annotation = common(mark, id, subtypes[int(mark.markup)], all);
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(printed));
        annotation.replaceKey("/QuadPoints", quadPoints(areas));
        const std::string operators = mark.markup == Markup::Highlight ? tintOperators(areas, mark.colour)
                                                                       : strokeOperators(areas, mark.stroke, mark.colour);
        QPDFObjectHandle appearances = QPDFObjectHandle::newDictionary();
        appearances.replaceKey("/N", appearance(m_pdf, all, operators));
        annotation.replaceKey("/AP", appearances);
        const QPDFObjectHandle made = append(annotation, page);
        if (!m_first.contains(mark.id))
            m_first.insert(mark.id, {made, page, all});
    }

    /// A reply is drawn by the viewer under what it answers; without an appearance that shows nothing
    /// (but is not empty: Poppler takes that for none) some draw an icon as well.
    void addReply(const MarkedWords &mark)
    {
        const auto answered = m_first.constFind(mark.replyTo);
        if (answered == m_first.constEnd())
            return;
        const Rect corner{answered->area.right(), answered->area.y, 1, 1};
        QPDFObjectHandle annotation = common(mark, mark.id, "/Text", corner);
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(fixedIcon));
        annotation.replaceKey("/IRT", answered->annotation);
        annotation.replaceKey("/RT", QPDFObjectHandle::newName("/R"));
        QPDFObjectHandle appearances = QPDFObjectHandle::newDictionary();
        appearances.replaceKey("/N", appearance(m_pdf, corner, "q Q\n"));
        annotation.replaceKey("/AP", appearances);
        append(annotation, answered->page);
    }

    QPDFObjectHandle append(const QPDFObjectHandle &annotation, int page)
    {
        QPDFObjectHandle made = m_pdf.makeIndirectObject(annotation);
        QPDFObjectHandle sheet = m_pages[std::size_t(page)];
        made.replaceKey("/P", sheet);
        if (!sheet.getKey("/Annots").isArray())
            sheet.replaceKey("/Annots", QPDFObjectHandle::newArray());
        sheet.getKey("/Annots").appendItem(made);
        return made;
    }

    struct First {
        QPDFObjectHandle annotation;
        int page = 0;
        Rect area;
    };
    QPDF &m_pdf;
    const std::vector<QPDFObjectHandle> &m_pages;
    QMap<QString, First> m_first; ///< by MarkedWords::id
};

} // namespace

void addAnnotations(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages, const std::vector<MarkedWords> &marks)
{
    Annotator annotator(pdf, pages);
    for (const MarkedWords &mark : marks)
        annotator.add(mark);
}

} // namespace crossread::pages
