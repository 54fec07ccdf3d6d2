// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json.h"

#include "core/export/jsonwriter.h"
#include "core/export/reportwriter.h"
#include "core/judge/limits.h"

#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Three decimals: enough for a probability, and the same on every machine.
double rounded(double value)
{
    return double(qRound64(value * 1000)) / 1000;
}

/// Writes what was found over all reports.
class AnalysisWriter {
public:
    AnalysisWriter(JsonWriter &json, const std::vector<Report> &reports) : m_json(json)
    {
        for (const Report &report : reports)
            m_reports.emplace_back(json, report);
    }
    void analysis(const std::vector<Report> &reports, const Comparison &comparison) const;

private:
    void indices(const std::vector<int> &numbers) const;
    void passage(const Passage &passage) const;
    void discrepancy(const Discrepancy &discrepancy) const;
    void origin(const Origin &origin) const;
    void group(const QuoteGroup &group) const;
    void eventReason(const std::vector<int> &event, const EventBasis &basis) const;
    void limit(const Limit &limit) const;
    void corrections(const Corrections &corrections) const;
    void matchChoice(const MatchChoice &choice) const;
    void eventChoice(const EventChoice &choice) const;
    void quoteChoice(const QuoteChoice &choice) const;
    void kindChoice(const KindChoice &choice) const;
    void detailChoice(const DetailChoice &choice) const;
    void place(const Member &member) const;
    /// An array under a name, each element by a function of this class.
    template<typename T>
    void each(QLatin1StringView name, const std::vector<T> &all, void (AnalysisWriter::*write)(const T &) const) const
    {
        m_json.key(name);
        m_json.beginArray();
        for (const T &one : all)
            (this->*write)(one);
        m_json.endArray();
    }

    JsonWriter &m_json;
    std::vector<ReportWriter> m_reports;
};

void AnalysisWriter::indices(const std::vector<int> &numbers) const
{
    m_json.beginArray();
    for (const int number : numbers)
        m_json.value(number);
    m_json.endArray();
}

void AnalysisWriter::passage(const Passage &passage) const
{
    m_json.beginObject();
    m_json.field("id"_L1, QStringView(passage.id));
    m_json.field("kind"_L1, nameOf(passage.grade));
    m_json.key("links"_L1);
    m_json.beginArray();
    for (const Link &link : passage.links) {
        m_json.beginArray();
        m_json.value(link.first);
        m_json.value(link.second);
        m_json.value(rounded(link.score));
        m_json.endArray();
    }
    m_json.endArray();
    m_json.key("members"_L1);
    m_json.beginArray();
    for (const Member &member : passage.members)
        place(member);
    m_json.endArray();
    m_json.field("score"_L1, rounded(passage.score));
    m_json.endObject();
}

void AnalysisWriter::discrepancy(const Discrepancy &discrepancy) const
{
    m_json.beginObject();
    m_json.field("confidence"_L1, rounded(discrepancy.confidence));
    m_json.field("explanation"_L1, QStringView(discrepancy.explanation.english()));
    m_json.field("id"_L1, QStringView(discrepancy.id));
    m_json.key("members"_L1);
    m_json.beginArray();
    for (const Evidence &evidence : discrepancy.members) {
        m_json.beginObject();
        m_reports[std::size_t(evidence.report)].end(evidence.span);
        m_json.field("report"_L1, evidence.report);
        m_reports[std::size_t(evidence.report)].start(evidence.span);
        m_json.field("value"_L1, QStringView(evidence.value));
        m_json.endObject();
    }
    m_json.endArray();
    m_json.key("passage"_L1);
    discrepancy.passage.isEmpty() ? m_json.null() : m_json.value(QStringView(discrepancy.passage));
    m_json.field("shown"_L1, discrepancy.confidence >= shownConfidence);
    m_json.field("type"_L1, nameOf(discrepancy.type));
    m_json.endObject();
}

void AnalysisWriter::origin(const Origin &origin) const
{
    m_json.beginObject();
    m_json.key("earliest"_L1);
    origin.earliest ? m_json.value(*origin.earliest) : m_json.null();
    m_json.key("reports"_L1);
    indices(origin.reports);
    m_json.field("share"_L1, rounded(origin.share));
    orNull(m_json, "source"_L1, origin.source);
    m_json.endObject();
}

void AnalysisWriter::eventReason(const std::vector<int> &event, const EventBasis &basis) const
{
    m_json.beginObject();
    m_json.field("decided"_L1, basis.decided);
    m_json.key("names"_L1);
    m_json.beginArray();
    for (const QString &name : basis.names)
        m_json.value(QStringView(name));
    m_json.endArray();
    m_json.field("probability"_L1, rounded(basis.probability));
    m_json.key("reports"_L1);
    indices(event);
    m_json.field("statements"_L1, rounded(basis.statements));
    m_json.endObject();
}

