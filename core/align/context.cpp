// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/context.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace crossread {

namespace {

/// News tells its event in the first sentences.
constexpr int leadSentences = 3;
/// The sentences around are those at most so far away; so many of the best count.
constexpr int reach = 2;

constexpr int across = 2 * reach + 1;

/// The best four of some values, descending.
struct BestFour {
    float first = 0, second = 0, third = 0, fourth = 0;

    void take(float value)
    {
        if (value <= fourth)
            return;
        fourth = std::min(third, value);
        third = std::min(second, std::max(third, value));
        second = std::min(first, std::max(second, value));
        first = std::max(first, value);
    }
    [[nodiscard]] float mean() const { return (first + second + third + fourth) / 4; }
};

/// How similar the segments around two are to each other, the two in the middle; 0 for those that were not looked at.
struct Around {
    std::array<std::array<float, across>, across> similar{};
    BestFour others; ///< without those of either of the two
};

/// The similarities of all pairs, close together.
class Similarities {
public:
    Similarities(const std::vector<SegmentPair> &pairs, int segments) : m_starts(std::size_t(segments) + 1, 0)
    {
        m_similar.reserve(pairs.size());
        for (const SegmentPair &pair : pairs) {
            ++m_starts[std::size_t(pair.one) + 1];
            m_similar.push_back({pair.other, pair.features[SoftBoth]});
        }
        std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    }
    /// Around a pair; to be called for the pairs in their order.
    [[nodiscard]] Around around(const SegmentPair &pair)
    {
        if (pair.one != m_one)
            goTo(pair.one);
        Around found;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            auto &[next, end] = m_rows[row];
            while (next != end && next->other < pair.other - reach)
                ++next;
            for (const Similar *here = next; here != end && here->other <= pair.other + reach; ++here) {
                found.similar[row][std::size_t(here->other - pair.other + reach)] = here->value;
                if (row != reach && here->other != pair.other)
                    found.others.take(here->value);
            }
        }
        return found;
    }

private:
    struct Similar {
        int other = 0;
        float value = 0;
    };
    void goTo(int one)
    {
        m_one = one;
        for (int row = 0; row < across; ++row) {
            const auto segment = std::size_t(one - reach + row); // none before the first
            const bool exists = segment < m_starts.size() - 1;
            m_rows[std::size_t(row)] = {m_similar.data() + (exists ? m_starts[segment] : 0), m_similar.data() + (exists ? m_starts[segment + 1] : 0)};
        }
    }

    std::vector<Similar> m_similar;
    std::vector<std::size_t> m_starts; ///< the first of each segment, and one past the last
    int m_one = -1;
    std::array<std::pair<const Similar *, const Similar *>, across> m_rows{}; ///< what is left of the segments around m_one
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

void compareNeighbours(SegmentPair &pair, const Around &around)
{
    const auto at = [&](int i, int j) { return around.similar[std::size_t(reach + i)][std::size_t(reach + j)]; };
    const float before = std::max(at(-1, -1), at(-1, 1));
    const float after = std::max(at(1, 1), at(1, -1));
    pair.features[Neighbours] = (before + after) / 2;
    pair.features[Adjacent] = std::max({at(0, -1), at(0, 1), at(-1, 0), at(1, 0)});
    pair.features[Window] = around.others.mean();
}

} // namespace

void compareContext(std::vector<SegmentPair> &pairs, int segments, int otherSegments)
{
    compareRivals(pairs, segments, otherSegments);
    Similarities similarities(pairs, segments);
    for (SegmentPair &pair : pairs) {
        compareNeighbours(pair, similarities.around(pair));
        const double place = (double(pair.one) + 0.5) / double(segments);
        const double otherPlace = (double(pair.other) + 0.5) / double(otherSegments);
        pair.features[Position] = float(1 - std::abs(place - otherPlace));
        pair.features[LeadBoth] = pair.one < leadSentences && pair.other < leadSentences;
    }
}

} // namespace crossread
