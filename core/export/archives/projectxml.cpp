// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/archives/qdproject.h"

#include "core/export/xmltext.h"

#include <QUuid>
#include <QXmlStreamWriter>

namespace crossread::archives {

using namespace Qt::Literals::StringLiterals;

namespace {

class ProjectWriter {
public:
    explicit ProjectWriter(QByteArray &bytes) : m_xml(&bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    void project(const QdProject &project)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"Project"_s);
        m_xml.writeDefaultNamespace(u"urn:QDA-XML:project:1.0"_s);
        attribute("name"_L1, project.name);
        attribute("origin"_L1, project.origin);
        attribute("creatingUserGUID"_L1, project.users.front().guid);
        attribute("creationDateTime"_L1, project.time);
        users(project.users);
        m_xml.writeStartElement(u"CodeBook"_s);
        m_xml.writeStartElement(u"Codes"_s);
        for (const QdCode &one : project.codes)
            code(one);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"Sources"_s);
        for (const QdSource &one : project.sources)
            source(one, project.users.front().guid);
        m_xml.writeEndElement();
        if (!project.notes.empty())
            notes(project.notes);
        m_xml.writeEndDocument();
    }

private:
    void attribute(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeAttribute(QString(name), xmlText(value));
    }
    void description(const QString &text)
    {
        if (!text.isEmpty())
            m_xml.writeTextElement(u"Description"_s, xmlText(text));
    }

    void users(const std::vector<QdUser> &all)
    {
        m_xml.writeStartElement(u"Users"_s);
        for (const QdUser &user : all) {
            m_xml.writeEmptyElement(u"User"_s);
            attribute("guid"_L1, user.guid);
            attribute("name"_L1, user.name);
        }
        m_xml.writeEndElement();
    }

    void code(const QdCode &code)
    {
        m_xml.writeStartElement(u"Code"_s);
        attribute("guid"_L1, code.guid);
        attribute("name"_L1, code.name);
        attribute("isCodable"_L1, code.children.empty() ? u"true"_s : u"false"_s);
        attribute("color"_L1, code.colour);
        description(code.description);
        for (const QdCode &child : code.children)
            this->code(child);
        m_xml.writeEndElement();
    }

    void source(const QdSource &source, const QString &user)
    {
        m_xml.writeStartElement(u"TextSource"_s);
        attribute("guid"_L1, source.guid);
        attribute("name"_L1, source.name);
        attribute("plainTextPath"_L1, u"internal://%1.txt"_s.arg(source.guid));
        attribute("creatingUser"_L1, user);
        attribute("creationDateTime"_L1, source.time);
        description(source.description);
        for (const QdSelection &one : source.selections)
            selection(one);
        m_xml.writeEndElement();
    }

    void selection(const QdSelection &selection)
    {
        m_xml.writeStartElement(u"PlainTextSelection"_s);
        attribute("guid"_L1, selection.guid);
        attribute("name"_L1, selection.name);
        attribute("startPosition"_L1, QString::number(selection.points.begin));
        attribute("endPosition"_L1, QString::number(selection.points.end));
        attribute("creatingUser"_L1, selection.user);
        attribute("creationDateTime"_L1, selection.time);
        description(selection.description);
        for (const QdCoding &coding : selection.codings) {
            m_xml.writeStartElement(u"Coding"_s);
            const QUuid guid = QUuid::createUuidV5(QUuid(selection.guid), QString(coding.code + coding.user));
            attribute("guid"_L1, guid.toString(QUuid::WithoutBraces));
            attribute("creatingUser"_L1, coding.user);
            attribute("creationDateTime"_L1, coding.time);
            reference("CodeRef"_L1, coding.code);
            m_xml.writeEndElement();
        }
        for (const QString &note : selection.notes)
            reference("NoteRef"_L1, note);
        m_xml.writeEndElement();
    }

    void reference(QLatin1StringView element, const QString &guid)
    {
        m_xml.writeEmptyElement(QString(element));
        attribute("targetGUID"_L1, guid);
    }

    void notes(const std::vector<QdNote> &all)
    {
        m_xml.writeStartElement(u"Notes"_s);
        for (const QdNote &note : all) {
            m_xml.writeStartElement(u"Note"_s);
            attribute("guid"_L1, note.guid);
            attribute("name"_L1, note.name);
            attribute("creatingUser"_L1, note.user);
            attribute("creationDateTime"_L1, note.time);
            m_xml.writeTextElement(u"PlainTextContent"_s, xmlText(note.text));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray projectXml(const QdProject &project)
{
    QByteArray bytes;
    ProjectWriter(bytes).project(project);
    return bytes;
}

} // namespace crossread::archives
