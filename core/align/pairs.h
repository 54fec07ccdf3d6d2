// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/features.h"

#include <unordered_map>

namespace crossread {

/// Two segments of two reports that may state the same thing.
struct SegmentPair {
    int one = 0;   ///< index into the first report's segments
    int other = 0; ///< into the second's
    Features features{};
    double probability = 0; ///< that an analyst would say so
    bool alone = false;     ///< without a context: too few sentences
};

/// For every segment of a report, the segments of the others that share enough weight to be looked at, from one inverted
/// index over all of them; scored by weights.h. Work grows with the words shared, not with all pairs.
class PairFinder {
public:
    /// The reports must outlive it.
    explicit PairFinder(const std::vector<const PreparedReport *> &reports);

    /// The pairs of `report` with each later one: the first entry is of the next one. Each ordered by (one, other).
    [[nodiscard]] std::vector<std::vector<SegmentPair>> pairsWithLater(int report);
    [[nodiscard]] TermMatcher &matcher() { return m_matcher; }

private:
    struct Partner {
        int place = 0; ///< number among all segments
        float share = 0;
    };
    void findPartners(const Segment &segment, int report);
    static void offer(std::vector<Partner> &best, Partner partner);
    /// Where a segment of this weight has a copy among `partners`, leaves out those that share little of it.
    void leaveToCopy(std::vector<Partner> &partners, float weight) const;
    [[nodiscard]] const Features &featuresOf(int one, int other);
    [[nodiscard]] SegmentPair compared(int one, int other, int report, int otherReport);
    void numberContents();

    const std::vector<const PreparedReport *> m_reports;
    const bool m_alone;
    TermMatcher m_matcher;
    std::vector<int> m_first;              ///< number of each report's first segment, and one past the last
    std::vector<const Segment *> m_segments;
    std::vector<int> m_reportOf;           ///< of each segment
    std::vector<std::size_t> m_starts;     ///< of each stem in m_places
    std::vector<int> m_places;             ///< the segments with each stem, ascending
    std::vector<int> m_contentOf;          ///< of each segment: the same number for the same words
    std::vector<char> m_isCopied;          ///< by content: it stands in several places
    std::vector<Features> m_ofContent;     ///< of the segment at hand with each content …
    std::vector<int> m_comparedWith;       ///< … where this is its number
    std::unordered_map<quint64, Features> m_ofCopies; ///< of contents that stand in several places
    std::vector<float> m_weights;          ///< of each segment
    std::vector<float> m_shared;           ///< weight shared with the segment at hand …
    std::vector<int> m_touched;            ///< … by these; there is room for all segments
    std::vector<std::vector<Partner>> m_partners; ///< the best by report, as a heap with the worst of them in front
};

/// The pairs of two reports alone.
[[nodiscard]] std::vector<SegmentPair> pairSegments(const PreparedReport &one, const PreparedReport &other);

/// The logistic model over the features; `alone`: of sentences without a context.
[[nodiscard]] double probabilityOf(const Features &features, bool alone);
/// Of sentences without a context: that people would call one a paraphrase of the other.
[[nodiscard]] double paraphraseProbability(const Features &features);

} // namespace crossread
