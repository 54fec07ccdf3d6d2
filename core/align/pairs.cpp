// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/pairs.h"

#include "core/align/context.h"
#include "core/align/weights.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace crossread {

namespace {

/// How many partners of one segment are looked at in one other report.
constexpr std::size_t mostPartners = 10;
/// A pair that shares less than this part of the lighter segment's weight by stem is not looked at …
constexpr float leastShare = 0.12F;
/// … nor, where the other report has a copy of the segment, one that shares less than this: it says something else.
constexpr float leastShareBesideCopy = 0.6F;
/// A copy shares so much of the heavier one's weight.
constexpr float shareOfCopy = 0.9F;

/// The segment's terms with each stem once, the first of several.
std::vector<const Term *> distinctTerms(const Segment &segment)
{
    std::vector<const Term *> terms;
    terms.reserve(segment.terms.size());
    for (const Term &term : segment.terms) {
        if (std::none_of(terms.begin(), terms.end(), [&](const Term *seen) { return seen->stem == term.stem; }))
            terms.push_back(&term);
    }
    return terms;
}

/// Everything that features are made of, but for the weights, which follow from the words.
bool haveSameContent(const Segment &one, const Segment &other)
{
    const auto same = [](const Term &a, const Term &b) {
        return a.stem == b.stem && a.row == b.row && a.name == b.name && a.number == b.number;
    };
    return one.stems == other.stems && one.quoted == other.quoted && one.days == other.days
        && one.figures == other.figures
        && std::equal(one.terms.begin(), one.terms.end(), other.terms.begin(), other.terms.end(), same);
}

template<typename WeightOf>
double logistic(const Features &features, WeightOf weightOf)
{
    double sum = 0;
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += weightOf(i) * double(features[i]);
    return 1 / (1 + std::exp(-sum));
}

} // namespace

double probabilityOf(const Features &features, bool alone)
{
    return alone ? logistic(features, [&](std::size_t i) { return aloneWeights[i] + aloneSlopes[i] * double(features[Size]); })
                 : logistic(features, [](std::size_t i) { return pairWeights[i]; });
}

double paraphraseProbability(const Features &features)
{
    return logistic(features, [&](std::size_t i) { return paraphraseWeights[i] + paraphraseSlopes[i] * double(features[Size]); });
}

PairFinder::PairFinder(const std::vector<const PreparedReport *> &reports)
    : m_reports(reports), m_alone(sentencesOf(reports) < fewestForContext), m_matcher(reports), m_first{0}, m_partners(reports.size())
{
    std::vector<std::vector<int>> places;
    for (std::size_t r = 0; r < reports.size(); ++r) {
        for (const Segment &segment : reports[r]->segments) {
            for (const Term *term : distinctTerms(segment)) {
                if (std::size_t(term->stem) >= places.size())
                    places.resize(std::size_t(term->stem) + 1);
                places[term->stem].push_back(int(m_segments.size()));
            }
            m_segments.push_back(&segment);
            m_weights.push_back(segment.weight);
            m_reportOf.push_back(int(r));
        }
        m_first.push_back(int(m_segments.size()));
    }
    m_starts.push_back(0);
    for (const std::vector<int> &here : places) {
        m_places.insert(m_places.end(), here.begin(), here.end());
        m_starts.push_back(m_places.size());
    }
    m_shared.assign(m_segments.size(), 0);
    m_touched.resize(m_segments.size() + 1);
    numberContents();
}

void PairFinder::findPartners(const Segment &segment, int report)
{
    const int later = m_first[report + 1];
    float *const shared = m_shared.data();
    int *const touched = m_touched.data();
    std::size_t count = 0;
    for (const Term *term : distinctTerms(segment)) {
        const float weight = term->weight;
        const int *const places = m_places.data();
        const int *const end = places + m_starts[term->stem + 1];
        const int *place = std::lower_bound(places + m_starts[term->stem], end, later);
        for (; weight > 0 && place != end; ++place) {
            touched[count] = *place; // stays where it is the first time
            count += shared[*place] <= 0;
            shared[*place] += weight;
        }
    }
    for (const int place : std::span(touched, count)) {
        const float share = shared[place] / std::min(segment.weight, m_weights[place]);
        shared[place] = 0;
        if (share < leastShare)
            continue;
        std::vector<Partner> &best = m_partners[m_reportOf[place]];
        if (best.size() < mostPartners || share >= best.front().share)
            offer(best, {place, share});
    }
}

