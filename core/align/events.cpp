// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/events.h"

#include "core/align/weights.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first sentences of a news report tell its event.
constexpr int leadSentences = 4;
constexpr int leadNameSentences = 6;
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

Weights termWeights(const PreparedReport &report)
{
    Weights weights;
    for (const Segment &segment : report.segments) {
        for (const Term &term : segment.terms)
            weights[term.stem] += term.weight;
    }
    for (auto &[stem, weight] : weights)
        weight = std::log1p(weight);
    return weights;
}

Weights nameWeights(const PreparedReport &report, int sentences)
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
    return weights;
}

double cosine(const Weights &one, const Weights &other)
{
    double dot = 0, lengths = 0, otherLengths = 0;
    for (const auto &[stem, weight] : one) {
        lengths += weight * weight;
        if (const auto found = other.find(stem); found != other.end())
            dot += weight * found->second;
    }
    for (const auto &[stem, weight] : other)
        otherLengths += weight * weight;
    return dot > 0 ? dot / std::sqrt(lengths * otherLengths) : 0;
}

double shareIn(const Weights &names, const Weights &other)
{
    Weighted share;
    for (const auto &[stem, weight] : names)
        share.add(other.contains(stem), weight);
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

struct Odds {
    int count;
    const std::vector<double> &values;

    [[nodiscard]] double between(const std::vector<int> &one, const std::vector<int> &other) const
    {
        double sum = 0;
        for (const int i : one) {
            for (const int j : other)
                sum += values[std::size_t(i * count + j)];
        }
        return sum / double(one.size() * other.size());
    }
    /// What a group demands of whom it takes in.
    [[nodiscard]] double demand(const std::vector<int> &group) const
    {
        double sum = 0;
        int pairs = 0;
        for (const int i : group) {
            for (const int j : group) {
                if (i < j) {
                    sum += values[std::size_t(i * count + j)];
                    ++pairs;
                }
            }
        }
        return std::max(leastSameEvent, pairs > 0 ? sum / pairs - mostBelow : leastSameEvent);
    }
};

struct Join {
    std::size_t into = 0, from = 0;
};

std::optional<Join> bestJoin(const std::vector<std::vector<int>> &groups, const Odds &odds)
{
    std::optional<Join> best;
    double most = 0;
    for (std::size_t a = 0; a < groups.size(); ++a) {
        for (std::size_t b = a + 1; b < groups.size(); ++b) {
            const double value = odds.between(groups[a], groups[b]);
            const bool wanted = value >= std::max(odds.demand(groups[a]), odds.demand(groups[b]));
            if (wanted && (!best || value > most)) {
                best = Join{a, b};
                most = value;
            }
        }
    }
    return best;
}

} // namespace

EventFeatures compareEvents(const PreparedReport &one, const PreparedReport &other,
                            const std::vector<SegmentPair> &pairs)
{
    const std::vector<double> best = bestOf(one.segments.size(), pairs, &SegmentPair::one);
    const std::vector<double> otherBest = bestOf(other.segments.size(), pairs, &SegmentPair::other);
    constexpr int all = 1 << 30;
    EventFeatures features{};
    features[EventBias] = 1;
    const auto both = [&](double first, double second, EventFeature least, EventFeature most) {
        features[least] = std::min(first, second);
        features[most] = std::max(first, second);
    };
    both(shareOf(one, best, all), shareOf(other, otherBest, all), ShareMin, ShareMax);
    both(shareOf(one, best, leadSentences), shareOf(other, otherBest, leadSentences), LeadMin, LeadMax);
    features[WordsCosine] = cosine(termWeights(one), termWeights(other));
    const Weights names = nameWeights(one, all);
    const Weights otherNames = nameWeights(other, all);
    features[NamesShared] = std::max(shareIn(names, otherNames), shareIn(otherNames, names));
    both(shareIn(nameWeights(one, leadNameSentences), otherNames),
         shareIn(nameWeights(other, leadNameSentences), names), LeadNamesMin, LeadNamesMax);
    return features;
}

double dateEvidence(const Report &one, const Reading &reading, const Report &other, const Reading &otherReading)
{
    const QDate published = publishedOn(one);
    const QDate otherPublished = publishedOn(other);
    if (published.isValid() && otherPublished.isValid()) {
        // News is told within days; follow-ups that far apart are another event.
        const qint64 apart = std::abs(published.daysTo(otherPublished));
        return apart <= 2 ? 1.5 : apart <= 10 ? 0 : -3;
    }
    const std::vector<int> days = leadWeekdays(reading);
    const std::vector<int> otherDays = leadWeekdays(otherReading);
    if (days.empty() || otherDays.empty())
        return 0;
    const bool shared = std::find_first_of(days.begin(), days.end(), otherDays.begin(), otherDays.end()) != days.end();
    return shared ? 0.5 : -1.5;
}

double sameEvent(const EventFeatures &features, double dateEvidence)
{
    double sum = dateEvidence;
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += eventWeights[i] * features[i];
    return std::clamp(sum, -6.0, 6.0);
}

std::vector<std::vector<int>> groupEvents(int count, const std::vector<double> &odds)
{
    std::vector<std::vector<int>> groups;
    for (int i = 0; i < count; ++i)
        groups.push_back({i});
    while (const std::optional<Join> join = bestJoin(groups, Odds{count, odds})) {
        std::vector<int> &into = groups[join->into];
        const std::vector<int> from = std::move(groups[join->from]);
        into.insert(into.end(), from.begin(), from.end());
        std::sort(into.begin(), into.end());
        groups.erase(groups.begin() + std::ptrdiff_t(join->from));
    }
    std::sort(groups.begin(), groups.end());
    return groups;
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
