// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/xfdf.h"

#include "core/export/findings.h"
#include "core/export/pages/layout.h"
#include "core/export/pages/pdfvalues.h"
#include "core/export/xmltext.h"

#include <QXmlStreamWriter>

#include <map>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

QString number(double value)
{
    return QString::fromStdString(pdfNumber(value));
}

QString dateOf(const QDateTime &time)
{
    return QString::fromStdString(pdfDate(time).getStringValue());
}

QString hexOf(const Colour &colour)
{
    const auto channel = [](double value) { return u"%1"_s.arg(int(value * 255 + 0.5), 2, 16, QLatin1Char('0')); };
    return u'#' + channel(colour.red) + channel(colour.green) + channel(colour.blue);
}

class XfdfWriter {
public:
    XfdfWriter(QByteArray &out, const ExportInput &input, double pageHeight)
        : m_xml(&out)
        , m_height(pageHeight)
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"xfdf"_s);
        m_xml.writeDefaultNamespace(u"http://ns.adobe.com/xfdf/"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        // The PDF that is exported beside it
        if (!input.name.isEmpty()) {
            m_xml.writeEmptyElement(u"f"_s);
            m_xml.writeAttribute(u"href"_s, xmlText(input.name + ".pdf"_L1));
        }
        m_xml.writeEmptyElement(u"ids"_s);
        m_xml.writeAttribute(u"original"_s, QString::fromLatin1(permanentId(input.dossier).toHex().toUpper()));
        m_xml.writeStartElement(u"annots"_s);
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
            static constexpr QLatin1StringView names[] = {"highlight"_L1, "underline"_L1, "squiggly"_L1, "strikeout"_L1};
            begin(QString(names[int(mark.markup)]), mark, id, page, united(areas));
            m_xml.writeAttribute(u"coords"_s, coordsOf(areas));
            end(mark);
        }
        if (!byPage.empty())
            m_first.insert({mark.id, {byPage.begin()->first, united(byPage.begin()->second)}});
    }

    void finish() { m_xml.writeEndDocument(); }

private:
    void addReply(const MarkedWords &mark)
    {
        const auto answered = m_first.find(mark.replyTo);
        if (answered == m_first.end())
            return;
        const auto &[page, area] = answered->second;
        begin(u"text"_s, mark, mark.id, page, {area.right(), area.y, 1, 1});
        m_xml.writeAttribute(u"inreplyto"_s, mark.replyTo);
        m_xml.writeAttribute(u"replyType"_s, u"reply"_s);
        if (mark.state != State::None) {
            m_xml.writeAttribute(u"statemodel"_s, mark.state == State::Marked ? u"marked"_s : u"review"_s);
            m_xml.writeAttribute(u"state"_s, mark.state == State::Marked ? u"Marked"_s
                                     : mark.state == State::Accepted     ? u"Accepted"_s
                                                                         : u"Rejected"_s);
        }
        end(mark);
    }

    void begin(const QString &element, const MarkedWords &mark, const QString &id, int page, const Rect &area)
    {
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(u"page"_s, QString::number(page));
        m_xml.writeAttribute(u"rect"_s, QStringList{number(area.x), number(m_height - area.bottom()), number(area.right()),
                                                    number(m_height - area.y)}.join(u','));
        m_xml.writeAttribute(u"name"_s, id);
        m_xml.writeAttribute(u"title"_s, xmlText(mark.author));
        m_xml.writeAttribute(u"subject"_s, mark.subject);
        m_xml.writeAttribute(u"color"_s, hexOf(mark.colour));
        m_xml.writeAttribute(u"flags"_s, u"print"_s);
        if (mark.created.isValid())
            m_xml.writeAttribute(u"creationdate"_s, dateOf(mark.created));
        if (mark.changed.isValid())
            m_xml.writeAttribute(u"date"_s, dateOf(mark.changed));
    }

    void end(const MarkedWords &mark)
    {
        m_xml.writeTextElement(u"contents"_s, xmlText(mark.contents));
        m_xml.writeEndElement();
    }

    /// The corners in the order that the PDF has.
    [[nodiscard]] QString coordsOf(const std::vector<Rect> &areas) const
    {
        QStringList all;
        for (const Rect &area : areas) {
            for (const double y : {area.y, area.bottom()}) {
                for (const double x : {area.x, area.right()})
                    all << number(x) << number(m_height - y);
            }
        }
        return all.join(u',');
    }

    QXmlStreamWriter m_xml;
    double m_height;
    std::map<QString, std::pair<int, Rect>> m_first; ///< by MarkedWords::id
};

} // namespace

Result<QByteArray> renderXfdf(const ExportInput &input, Work &work)
{
    if (const std::optional<Error> error = mismatch(input))
        return *error;
    const PageOptions options;
    const Typesetter typesetter;
    const Edition edition(input, options, typesetter);
    const Book book = layOut(edition, work);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    QByteArray xml;
    XfdfWriter writer(xml, input, edition.page.height);
    for (const MarkedWords &mark : book.marks)
        writer.add(mark);
    writer.finish();
    return xml;
}

} // namespace crossread::pages