/// Keeps the best by share, ties to the earlier one.
void PairFinder::offer(std::vector<Partner> &best, Partner partner)
{
    const auto isBetter = [](const Partner &a, const Partner &b) { return a.share > b.share || (a.share == b.share && a.place < b.place); };
    if (best.size() < mostPartners) {
        best.push_back(partner);
    } else if (isBetter(partner, best.front())) {
        std::pop_heap(best.begin(), best.end(), isBetter);
        best.back() = partner;
    } else {
        return;
    }
    std::push_heap(best.begin(), best.end(), isBetter);
}

void PairFinder::leaveToCopy(std::vector<Partner> &partners, float weight) const
{
    const auto isCopy = [&](const Partner &partner) {
        const auto [lighter, heavier] = std::minmax(weight, m_weights[partner.place]);
        return partner.share * lighter >= shareOfCopy * heavier;
    };
    if (std::ranges::any_of(partners, isCopy))
        std::erase_if(partners, [](const Partner &partner) { return partner.share < leastShareBesideCopy; });
}

/// Copies of a sentence need not be compared again: numbers them alike.
void PairFinder::numberContents()
{
    QHash<size_t, std::vector<int>> known; // by hash, the segments with different contents
    const auto hashOf = [](const Segment &segment) {
        return qHashMulti(qHashRange(segment.stems.begin(), segment.stems.end(), 0), segment.quoted.size(),
                          segment.terms.size());
    };
    for (int i = 0; i < int(m_segments.size()); ++i) {
        std::vector<int> &candidates = known[hashOf(*m_segments[i])];
        const auto same = std::find_if(candidates.begin(), candidates.end(), [&](int other) {
            return haveSameContent(*m_segments[i], *m_segments[other]);
        });
        if (same == candidates.end()) {
            candidates.push_back(i);
            m_contentOf.push_back(int(m_isCopied.size()));
            m_isCopied.push_back(0);
        } else {
            m_contentOf.push_back(m_contentOf[*same]);
            m_isCopied[m_contentOf[i]] = 1;
        }
    }
    m_ofContent.resize(m_isCopied.size());
    m_comparedWith.assign(m_isCopied.size(), -1);
}

const Features &PairFinder::featuresOf(int one, int other)
{
    const int content = m_contentOf[one];
    const int otherContent = m_contentOf[other];
    Features &here = m_ofContent[otherContent];
    if (m_comparedWith[otherContent] == one)
        return here;
    m_comparedWith[otherContent] = one;
    const quint64 key = (quint64(content) << 32) | quint64(otherContent);
    const bool copied = m_isCopied[content];
    if (const auto known = copied ? m_ofCopies.find(key) : m_ofCopies.end(); known != m_ofCopies.end()) {
        here = known->second;
        return here;
    }
    here = compareSegments(*m_segments[one], *m_segments[other], m_matcher.with(*m_segments[other]));
    if (m_alone)
        compareAlone(*m_segments[one], *m_segments[other], here);
    if (copied)
        m_ofCopies.emplace(key, here);
    return here;
}

SegmentPair PairFinder::compared(int one, int other, int report, int otherReport)
{
    SegmentPair pair{one, other, {}, 0, m_alone};
    pair.features = featuresOf(m_first[report] + one, m_first[otherReport] + other);
    return pair;
}

std::vector<std::vector<SegmentPair>> PairFinder::pairsWithLater(int report)
{
    const int reports = int(m_reports.size());
    std::vector<std::vector<SegmentPair>> found(std::size_t(reports - report - 1));
    const std::vector<Segment> &segments = m_reports[report]->segments;
    for (int i = 0; i < int(segments.size()); ++i) {
        findPartners(segments[i], report);
        m_matcher.take(segments[i]);
        for (int other = report + 1; other < reports; ++other) {
            std::vector<Partner> &partners = m_partners[other];
            leaveToCopy(partners, segments[i].weight);
            std::ranges::sort(partners, {}, &Partner::place);
            for (const Partner &partner : partners)
                found[other - report - 1].push_back(compared(i, partner.place - m_first[other], report, other));
            partners.clear();
        }
    }
    for (int other = report + 1; other < reports; ++other) {
        std::vector<SegmentPair> &pairs = found[other - report - 1];
        compareContext(pairs, int(segments.size()), int(m_reports[other]->segments.size()));
        for (SegmentPair &pair : pairs)
            pair.probability = probabilityOf(pair.features, m_alone);
    }
    return found;
}

std::vector<SegmentPair> pairSegments(const PreparedReport &one, const PreparedReport &other)
{
    return PairFinder({&one, &other}).pairsWithLater(0).front();
}

} // namespace crossread
