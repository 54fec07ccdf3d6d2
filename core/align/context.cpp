// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/context.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace crossread {

namespace {

/// News tells its event in the first sentences.
constexpr int leadSentences = 3;
/// The sentences around are those at most so far away; so many of the best count.
constexpr int reach = 2;
constexpr std::size_t bestAround = 4;

constexpr int across = 2 * reach + 1;

/// How similar the segments around two are to each other, the two in the middle; 0 for those that were not looked at.
using Around = std::array<std::array<float, across>, across>;

/// Goes through the pairs of one segment and finds the pairs around each.
class Neighbourhood {
public:
    /// `starts`: the first of the pairs of each segment, and one past the last.
    Neighbourhood(const std::vector<SegmentPair> &pairs, const std::vector<std::size_t> &starts, int one) : m_pairs(pairs)
    {
        for (int row = 0; row < across; ++row) {
            const int segment = one - reach + row;
            if (segment >= 0 && segment + 1 < int(starts.size()))
                m_rows[std::size_t(row)] = {starts[std::size_t(segment)], starts[std::size_t(segment) + 1]};
        }
    }
    /// Of the pair with `other`; each call with a higher one.
    [[nodiscard]] Around around(int other)
    {
        Around found{};
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            auto &[first, last] = m_rows[row];
            while (first < last && m_pairs[first].other < other - reach)
                ++first;
            for (std::size_t i = first; i < last && m_pairs[i].other <= other + reach; ++i)
                found[row][std::size_t(m_pairs[i].other - other + reach)] = m_pairs[i].features[SoftBoth];
        }
        return found;
    }

private:
    const std::vector<SegmentPair> &m_pairs;
    std::array<std::pair<std::size_t, std::size_t>, across> m_rows{}; ///< what is left of each
};

/// The two best values of each segment's pairs.
struct Best {
    float first = 0, second = 0;

    void take(float value)
    {
        second = std::max(second, std::min(first, value));
        first = std::max(first, value);
    }
    /// How far a value lies above the best other one, or below.
    [[nodiscard]] float margin(float value) const { return value - (value >= first ? second : first); }
};

float mean(const std::vector<Best> &bests)
{
    const float sum = std::accumulate(bests.begin(), bests.end(), 0.0F,
                                      [](float before, const Best &best) { return before + best.first; });
    return bests.empty() ? 0 : sum / float(bests.size());
}

void compareRivals(std::vector<SegmentPair> &pairs, int segments, int otherSegments)
{
    std::vector<Best> rows(std::size_t(segments), Best{});
    std::vector<Best> columns(std::size_t(otherSegments), Best{});
    for (const SegmentPair &pair : pairs) {
        rows[pair.one].take(pair.features[SoftBoth]);
        columns[pair.other].take(pair.features[SoftBoth]);
    }
    const float alike = std::min(mean(rows), mean(columns));
    for (SegmentPair &pair : pairs) {
        const float row = rows[pair.one].margin(pair.features[SoftBoth]);
        const float column = columns[pair.other].margin(pair.features[SoftBoth]);
        pair.features[MarginMin] = std::min(row, column);
        pair.features[MarginMax] = std::max(row, column);
        pair.features[ReportsAlike] = alike;
    }
}

/// The mean of the best of other segments' pairs.
float meanOfBest(const Around &around)
{
    std::array<float, bestAround + 1> best{};
    for (int i = 0; i < across; ++i) {
        for (int j = 0; j < across; ++j) {
            const float value = around[std::size_t(i)][std::size_t(j)];
            if (i == reach || j == reach || value <= best[bestAround - 1])
                continue;
            best[bestAround] = value;
            for (std::size_t k = bestAround; k > 0 && best[k] > best[k - 1]; --k)
                std::swap(best[k], best[k - 1]);
        }
    }
    return std::accumulate(best.begin(), best.begin() + bestAround, 0.0F) / float(bestAround);
}

void compareNeighbours(SegmentPair &pair, const Around &around)
{
    const auto at = [&](int i, int j) { return around[std::size_t(reach + i)][std::size_t(reach + j)]; };
    const float before = std::max(at(-1, -1), at(-1, 1));
    const float after = std::max(at(1, 1), at(1, -1));
    pair.features[Neighbours] = (before + after) / 2;
    pair.features[Adjacent] = std::max({at(0, -1), at(0, 1), at(-1, 0), at(1, 0)});
    pair.features[Window] = meanOfBest(around);
}

} // namespace

void compareContext(std::vector<SegmentPair> &pairs, int segments, int otherSegments)
{
    compareRivals(pairs, segments, otherSegments);
    std::vector<std::size_t> starts(std::size_t(segments) + 1, 0);
    for (const SegmentPair &pair : pairs)
        ++starts[std::size_t(pair.one) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::optional<Neighbourhood> neighbourhood;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        SegmentPair &pair = pairs[i];
        if (i == starts[std::size_t(pair.one)])
            neighbourhood.emplace(pairs, starts, pair.one);
        compareNeighbours(pair, neighbourhood->around(pair.other));
        const double place = (double(pair.one) + 0.5) / double(segments);
        const double otherPlace = (double(pair.other) + 0.5) / double(otherSegments);
        pair.features[Position] = float(1 - std::abs(place - otherPlace));
        pair.features[LeadBoth] = pair.one < leadSentences && pair.other < leadSentences;
    }
}

} // namespace crossread
