// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/events.h"

#include "core/align/weights.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first sentences of a news report tell its event.
constexpr int leadSentences = 4;
constexpr int leadNameSentences = 6;
constexpr int allSentences = 1 << 30;
/// Headings and fragments are no lead.
constexpr std::size_t fewestTerms = 4;

struct Weighted {
    double sum = 0, weight = 0;
    void add(double value, double by)
    {
        sum += value * by;
        weight += by;
    }
    [[nodiscard]] double mean() const { return weight > 0 ? sum / weight : 0; }
};

/// For each segment, how likely its best partner states the same.
std::vector<double> bestOf(std::size_t count, const std::vector<SegmentPair> &pairs, int SegmentPair::*side)
{
    std::vector<double> best(count, 0);
    for (const SegmentPair &pair : pairs)
        best[pair.*side] = std::max(best[pair.*side], pair.probability);
    return best;
}

double shareOf(const PreparedReport &report, const std::vector<double> &best, int sentences)
{
    Weighted share;
    for (std::size_t i = 0; i < best.size() && sentences > 0; ++i) {
        if (report.segments[i].terms.size() < fewestTerms)
            continue;
        share.add(best[i], report.segments[i].weight);
        --sentences;
    }
    return share.mean();
}

using Weights = std::map<int, double>;

StemWeights termWeights(const PreparedReport &report)
{
    Weights weights;
    for (const Segment &segment : report.segments) {
        for (const Term &term : segment.terms)
            weights[term.stem] += term.weight;
    }
    for (auto &[stem, weight] : weights)
        weight = std::log1p(weight);
    return {weights.begin(), weights.end()};
}

StemWeights nameWeights(const PreparedReport &report, int sentences)
{
    Weights weights;
    for (const Segment &segment : report.segments) {
        if (segment.terms.size() < fewestTerms)
            continue;
        if (sentences-- == 0)
            break;
        for (const Term &term : segment.terms) {
            if (term.name)
                weights[term.stem] = term.weight;
        }
    }
    return {weights.begin(), weights.end()};
}

double squaredLength(const StemWeights &weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0.0,
                           [](double sum, const auto &entry) { return sum + entry.second * entry.second; });
}

/// Calls `visit` for each of `one` with the weight in `other`, null where it has none.
template<typename Visit>
void visitBoth(const StemWeights &one, const StemWeights &other, Visit visit)
{
    std::size_t j = 0;
    for (const auto &[stem, weight] : one) {
        while (j < other.size() && other[j].first < stem)
            ++j;
        visit(weight, j < other.size() && other[j].first == stem ? &other[j].second : nullptr);
    }
}

double cosine(const EventProfile &one, const EventProfile &other)
{
    double dot = 0;
    visitBoth(one.terms, other.terms,
              [&](double weight, const double *otherWeight) { dot += otherWeight ? weight * *otherWeight : 0; });
    return dot > 0 ? dot / std::sqrt(one.length * other.length) : 0;
}

double shareIn(const StemWeights &names, const StemWeights &other)
{
    Weighted share;
    visitBoth(names, other, [&](double weight, const double *otherWeight) { share.add(otherWeight != nullptr, weight); });
    return share.mean();
}

QDate publishedOn(const Report &report)
{
    return report.about.published ? QDate::fromString(report.about.published->left(10), Qt::ISODate) : QDate();
}

std::vector<int> leadWeekdays(const Reading &reading)
{
    std::vector<int> days;
    const qsizetype end = reading.sentences.empty()
        ? 0
        : reading.sentences[std::min<std::size_t>(reading.sentences.size(), 8) - 1].span.end;
    for (const DateMention &date : reading.dates) {
        if (date.weekday > 0 && date.span.end <= end)
            days.push_back(date.weekday);
    }
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

EventProfile profileOf(const PreparedReport &report)
{
    EventProfile profile{&report, termWeights(report), 0, nameWeights(report, allSentences),
                         nameWeights(report, leadNameSentences)};
    profile.length = squaredLength(profile.terms);
    return profile;
}

EventFeatures compareEvents(const EventProfile &one, const EventProfile &other, const std::vector<SegmentPair> &pairs)
{
    const std::vector<double> best = bestOf(one.report->segments.size(), pairs, &SegmentPair::one);
    const std::vector<double> otherBest = bestOf(other.report->segments.size(), pairs, &SegmentPair::other);
    EventFeatures features{};
    features[EventBias] = 1;
    const auto both = [&](double first, double second, EventFeature least, EventFeature most) {
        features[least] = std::min(first, second);
        features[most] = std::max(first, second);
    };
    both(shareOf(*one.report, best, allSentences), shareOf(*other.report, otherBest, allSentences), ShareMin, ShareMax);
    both(shareOf(*one.report, best, leadSentences), shareOf(*other.report, otherBest, leadSentences), LeadMin, LeadMax);
    features[WordsCosine] = cosine(one, other);
    features[NamesShared] = std::max(shareIn(one.names, other.names), shareIn(other.names, one.names));
    both(shareIn(one.leadNames, other.names), shareIn(other.leadNames, one.names), LeadNamesMin, LeadNamesMax);
    return features;
}

EventDates datesOf(const Report &report, const Reading &reading)
{
    return {publishedOn(report), leadWeekdays(reading)};
}

double dateEvidence(const EventDates &one, const EventDates &other)
{
    if (one.published.isValid() && other.published.isValid()) {
        // News is told within days; follow-ups that far apart are another event.
        const qint64 apart = std::abs(one.published.daysTo(other.published));
        return apart <= 2 ? 1.5 : apart <= 10 ? 0 : -3;
    }
    const std::vector<int> &days = one.weekdays;
    if (days.empty() || other.weekdays.empty())
        return 0;
    const bool shared = std::find_first_of(days.begin(), days.end(), other.weekdays.begin(), other.weekdays.end())
        != days.end();
    return shared ? 0.5 : -1.5;
}

double sameEvent(const EventFeatures &features, double dateEvidence)
{
    double sum = dateEvidence;
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += eventWeights[i] * features[i];
    return std::clamp(sum, -6.0, 6.0);
}

QLatin1StringView nameOf(EventFeature feature)
{
    static constexpr std::array<QLatin1StringView, EventFeatureCount> names{
        "EventBias"_L1,  "ShareMax"_L1, "ShareMin"_L1,     "WordsCosine"_L1,  "NamesShared"_L1,
        "LeadMin"_L1,    "LeadMax"_L1,  "LeadNamesMin"_L1, "LeadNamesMax"_L1,
    };
    return names[feature];
}

} // namespace crossread
