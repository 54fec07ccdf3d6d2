// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/soundness.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <set>

namespace crossread {

namespace {

bool isProbability(double value)
{
    return value >= 0 && value <= 1; // false for NaN
}

template<typename T>
bool hasIndex(const std::vector<T> &values, int index)
{
    return index >= 0 && std::size_t(index) < values.size();
}

/// What has to hold of a reading of one report.
class ReadingCheck {
public:
    ReadingCheck(const Reading &reading, const Report &report)
        : m_reading(reading)
        , m_report(report)
    {
    }

    [[nodiscard]] bool passed() const
    {
        const Reading &r = m_reading;
        return std::ranges::all_of(r.sentences, [&](const Sentence &s) {
                   return lies(s.span) && hasIndex(m_report.paragraphs, s.paragraph);
               })
            && std::ranges::all_of(r.credits, [&](const Mention &m) { return lies(m.span); })
            && std::ranges::all_of(r.quoted, [&](const QuotedStretch &q) { return lies(q.span) && lies(q.inside); })
            && std::ranges::all_of(r.quotes, [&](const Quote &q) { return holds(q); })
            && std::ranges::all_of(r.figures, [&](const Figure &f) {
                   return lies(f.span) && !std::isnan(f.low) && !std::isnan(f.high);
               })
            && std::ranges::all_of(r.dates, [&](const DateMention &d) {
                   return lies(d.span) && d.weekday >= 0 && d.weekday <= 7;
               })
            && std::ranges::all_of(r.times, [&](const TimeMention &t) { return lies(t.span) && t.minutes >= 0 && t.minutes < 1440; })
            && std::ranges::all_of(r.names, [&](const Name &n) { return lies(n.span) && (!n.title || lies(*n.title)); })
            && std::ranges::all_of(r.marks, [&](const Mark &m) { return lies(m.span) && lies(m.scope); });
    }

private:
    [[nodiscard]] bool lies(Span span) const
    {
        return span.begin >= 0 && span.begin <= span.end && span.end <= m_report.text.size();
    }
    [[nodiscard]] bool lie(const std::vector<Span> &spans) const
    {
        return std::ranges::all_of(spans, [&](Span span) { return lies(span); });
    }
    [[nodiscard]] bool holds(const Quote &q) const
    {
        return lies(q.span) && lie(q.parts) && lie(q.via) && (!q.speaker || lies(q.speaker->span))
            && (!q.cue || lies(*q.cue)) && hasIndex(m_reading.sentences, q.sentence);
    }

