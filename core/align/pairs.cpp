// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/pairs.h"

#include "core/align/weights.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace crossread {

namespace {

/// How many partners of one segment are looked at in one other report.
constexpr std::size_t mostPartners = 10;
/// A pair that shares less than this part of the lighter segment's weight by stem is not looked at …
constexpr float leastShare = 0.12F;

/// Where each stem stands in one report.
class StemIndex {
public:
    explicit StemIndex(const PreparedReport &report)
    {
        for (std::size_t u = 0; u < report.segments.size(); ++u) {
            for (const Term &term : report.segments[u].terms) {
                std::vector<int> &places = m_places[term.stem];
                if (places.empty() || places.back() != int(u))
                    places.push_back(int(u));
            }
        }
    }
    [[nodiscard]] const std::vector<int> *places(int stem) const
    {
        const auto found = m_places.constFind(stem);
        return found == m_places.constEnd() ? nullptr : &*found;
    }

private:
    QHash<int, std::vector<int>> m_places;
};

/// The partners of one segment, best first; ties go to the earlier one.
std::vector<int> partnersOf(const Segment &segment, const PreparedReport &other, const StemIndex &index,
                            std::vector<float> &shared)
{
    std::vector<int> touched;
    std::vector<int> seen;
    for (const Term &term : segment.terms) {
        if (std::find(seen.begin(), seen.end(), term.stem) != seen.end())
            continue;
        seen.push_back(term.stem);
        const std::vector<int> *places = index.places(term.stem);
        if (!places)
            continue;
        for (const int place : *places) {
            if (shared[place] <= 0)
                touched.push_back(place);
            shared[place] += term.weight;
        }
    }
    const auto share = [&](int place) { return shared[place] / std::min(segment.weight, other.segments[place].weight); };
    std::sort(touched.begin(), touched.end(), [&](int a, int b) {
        return std::pair(-share(a), a) < std::pair(-share(b), b);
    });
    std::vector<int> best;
    for (const int place : touched) {
        if (best.size() < mostPartners && share(place) >= leastShare)
            best.push_back(place);
    }
    for (const int place : touched)
        shared[place] = 0;
    return best;
}

/// Rank and margin of each pair among those with the same segment on one side.
template<typename Side>
void rank(std::vector<SegmentPair> &pairs, Side side, Feature rankFeature, Feature marginFeature)
{
    std::map<int, std::vector<SegmentPair *>> rows;
    for (SegmentPair &pair : pairs)
        rows[side(pair)].push_back(&pair);
    for (auto &[segment, row] : rows) {
        std::stable_sort(row.begin(), row.end(), [](const SegmentPair *a, const SegmentPair *b) {
            return a->features[SoftBoth] > b->features[SoftBoth];
        });
        for (std::size_t i = 0; i < row.size(); ++i) {
            const float rival = row.size() == 1 ? 0 : row[i == 0 ? 1 : 0]->features[SoftBoth];
            row[i]->features[rankFeature] = 1 / float(i + 1);
            row[i]->features[marginFeature] = row[i]->features[SoftBoth] - rival;
        }
    }
}

void compareNeighbours(std::vector<SegmentPair> &pairs)
{
    std::map<std::pair<int, int>, float> similarity;
    for (const SegmentPair &pair : pairs)
        similarity[{pair.one, pair.other}] = pair.features[SoftBoth];
    const auto at = [&](int one, int other) {
        const auto found = similarity.find({one, other});
        return found == similarity.end() ? 0 : found->second;
    };
    for (SegmentPair &pair : pairs) {
        const float before = std::max(at(pair.one - 1, pair.other - 1), at(pair.one - 1, pair.other + 1));
        const float after = std::max(at(pair.one + 1, pair.other + 1), at(pair.one + 1, pair.other - 1));
        pair.features[Neighbours] = (before + after) / 2;
    }
}

} // namespace

double probabilityOf(const Features &features)
{
    double sum = 0;
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += pairWeights[i] * double(features[i]);
    return 1 / (1 + std::exp(-sum));
}

std::vector<SegmentPair> pairSegments(const PreparedReport &one, const PreparedReport &other)
{
    std::vector<SegmentPair> pairs;
    const StemIndex index(other);
    std::vector<float> shared(other.segments.size(), 0);
    for (std::size_t i = 0; i < one.segments.size(); ++i) {
        std::vector<int> partners = partnersOf(one.segments[i], other, index, shared);
        std::sort(partners.begin(), partners.end());
        for (const int j : partners) {
            SegmentPair pair{int(i), j, compareSegments(one.segments[i], other.segments[j]), 0};
            const double place = (double(i) + 0.5) / double(one.segments.size());
            const double otherPlace = (double(j) + 0.5) / double(other.segments.size());
            pair.features[Position] = float(1 - std::abs(place - otherPlace));
            pairs.push_back(pair);
        }
    }
    rank(pairs, [](const SegmentPair &pair) { return pair.one; }, RowRank, RowMargin);
    rank(pairs, [](const SegmentPair &pair) { return pair.other; }, ColumnRank, ColumnMargin);
    compareNeighbours(pairs);
    for (SegmentPair &pair : pairs)
        pair.probability = probabilityOf(pair.features);
    return pairs;
}

} // namespace crossread
