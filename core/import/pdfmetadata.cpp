// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfmetadata.h"

#include "core/import/dates.h"
#include "core/import/names.h"
#include "core/import/textfold.h"

#include <QXmlStreamReader>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto prism = "http://prismstandard.org/namespaces/basic/"_L1; ///< with a version behind

void take(PdfMetadata &metadata, QStringView space, QStringView name, QStringView raw)
{
    const QString value = squeezed(raw);
    if (value.isEmpty())
        return;
    const auto first = [&](QString &field) {
        if (field.isEmpty())
            field = value;
    };
    if (space == dublinCore && name == "title"_L1)
        first(metadata.title);
    else if (space == dublinCore && name == "creator"_L1)
        metadata.authors += value;
    else if (space == dublinCore && name == "publisher"_L1)
        first(metadata.outlet);
    else if (space.startsWith(prism) && name == "publicationName"_L1)
        metadata.outlet = value;
    else if (space.startsWith(prism) && name == "publicationDate"_L1)
        first(metadata.published);
    else if (space.startsWith(prism) && name == "url"_L1)
        first(metadata.url);
}

/// Values stand in elements of the two vocabularies, perhaps in lists within, or in attributes of a description.
PdfMetadata readXmp(const QString &xmp)
{
    PdfMetadata metadata;
    QXmlStreamReader xml(xmp);
    QString space;
    QString name;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.namespaceUri() == dublinCore || xml.namespaceUri().startsWith(prism)) {
                space = xml.namespaceUri().toString();
                name = xml.name().toString();
            }
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                take(metadata, attribute.namespaceUri(), attribute.name(), attribute.value());
        } else if (xml.isCharacters()) {
            take(metadata, space, name, xml.text());
        } else if (xml.isEndElement() && xml.name() == name && xml.namespaceUri() == space) {
            name.clear();
        }
    }
    return metadata;
}

} // namespace

PdfMetadata metadataOf(const PdfFile &file)
{
    PdfMetadata metadata = readXmp(file.xmp);
    if (metadata.title.isEmpty())
        metadata.title = squeezed(file.title);
    if (metadata.authors.isEmpty() && !file.author.isEmpty())
        metadata.authors += squeezed(file.author);
    return metadata;
}

void takeBibliography(const PdfMetadata &metadata, Metadata &about)
{
    if (!metadata.outlet.isEmpty())
        about.outlet = metadata.outlet;
    about.published = isoDate(metadata.published);
    if (metadata.url.startsWith("http"_L1))
        about.url = metadata.url;
}

void takePrintedAuthors(const PdfMetadata &metadata, Report &report)
{
    if (!report.about.byline.isEmpty())
        return;
    const QString printed = folded(report.text);
    for (const QString &author : metadata.authors) {
        for (const QString &person : authorsIn(author, false).persons) {
            if (printed.contains(folded(person)) && !report.about.byline.contains(person))
                report.about.byline += person;
        }
    }
}

} // namespace crossread
