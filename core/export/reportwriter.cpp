// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reportwriter.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

void orNull(JsonWriter &json, QLatin1StringView name, const std::optional<QString> &text)
{
    json.key(name);
    text ? json.value(QStringView(*text)) : json.null();
}

void ReportWriter::start(Span span) const
{
    m_json.field("start"_L1, qint64(m_points.fromUtf16(span.begin)));
}

void ReportWriter::end(Span span) const
{
    m_json.field("end"_L1, qint64(m_points.fromUtf16(span.end)));
}

void ReportWriter::words(Span span, const QString *name) const
{
    m_json.beginObject();
    end(span);
    if (name) {
        m_json.key("name"_L1);
        name->isEmpty() ? m_json.null() : m_json.value(QStringView(*name));
    }
    start(span);
    m_json.field("text"_L1, span.in(m_text));
    m_json.endObject();
}

void ReportWriter::pair(Span span) const
{
    m_json.beginArray();
    m_json.value(qint64(m_points.fromUtf16(span.begin)));
    m_json.value(qint64(m_points.fromUtf16(span.end)));
    m_json.endArray();
}

void ReportWriter::quote(const Quote &quote) const
{
    m_json.beginObject();
    m_json.key("cue"_L1);
    quote.cue ? words(*quote.cue) : m_json.null();
    end(quote.span);
    m_json.field("kind"_L1, nameOf(quote.kind));
    if (!quote.parts.empty()) {
        m_json.key("spans"_L1);
        m_json.beginArray();
        for (const Span part : quote.parts)
            pair(part);
        m_json.endArray();
    }
    m_json.key("speaker"_L1);
    quote.speaker ? words(quote.speaker->span, &quote.speaker->name) : m_json.null();
    start(quote.span);
    m_json.key("via"_L1);
    m_json.beginArray();
    for (const Span relay : quote.via)
        words(relay);
    m_json.endArray();
    m_json.endObject();
}

void ReportWriter::report(const Report &report, const Reading &reading) const
{
    const Metadata &about = report.about;
    m_json.beginObject();
    orNull(m_json, "agency"_L1, about.agency);
    m_json.key("byline"_L1);
    m_json.beginArray();
    for (const QString &name : about.byline)
        m_json.value(QStringView(name));
    m_json.endArray();
    m_json.field("charset"_L1, QStringView(report.source.charset));
    m_json.key("credits"_L1);
    m_json.beginArray();
    for (const Mention &credit : reading.credits)
        words(credit.span, &credit.name);
    m_json.endArray();
    orNull(m_json, "dateline"_L1, about.dateline);
    m_json.field("format"_L1, QStringView(report.source.format));
    orNull(m_json, "headline"_L1, about.headline);
    m_json.field("language"_L1, QStringView(about.language));
    orNull(m_json, "outlet"_L1, about.outlet);
    m_json.key("paragraphs"_L1);
    m_json.beginArray();
    for (const Paragraph &paragraph : report.paragraphs) {
        m_json.beginObject();
        end(paragraph.span);
        m_json.field("kind"_L1, nameOf(paragraph.kind));
        start(paragraph.span);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.field("path"_L1, QStringView(report.source.path));
    orNull(m_json, "published"_L1, about.published);
    m_json.key("quotes"_L1);
    m_json.beginArray();
    for (const Quote &one : reading.quotes)
        quote(one);
    m_json.endArray();
    m_json.key("sentences"_L1);
    m_json.beginArray();
    for (const Sentence &sentence : reading.sentences) {
        m_json.beginObject();
        end(sentence.span);
        start(sentence.span);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.field("sha256"_L1, QStringView(QString::fromLatin1(report.source.sha256.toHex())));
    m_json.field("text"_L1, QStringView(report.text));
    orNull(m_json, "url"_L1, about.url);
    m_json.endObject();
}

} // namespace crossread
