// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/annotations.h"

#include "core/export/pages/strokes.h"

#include <QMap>

#include <algorithm>
#include <iterator>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int printed = 4; // flag bit 3
constexpr int fixedIcon = printed | 8 | 16; // neither zooms nor turns with the page
constexpr double below = 4; ///< how far a stroke may reach under its words

/// Corners top left, top right, bottom left, bottom right: what Acrobat writes and every viewer expects,
/// although the standard's wording goes round.
QPDFObjectHandle quadPoints(const std::vector<Rect> &areas, const PageFrame &frame)
{
    QPDFObjectHandle points = QPDFObjectHandle::newArray();
    for (const Rect &area : areas) {
        for (const double y : {area.y, area.bottom()}) {
            for (const double x : {area.x, area.right()}) {
                const auto [pageX, pageY] = frame.point(x, y);
                points.appendItem(QPDFObjectHandle::newReal(pageX, 2));
                points.appendItem(QPDFObjectHandle::newReal(pageY, 2));
            }
        }
    }
    return points;
}

std::string colourOperator(const Colour &colour, const char *name)
{
    return pdfNumber(colour.red) + ' ' + pdfNumber(colour.green) + ' ' + pdfNumber(colour.blue) + ' ' + name + '\n';
}

std::string tintOperators(const std::vector<Rect> &areas, const Colour &colour, const PageFrame &frame)
{
    std::string out = "/Blend gs\n" + colourOperator(colour, "rg");
    for (const Rect &shown : areas) {
        const Rect area = frame.rect(shown);
        out += pdfNumber(area.x) + ' ' + pdfNumber(area.y) + ' ' + pdfNumber(area.width) + ' ' + pdfNumber(area.height) + " re f\n";
    }
    return out;
}

std::string strokeOperators(const Polyline &line, const PageFrame &frame)
{
    std::string out = pdfNumber(line.thickness) + " w [";
    for (const double length : line.dash)
        out += pdfNumber(length) + ' ';
    out += "] 0 d\n";
    const char *verb = " m\n";
    for (const auto &[x, y] : line.points) {
        const auto [pageX, pageY] = frame.point(x, y);
        out += pdfNumber(pageX) + ' ' + pdfNumber(pageY) + verb;
        verb = " l\n";
    }
    return out + "S\n";
}

/// What a viewer shows: the strokes that are on the page, a line through the words, or a tint.
std::string operatorsOf(const MarkedWords &mark, const Colour &colour, const std::vector<Rect> &areas, const PageFrame &frame)
{
    if (mark.markup == Markup::Highlight)
        return tintOperators(areas, colour, frame);
    std::string out = colourOperator(colour, "RG");
    for (const Rect &area : areas) {
        const auto lines = mark.markup == Markup::StrikeOut ? std::vector{lineThrough(area)} : linesOf(mark.stroke, area);
        for (const Polyline &line : lines)
            out += strokeOperators(line, frame);
    }
    return out;
}

/// A form in the page's own coordinates.
QPDFObjectHandle appearance(const Pdf &pdf, const PageFrame &frame, const Rect &box, const std::string &operators)
{
    QPDFObjectHandle form = pdf.file.newStream(operators);
    QPDFObjectHandle dict = form.getDict();
    dict.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dict.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dict.replaceKey("/BBox", pdfRect(box, frame));
    const std::string blend = "<< /ExtGState << /Blend << /BM /Multiply /ca " + pdfNumber(highlightOpacity) + " >> >> >>";
    dict.replaceKey("/Resources", QPDFObjectHandle::parse(blend));
    return form;
}

class Annotator {
public:
    explicit Annotator(Pdf &pdf)
        : m_pdf(pdf)
    {
    }