void AnalysisWriter::group(const QuoteGroup &group) const
{
    m_json.beginObject();
    m_json.key("members"_L1);
    m_json.beginArray();
    for (const QuoteGroup::Entry &entry : group.members) {
        m_json.beginObject();
        m_json.field("quote"_L1, entry.quote);
        m_json.field("report"_L1, entry.report);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.endObject();
}

void AnalysisWriter::limit(const Limit &limit) const
{
    m_json.beginObject();
    m_reports[std::size_t(limit.report)].end(limit.span);
    m_json.field("reason"_L1, nameOf(limit.reason));
    m_json.field("report"_L1, limit.report);
    m_reports[std::size_t(limit.report)].start(limit.span);
    m_json.endObject();
}

void AnalysisWriter::place(const Member &member) const
{
    m_json.beginObject();
    m_reports[std::size_t(member.report)].end(member.span);
    m_json.field("report"_L1, member.report);
    m_reports[std::size_t(member.report)].start(member.span);
    m_json.endObject();
}

void AnalysisWriter::matchChoice(const MatchChoice &choice) const
{
    m_json.beginObject();
    m_json.key("members"_L1);
    m_json.beginArray();
    place(choice.one);
    place(choice.other);
    m_json.endArray();
    m_json.field("same"_L1, choice.same);
    m_json.endObject();
}

void AnalysisWriter::eventChoice(const EventChoice &choice) const
{
    m_json.beginObject();
    m_json.key("reports"_L1);
    indices({choice.one, choice.other});
    m_json.field("same"_L1, choice.same);
    m_json.endObject();
}

void AnalysisWriter::quoteChoice(const QuoteChoice &choice) const
{
    constexpr std::array decisions{"speaker"_L1, "relay"_L1, "none"_L1};
    const ReportWriter &report = m_reports[std::size_t(choice.quote.report)];
    m_json.beginObject();
    m_json.field("decided"_L1, decisions[std::size_t(choice.what)]);
    m_json.key("quote"_L1);
    place(choice.quote);
    m_json.key("speaker"_L1);
    choice.speaker ? report.words(choice.speaker->span, &choice.speaker->name) : m_json.null();
    m_json.key("via"_L1);
    m_json.beginArray();
    for (const Span via : choice.via)
        report.words(via);
    m_json.endArray();
    m_json.endObject();
}

void AnalysisWriter::kindChoice(const KindChoice &choice) const
{
    m_json.beginObject();
    m_json.field("kind"_L1, nameOf(choice.kind));
    m_json.key("paragraph"_L1);
    place(choice.paragraph);
    m_json.endObject();
}

void AnalysisWriter::detailChoice(const DetailChoice &choice) const
{
    m_json.beginObject();
    m_json.field("name"_L1, nameOf(choice.detail));
    m_json.field("report"_L1, choice.report);
    m_json.field("text"_L1, QStringView(choice.text));
    m_json.endObject();
}

/// What the analyst decided; left out where that is nothing.
void AnalysisWriter::corrections(const Corrections &corrections) const
{
    if (corrections.empty())
        return;
    m_json.key("corrections"_L1);
    m_json.beginObject();
    each("details"_L1, corrections.details, &AnalysisWriter::detailChoice);
    each("events"_L1, corrections.events, &AnalysisWriter::eventChoice);
    each("kinds"_L1, corrections.kinds, &AnalysisWriter::kindChoice);
    each("matches"_L1, corrections.matches, &AnalysisWriter::matchChoice);
    each("quotes"_L1, corrections.quotes, &AnalysisWriter::quoteChoice);
    m_json.endObject();
}

std::vector<Limit> limitsOf(const std::vector<Report> &reports, const Comparison &comparison)
{
    std::vector<Limit> all;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const std::vector<Limit> limits = crossread::limitsOf(int(i), reports[i], comparison.readings[i]);
        all.insert(all.end(), limits.begin(), limits.end());
    }
    return all;
}

void AnalysisWriter::analysis(const std::vector<Report> &reports, const Comparison &comparison) const
{
    m_json.beginObject();
    corrections(comparison.corrections);
    each("discrepancies"_L1, comparison.discrepancies, &AnalysisWriter::discrepancy);
    m_json.key("event_reasons"_L1);
    m_json.beginArray();
    for (std::size_t i = 0; i < comparison.alignment.events.size(); ++i)
        eventReason(comparison.alignment.events[i], comparison.alignment.bases[i]);
    m_json.endArray();
    each("events"_L1, comparison.alignment.events, &AnalysisWriter::indices);
    m_json.field("generator"_L1, QStringView(comparison.engine));
    each("limits"_L1, limitsOf(reports, comparison), &AnalysisWriter::limit);
    each("origins"_L1, comparison.alignment.origins, &AnalysisWriter::origin);
    each("passages"_L1, comparison.alignment.passages, &AnalysisWriter::passage);
    each("quote_groups"_L1, comparison.quoteGroups, &AnalysisWriter::group);
    m_json.key("reports"_L1);
    m_json.beginArray();
    for (std::size_t i = 0; i < reports.size(); ++i)
        m_reports[i].report(reports[i], comparison.readings[i]);
    m_json.endArray();
    m_json.field("version"_L1, 1);
    m_json.endObject();
}

} // namespace

QByteArray reportJson(const Report &report, const Reading &reading)
{
    JsonWriter json;
    ReportWriter(json, report).report(report, reading);
    return json.take();
}

QByteArray analysisJson(const std::vector<Report> &reports, const Comparison &comparison)
{
    JsonWriter json;
    AnalysisWriter(json, reports).analysis(reports, comparison);
    return json.take();
}

} // namespace crossread
