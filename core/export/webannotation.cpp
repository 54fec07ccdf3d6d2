// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/webannotation.h"

#include "core/base/codepoints.h"
#include "core/export/findings.h"
#include "core/export/jsonwriter.h"
#include "core/export/labels.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString urn(const QString &kind, const QString &key)
{
    static const QUuid ours(u"5b1d3f0e-6a53-5d7c-9a5e-c7055ead0002"_s);
    return u"urn:uuid:"_s + QUuid::createUuidV5(ours, QString(kind + u':' + key)).toString(QUuid::WithoutBraces);
}

/// After RFC 6920: named by the bytes themselves.
QString sourceOf(const Report &report)
{
    const QByteArray hash = report.source.sha256.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return u"ni:///sha-256;"_s + QString::fromLatin1(hash);
}

class Collection {
public:
    explicit Collection(const ExportInput &input) : m_input(input)
    {
        for (const DossierReport &entry : input.dossier.reports)
            m_points.emplace_back(entry.report.text);
        m_shown = shownFindings(input);
        for (const int number : m_shown)
            m_ids.insert(input.comparison.discrepancies[std::size_t(number)].id);
    }

    QByteArray written()
    {
        m_json.beginObject();
        m_json.key("@context"_L1);
        m_json.beginArray();
        m_json.value("http://www.w3.org/ns/anno.jsonld"_L1);
        m_json.beginObject();
        m_json.field("crossread"_L1, "urn:crossread:vocabulary#"_L1);
        m_json.endObject();
        m_json.endArray();
        m_json.field("id"_L1, QStringView(urn(u"collection"_s, reportKeys())));
        m_json.field("type"_L1, "AnnotationCollection"_L1);
        m_json.field("label"_L1, "Differences between reports, and the analyst's notes"_L1);
        m_json.field("total"_L1, qint64(m_shown.size() + m_input.dossier.annotations.size()));
        m_json.key("first"_L1);
        m_json.beginObject();
        m_json.field("id"_L1, QStringView(urn(u"page"_s, reportKeys())));
        m_json.field("type"_L1, "AnnotationPage"_L1);
        m_json.field("startIndex"_L1, 0);
        m_json.key("items"_L1);
        m_json.beginArray();
        for (const int number : m_shown)
            finding(number);
        for (const Annotation &annotation : m_input.dossier.annotations)
            this->annotation(annotation);
        m_json.endArray();
        m_json.endObject();
        m_json.endObject();
        return m_json.take();
    }

private:
    QString reportKeys() const
    {
        QStringList keys;
        for (const DossierReport &entry : m_input.dossier.reports)
            keys.append(hashOf(entry.report));
        return keys.join(u' ');
    }
    static QString idOf(const QString &discrepancy) { return urn(u"finding"_s, discrepancy); }

    void agent(QLatin1StringView key, QLatin1StringView type, const QString &name)
    {
        m_json.key(key);
        m_json.beginObject();
        m_json.field("type"_L1, type);
        m_json.field("name"_L1, QStringView(name));
        m_json.endObject();
    }

    void text(QLatin1StringView purpose, const QString &value, QLatin1StringView format = "text/plain"_L1,
              QLatin1StringView language = {})
    {
        m_json.beginObject();
        m_json.field("type"_L1, "TextualBody"_L1);
        m_json.field("purpose"_L1, purpose);
        m_json.field("format"_L1, format);
        if (!language.isEmpty())
            m_json.field("language"_L1, language);
        m_json.field("value"_L1, QStringView(value));
        m_json.endObject();
    }

    void target(const Anchor &anchor, const DossierReport &entry, std::size_t report, std::optional<Span> span)
    {
        m_json.beginObject();
        m_json.field("type"_L1, "SpecificResource"_L1);
        m_json.key("source"_L1);
        m_json.beginObject();
        m_json.field("id"_L1, QStringView(sourceOf(entry.report)));
        m_json.field("type"_L1, "Text"_L1);
        m_json.field("language"_L1, QStringView(entry.report.about.language));
        if (entry.report.about.url)
            m_json.field("via"_L1, QStringView(*entry.report.about.url));
        m_json.field("crossread:outlet"_L1, QStringView(shortTitle(entry.report)));
        m_json.endObject();
        m_json.key("selector"_L1);
        m_json.beginArray();
        quoteSelector(anchor);
        if (span) {
            const Span points = m_points[report].fromUtf16(*span);
            m_json.beginObject();
            m_json.field("type"_L1, "TextPositionSelector"_L1);
            m_json.field("start"_L1, qint64(points.begin));
            m_json.field("end"_L1, qint64(points.end));
            m_json.endObject();
        }
        m_json.endArray();
        if (!span)
            m_json.field("crossread:state"_L1, "orphan"_L1);
        m_json.endObject();
    }