    void add(const MarkedWords &mark)
    {
        if (!mark.replyTo.isEmpty()) {
            addReply(mark);
            return;
        }
        std::map<int, std::vector<Box>> byPage;
        for (const Box &box : mark.words)
            byPage[box.page].push_back(box);
        int part = 0;
        for (const auto &[page, boxes] : byPage) {
            const QString id = part++ == 0 ? mark.id : u"%1+%2"_s.arg(mark.id).arg(part);
            addWords(mark, id, boxes);
        }
    }

private:
    QPDFObjectHandle common(const MarkedWords &mark, const QString &id, const char *subtype, const Rect &area, const PageFrame &frame)
    {
        QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
        annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        annotation.replaceKey("/Subtype", QPDFObjectHandle::newName(subtype));
        annotation.replaceKey("/Rect", pdfRect(area, frame));
        annotation.replaceKey("/NM", pdfText(id));
        annotation.replaceKey("/T", pdfText(mark.author));
        annotation.replaceKey("/Subj", pdfText(mark.subject));
        annotation.replaceKey("/Contents", pdfText(mark.contents));
        annotation.replaceKey("/C", pdfColour(inked(mark.colour)));
        if (mark.created.isValid())
            annotation.replaceKey("/CreationDate", pdfDate(mark.created));
        if (mark.changed.isValid())
            annotation.replaceKey("/M", pdfDate(mark.changed));
        return annotation;
    }

    void addWords(const MarkedWords &mark, const QString &id, const std::vector<Box> &boxes)
    {
        static constexpr const char *subtypes[] = {"/Highlight", "/Underline", "/Squiggly", "/StrikeOut"};
        const Box &first = boxes.front();
        const PageFrame &frame = m_pdf.frames[std::size_t(first.page)];
        std::vector<Rect> areas;
        std::ranges::transform(boxes, std::back_inserter(areas), &Box::area);
        Rect all = united(areas);
        all.height += below;
        QPDFObjectHandle annotation = common(mark, id, subtypes[int(mark.markup)], all, frame);
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(printed));
        annotation.replaceKey("/QuadPoints", quadPoints(areas, frame));
        show(annotation, frame, all, operatorsOf(mark, inked(mark.colour), areas, frame));
        const QPDFObjectHandle made = m_pdf.add(annotation, first.page, first.element);
        if (!m_first.contains(mark.id))
            m_first.insert(mark.id, {made, {first.page, all, first.element}});
    }

    /// A reply is drawn by the viewer under what it answers; without an appearance that shows nothing
    /// (but is not empty: Poppler takes that for none) some draw an icon as well.
    void addReply(const MarkedWords &mark)
    {
        const auto answered = m_first.constFind(mark.replyTo);
        if (answered == m_first.constEnd())
            return;
        const Box &words = answered->words;
        const Rect corner{words.area.right(), words.area.y, 1, 1};
        const PageFrame &frame = m_pdf.frames[std::size_t(words.page)];
        QPDFObjectHandle annotation = common(mark, mark.id, "/Text", corner, frame);
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(fixedIcon));
        annotation.replaceKey("/IRT", answered->annotation);
        annotation.replaceKey("/RT", QPDFObjectHandle::newName("/R"));
        if (mark.state != State::None)
            setState(annotation, mark.state);
        show(annotation, frame, corner, "q Q\n");
        m_pdf.add(annotation, words.page, words.element);
    }

    static void setState(QPDFObjectHandle annotation, State state)
    {
        const bool marked = state == State::Marked;
        const char *name = marked ? "Marked" : state == State::Accepted ? "Accepted" : "Rejected";
        annotation.replaceKey("/StateModel", QPDFObjectHandle::newString(marked ? "Marked" : "Review"));
        annotation.replaceKey("/State", QPDFObjectHandle::newString(name));
    }

    void show(QPDFObjectHandle annotation, const PageFrame &frame, const Rect &area, const std::string &operators)
    {
        QPDFObjectHandle appearances = QPDFObjectHandle::newDictionary();
        appearances.replaceKey("/N", appearance(m_pdf, frame, area, operators));
        annotation.replaceKey("/AP", appearances);
    }

    [[nodiscard]] Colour inked(const Colour &colour) const { return m_pdf.colours ? colour : greyOf(colour); }

    struct First {
        QPDFObjectHandle annotation;
        Box words;
    };
    Pdf &m_pdf;
    QMap<QString, First> m_first; ///< by MarkedWords::id
};

} // namespace

void addAnnotations(Pdf &pdf, const std::vector<MarkedWords> &marks)
{
    Annotator annotator(pdf);
    for (const MarkedWords &mark : marks)
        annotator.add(mark);
}

} // namespace crossread::pages
