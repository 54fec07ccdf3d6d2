// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json.h"

#include "core/base/codepoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Three decimals: enough for a probability, and the same on every machine.
double rounded(double value)
{
    return double(qRound64(value * 1000)) / 1000;
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

/// Writes spans of one report as code points.
class SpanWriter {
public:
    explicit SpanWriter(const Report &report) : m_text(report.text), m_points(report.text) { }

    [[nodiscard]] QJsonObject span(Span span) const
    {
        const Span points = m_points.fromUtf16(span);
        return {{u"start"_s, points.begin}, {u"end"_s, points.end}};
    }
    [[nodiscard]] QJsonObject words(Span span) const
    {
        QJsonObject object = this->span(span);
        object.insert(u"text"_s, span.in(m_text).toString());
        return object;
    }
    [[nodiscard]] QJsonArray pair(Span span) const
    {
        const Span points = m_points.fromUtf16(span);
        return {points.begin, points.end};
    }

private:
    QStringView m_text;
    CodePoints m_points;
};

QJsonObject quoteObject(const Quote &quote, const SpanWriter &write)
{
    QJsonObject object = write.span(quote.span);
    object.insert(u"kind"_s, nameOf(quote.kind));
    QJsonValue speaker = QJsonValue::Null;
    if (quote.speaker) {
        QJsonObject mention = write.words(quote.speaker->span);
        mention.insert(u"name"_s, quote.speaker->name.isEmpty() ? QJsonValue() : QJsonValue(quote.speaker->name));
        speaker = mention;
    }
    object.insert(u"speaker"_s, speaker);
    object.insert(u"cue"_s, quote.cue ? QJsonValue(write.words(*quote.cue)) : QJsonValue(QJsonValue::Null));
    QJsonArray via;
    for (const Span relay : quote.via)
        via.append(write.words(relay));
    object.insert(u"via"_s, via);
    if (!quote.parts.empty()) {
        QJsonArray spans;
        for (const Span part : quote.parts)
            spans.append(write.pair(part));
        object.insert(u"spans"_s, spans);
    }
    return object;
}

QJsonObject reportObject(const Report &report, const Reading &reading, const SpanWriter &write)
{
    const Metadata &about = report.about;
    QJsonArray paragraphs;
    for (const Paragraph &paragraph : report.paragraphs) {
        QJsonObject object = write.span(paragraph.span);
        object.insert(u"kind"_s, nameOf(paragraph.kind));
        paragraphs.append(object);
    }
    QJsonArray sentences;
    for (const Sentence &sentence : reading.sentences)
        sentences.append(write.span(sentence.span));
    QJsonArray quotes;
    for (const Quote &quote : reading.quotes)
        quotes.append(quoteObject(quote, write));
    return {
        {u"path"_s, report.source.path},
        {u"format"_s, report.source.format},
        {u"charset"_s, report.source.charset},
        {u"sha256"_s, QString::fromLatin1(report.source.sha256.toHex())},
        {u"headline"_s, orNull(about.headline)},
        {u"byline"_s, QJsonArray::fromStringList(about.byline)},
        {u"outlet"_s, orNull(about.outlet)},
        {u"agency"_s, orNull(about.agency)},
        {u"dateline"_s, orNull(about.dateline)},
        {u"published"_s, orNull(about.published)},
        {u"language"_s, about.language},
        {u"url"_s, orNull(about.url)},
        {u"text"_s, report.text},
        {u"paragraphs"_s, paragraphs},
        {u"sentences"_s, sentences},
        {u"quotes"_s, quotes},
    };
}

using Writers = std::vector<SpanWriter>;

QJsonObject place(int report, Span span, const Writers &writers)
{
    QJsonObject object = writers[std::size_t(report)].span(span);
    object.insert(u"report"_s, report);
    return object;
}

QJsonObject passageObject(const Passage &passage, const Writers &writers)
{
    QJsonArray members;
    for (const Member &member : passage.members)
        members.append(place(member.report, member.span, writers));
    QJsonArray links;
    for (const Link &link : passage.links)
        links.append(QJsonArray{link.first, link.second, rounded(link.score)});
    return {
        {u"id"_s, passage.id},     {u"kind"_s, nameOf(passage.grade)}, {u"score"_s, rounded(passage.score)},
        {u"members"_s, members},   {u"links"_s, links},
    };
}

QJsonObject discrepancyObject(const Discrepancy &discrepancy, const Writers &writers)
{
    QJsonArray members;
    for (const Evidence &evidence : discrepancy.members) {
        QJsonObject object = place(evidence.report, evidence.span, writers);
        object.insert(u"value"_s, evidence.value);
        members.append(object);
    }
    return {
        {u"id"_s, discrepancy.id},
        {u"type"_s, nameOf(discrepancy.type)},
        {u"confidence"_s, rounded(discrepancy.confidence)},
        {u"shown"_s, discrepancy.confidence >= shownConfidence},
        {u"passage"_s, discrepancy.passage.isEmpty() ? QJsonValue() : QJsonValue(discrepancy.passage)},
        {u"members"_s, members},
        {u"explanation"_s, discrepancy.explanation.english()},
    };
}

QJsonArray indices(const std::vector<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonArray originArray(const std::vector<Origin> &origins)
{
    QJsonArray array;
    for (const Origin &origin : origins) {
        array.append(QJsonObject{{u"reports"_s, indices(origin.reports)},
                                 {u"share"_s, rounded(origin.share)},
                                 {u"source"_s, orNull(origin.source)}});
    }
    return array;
}

QJsonArray quoteGroupArray(const std::vector<QuoteGroup> &groups)
{
    QJsonArray array;
    for (const QuoteGroup &group : groups) {
        QJsonArray members;
        for (const QuoteGroup::Entry &entry : group.members)
            members.append(QJsonObject{{u"report"_s, entry.report}, {u"quote"_s, entry.quote}});
        array.append(QJsonObject{{u"members"_s, members}});
    }
    return array;
}

} // namespace

QByteArray reportJson(const Report &report, const Reading &reading)
{
    return QJsonDocument(reportObject(report, reading, SpanWriter(report))).toJson(QJsonDocument::Indented);
}

QByteArray analysisJson(const std::vector<Report> &reports, const Comparison &comparison)
{
    Writers writers;
    writers.reserve(reports.size());
    QJsonArray reportArray;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        writers.emplace_back(reports[i]);
        reportArray.append(reportObject(reports[i], comparison.readings[i], writers[i]));
    }
    QJsonArray events;
    for (const std::vector<int> &event : comparison.alignment.events)
        events.append(indices(event));
    QJsonArray passages;
    for (const Passage &passage : comparison.alignment.passages)
        passages.append(passageObject(passage, writers));
    QJsonArray discrepancies;
    for (const Discrepancy &discrepancy : comparison.discrepancies)
        discrepancies.append(discrepancyObject(discrepancy, writers));
    const QJsonObject analysis{
        {u"version"_s, 1},
        {u"generator"_s, comparison.engine},
        {u"reports"_s, reportArray},
        {u"events"_s, events},
        {u"passages"_s, passages},
        {u"discrepancies"_s, discrepancies},
        {u"quote_groups"_s, quoteGroupArray(comparison.quoteGroups)},
        {u"origins"_s, originArray(comparison.alignment.origins)},
    };
    return QJsonDocument(analysis).toJson(QJsonDocument::Indented);
}

} // namespace crossread