    void quoteSelector(const Anchor &anchor)
    {
        m_json.beginObject();
        m_json.field("type"_L1, "TextQuoteSelector"_L1);
        m_json.field("exact"_L1, QStringView(anchor.exact));
        m_json.field("prefix"_L1, QStringView(anchor.prefix));
        m_json.field("suffix"_L1, QStringView(anchor.suffix));
        m_json.endObject();
    }

    void finding(int number)
    {
        const Discrepancy &finding = m_input.comparison.discrepancies[std::size_t(number)];
        m_json.beginObject();
        m_json.field("id"_L1, QStringView(idOf(finding.id)));
        m_json.field("type"_L1, "Annotation"_L1);
        m_json.field("motivation"_L1, "classifying"_L1);
        agent("creator"_L1, "Software"_L1, m_input.comparison.engine);
        m_json.key("body"_L1);
        m_json.beginArray();
        text("classifying"_L1, nameOf(finding.type));
        text("describing"_L1, finding.explanation.english(), "text/plain"_L1, "en"_L1);
        m_json.endArray();
        m_json.key("target"_L1);
        m_json.beginArray();
        for (const Evidence &evidence : finding.members) {
            const auto report = std::size_t(evidence.report);
            const DossierReport &entry = m_input.dossier.reports[report];
            target(anchorAt(entry, evidence.span), entry, report, evidence.span);
        }
        m_json.endArray();
        m_json.field("crossread:number"_L1, number + 1);
        m_json.key("crossread:confidence"_L1);
        m_json.value(double(qRound64(finding.confidence * 1000)) / 1000);
        m_json.field("crossread:discrepancy"_L1, QStringView(finding.id));
        m_json.endObject();
    }

    void bodies(const Annotation &annotation)
    {
        m_json.key("body"_L1);
        m_json.beginArray();
        if (annotation.verdict != Verdict::None)
            text("assessing"_L1, nameOf(annotation.verdict));
        if (!annotation.body.isEmpty())
            text("commenting"_L1, annotation.body, "text/markdown"_L1);
        for (const QString &tag : annotation.tags)
            text("tagging"_L1, tag);
        m_json.endArray();
    }

    void annotation(const Annotation &annotation)
    {
        m_json.beginObject();
        m_json.field("id"_L1, QStringView(QString(u"urn:uuid:"_s + annotation.id)));
        m_json.field("type"_L1, "Annotation"_L1);
        m_json.field("motivation"_L1, annotation.verdict != Verdict::None ? "assessing"_L1 : "commenting"_L1);
        agent("creator"_L1, "Person"_L1, annotation.author);
        if (annotation.created.isValid())
            m_json.field("created"_L1, QStringView(utcText(annotation.created)));
        if (annotation.changed.isValid())
            m_json.field("modified"_L1, QStringView(utcText(annotation.changed)));
        bodies(annotation);
        m_json.key("target"_L1);
        m_json.beginArray();
        if (m_ids.contains(annotation.discrepancy))
            m_json.value(QStringView(idOf(annotation.discrepancy)));
        for (const Anchor &anchor : annotation.targets)
            anchored(anchor);
        m_json.endArray();
        m_json.endObject();
    }

    void anchored(const Anchor &anchor)
    {
        const auto &reports = m_input.dossier.reports;
        const auto entry = std::ranges::find(reports, anchor.report, &DossierReport::id);
        if (entry == reports.end()) // the report was taken out of the dossier
            return;
        target(anchor, *entry, std::size_t(entry - reports.begin()), locate(anchor, entry->report));
    }

    const ExportInput &m_input;
    std::vector<CodePoints> m_points;
    std::vector<int> m_shown;
    QSet<QString> m_ids; ///< of what is shown
    JsonWriter m_json;
};

} // namespace

Result<QByteArray> renderWebAnnotation(const ExportInput &input, Work &)
{
    if (const std::optional<Error> error = mismatch(input))
        return *error;
    return Collection(input).written();
}

} // namespace crossread