    const Reading &m_reading;
    const Report &m_report;
};

bool lies(int report, Span span, const std::vector<DossierReport> &reports)
{
    return hasIndex(reports, report) && span.begin >= 0 && span.begin <= span.end
        && span.end <= reports[std::size_t(report)].report.text.size();
}

bool isSound(const Passage &passage, const std::vector<DossierReport> &reports)
{
    const auto members = std::ranges::all_of(passage.members, [&](const Member &m) {
        return lies(m.report, m.span, reports);
    });
    const auto links = std::ranges::all_of(passage.links, [&](const Link &link) {
        return link.first >= 0 && link.first < link.second && hasIndex(passage.members, link.second)
            && isProbability(link.score);
    });
    return members && links && isProbability(passage.score);
}

bool isSound(const Alignment &alignment, const std::vector<DossierReport> &reports)
{
    const auto known = [&](const std::vector<int> &indices) {
        return std::ranges::all_of(indices, [&](int index) { return hasIndex(reports, index); });
    };
    return std::ranges::all_of(alignment.events, known) && alignment.bases.size() == alignment.events.size()
        && std::ranges::all_of(alignment.passages, [&](const Passage &p) { return isSound(p, reports); })
        && std::ranges::all_of(alignment.origins,
                               [&](const Origin &o) {
                                   return known(o.reports) && isProbability(o.share)
                                       && (!o.earliest || hasIndex(reports, *o.earliest));
                               });
}

bool isSound(const Anchor &anchor)
{
    // The report may have changed or gone since: locate() looks for the words.
    return anchor.span.begin >= 0 && anchor.span.begin <= anchor.span.end;
}

template<typename T>
bool haveDifferentIds(const std::vector<T> &values)
{
    std::set<QString> ids;
    return std::ranges::all_of(values, [&](const T &value) { return ids.insert(value.id).second; });
}

} // namespace

bool isSound(const Annotation &annotation)
{
    return !annotation.id.isEmpty() && !annotation.targets.empty()
        && std::ranges::all_of(annotation.targets, [](const Anchor &anchor) { return isSound(anchor); });
}

/// As many targets as the kind of correction speaks of, of as many reports, and a value that it knows.
bool hasTargets(const Correction &correction)
{
    std::set<QString> reports;
    for (const Anchor &anchor : correction.targets)
        reports.insert(anchor.report);
    const std::size_t count = correction.targets.size();
    switch (correction.kind) {
    case CorrectionKind::Match:
    case CorrectionKind::OneEvent:
    case CorrectionKind::OtherEvent: return count >= 2 && reports.size() == count;
    case CorrectionKind::Part: return reports.size() >= 2;
    case CorrectionKind::Kind: return reports.size() == 1 && paragraphKindNamed(correction.value);
    case CorrectionKind::Speaker: return reports.size() == 1 && count == (correction.value.isEmpty() ? 1u : 2u);
    case CorrectionKind::Relay: return reports.size() == 1;
    case CorrectionKind::NoQuote: return count == 1;
    case CorrectionKind::Details: return count == 1 && detailsIn(correction.value);
    }
    return false;
}

bool isSound(const Correction &correction)
{
    const bool words = hasWords(correction.kind);
    const auto holds = [&](const Anchor &anchor) { return isSound(anchor) && anchor.exact.isEmpty() != words; };
    return !correction.id.isEmpty() && std::ranges::all_of(correction.targets, holds) && hasTargets(correction);
}

bool isSound(const Corrections &corrections, const std::vector<DossierReport> &reports)
{
    const auto in = [&](const Member &member) { return lies(member.report, member.span, reports); };
    return std::ranges::all_of(corrections.matches, [&](const MatchChoice &c) { return in(c.one) && in(c.other); })
        && std::ranges::all_of(corrections.events,
                               [&](const EventChoice &c) { return hasIndex(reports, c.one) && hasIndex(reports, c.other); })
        && std::ranges::all_of(corrections.quotes,
                               [&](const QuoteChoice &c) {
                                   return in(c.quote) && (!c.speaker || in({c.quote.report, c.speaker->span}))
                                       && std::ranges::all_of(c.via, [&](Span via) { return in({c.quote.report, via}); });
                               })
        && std::ranges::all_of(corrections.kinds, [&](const KindChoice &c) { return in(c.paragraph); })
        && std::ranges::all_of(corrections.details, [&](const DetailChoice &c) { return hasIndex(reports, c.report); });
}

bool isSound(const Report &report)
{
    qsizetype after = 0;
    for (const Paragraph &paragraph : report.paragraphs) {
        if (paragraph.span.begin < after || paragraph.span.end < paragraph.span.begin
            || paragraph.span.end > report.text.size())
            return false;
        after = paragraph.span.end;
    }
    return report.source.sha256.isEmpty()
        || report.source.sha256 == QCryptographicHash::hash(report.source.bytes, QCryptographicHash::Sha256);
}

bool isSound(const Comparison &comparison, const std::vector<DossierReport> &reports)
{
    if (comparison.readings.size() != reports.size() || !isSound(comparison.alignment, reports))
        return false;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (!ReadingCheck(comparison.readings[i], reports[i].report).passed())
            return false;
    }
    if (!isSound(comparison.corrections, reports))
        return false;
    const bool discrepancies = std::ranges::all_of(comparison.discrepancies, [&](const Discrepancy &d) {
        return isProbability(d.confidence) && std::ranges::all_of(d.members, [&](const Evidence &e) {
            return lies(e.report, e.span, reports);
        });
    });
    return discrepancies && std::ranges::all_of(comparison.quoteGroups, [&](const QuoteGroup &group) {
        return std::ranges::all_of(group.members, [&](const QuoteGroup::Entry &entry) {
            return hasIndex(comparison.readings, entry.report)
                && hasIndex(comparison.readings[std::size_t(entry.report)].quotes, entry.quote);
        });
    });
}

bool isSound(const Dossier &dossier)
{
    return haveDifferentIds(dossier.reports) && haveDifferentIds(dossier.annotations) && haveDifferentIds(dossier.corrections)
        && std::ranges::all_of(dossier.reports,
                               [](const DossierReport &entry) { return !entry.id.isEmpty() && isSound(entry.report); })
        && std::ranges::all_of(dossier.annotations, [](const Annotation &annotation) { return isSound(annotation); })
        && std::ranges::all_of(dossier.corrections, [](const Correction &correction) { return isSound(correction); });
}

} // namespace crossread
