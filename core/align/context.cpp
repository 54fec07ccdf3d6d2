// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/context.h"

#include <algorithm>
#include <numeric>

namespace crossread {

namespace {

/// News tells its event in the first sentences.
constexpr int leadSentences = 3;
/// The sentences around are those at most so far away; so many of the best count.
constexpr int reach = 2;
constexpr std::size_t bestAround = 4;

/// How similar any two segments of the two reports are; 0 for those that were not looked at.
class Similarities {
public:
    Similarities(const std::vector<SegmentPair> &pairs, int segments)
        : m_starts(std::size_t(segments) + 1, 0)
    {
        m_similar.reserve(pairs.size());
        for (const SegmentPair &pair : pairs) {
            ++m_starts[std::size_t(pair.one) + 1];
            m_similar.push_back({pair.other, pair.features[SoftBoth]});
        }
        std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    }
    [[nodiscard]] float at(int one, int other) const
    {
        if (one < 0 || one + 1 >= int(m_starts.size()))
            return 0;
        for (std::size_t i = m_starts[one]; i < m_starts[one + 1] && m_similar[i].other <= other; ++i) {
            if (m_similar[i].other == other)
                return m_similar[i].value;
        }
        return 0;
    }
    /// Calls `visit` for the pairs of `one` with the segments from `first` to `last`.
    template<typename Visit>
    void visitRow(int one, int first, int last, Visit visit) const
    {
        if (one < 0 || one + 1 >= int(m_starts.size()))
            return;
        for (std::size_t i = m_starts[one]; i < m_starts[one + 1] && m_similar[i].other <= last; ++i) {
            if (m_similar[i].other >= first)
                visit(m_similar[i].other, m_similar[i].value);
        }
    }

private:
    struct Similar {
        int other = 0;
        float value = 0;
    };
    std::vector<Similar> m_similar; ///< of all pairs, in their order
    std::vector<std::size_t> m_starts;
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

float around(const Similarities &similarities, int one, int other)
{
    std::array<float, (2 * reach + 1) * (2 * reach + 1)> values{};
    std::size_t count = 0;
    for (int i = one - reach; i <= one + reach; ++i) {
        if (i == one)
            continue;
        similarities.visitRow(i, other - reach, other + reach, [&](int j, float value) {
            if (j != other)
                values[count++] = value;
        });
    }
    const auto end = values.begin() + std::ptrdiff_t(std::max(count, bestAround));
    std::partial_sort(values.begin(), values.begin() + bestAround, end, std::greater<float>());
    return std::accumulate(values.begin(), values.begin() + bestAround, 0.0F) / float(bestAround);
}

void compareNeighbours(SegmentPair &pair, const Similarities &similarities)
{
    const auto at = [&](int i, int j) { return similarities.at(pair.one + i, pair.other + j); };
    const float before = std::max(at(-1, -1), at(-1, 1));
    const float after = std::max(at(1, 1), at(1, -1));
    pair.features[Neighbours] = (before + after) / 2;
    pair.features[Adjacent] = std::max({at(0, -1), at(0, 1), at(-1, 0), at(1, 0)});
    pair.features[Window] = around(similarities, pair.one, pair.other);
}

} // namespace

void compareContext(std::vector<SegmentPair> &pairs, int segments, int otherSegments)
{
    compareRivals(pairs, segments, otherSegments);
    const Similarities similarities(pairs, segments);
    for (SegmentPair &pair : pairs) {
        compareNeighbours(pair, similarities);
        const double place = (double(pair.one) + 0.5) / double(segments);
        const double otherPlace = (double(pair.other) + 0.5) / double(otherSegments);
        pair.features[Position] = float(1 - std::abs(place - otherPlace));
        pair.features[LeadBoth] = pair.one < leadSentences && pair.other < leadSentences;
    }
}

} // namespace crossread
