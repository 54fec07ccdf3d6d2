// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/features.h"

#include "core/base/sequences.h"
#include "core/base/wide.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Few segments have more words; for those that do, memory is taken.
constexpr qsizetype usualTerms = 64;

/// Of two sentences that are neither headlines nor long.
constexpr float usualWords = 40;
constexpr float farFromUsual = 1.5F; ///< beyond, nothing was graded
/// Weights are below 1; the logarithm is to tell them apart.
constexpr float unmetScale = 10;

/// How much of a segment's weight the other one has.
struct Coverage {
    float soft = 0, exact = 0, plain = 0, plainWeight = 0, names = 0, nameWeight = 0, shared = 0;
    int numbers = 0, numbersShared = 0;

    void take(const Term &term, float best)
    {
        soft += term.weight * best;
        if (best >= 1) {
            exact += term.weight;
            shared += term.weight;
        }
        if (term.number) {
            ++numbers;
            numbersShared += best >= 1;
        }
        if (term.name) {
            names += best >= 1 ? term.weight : 0;
            nameWeight += term.weight;
        } else {
            plain += term.weight * best;
            plainWeight += term.weight;
        }
    }
};

float share(float part, float whole)
{
    return whole > 0 ? part / whole : 0;
}

struct Coverages {
    Coverage one, other;
};

Coverages cover(const Segment &one, const Segment &other, const TermMatches &matches)
{
    QVarLengthArray<float, usualTerms> best(qsizetype(one.terms.size()), 0);
    QVarLengthArray<float, usualTerms> otherBest(qsizetype(other.terms.size()), 0);
    for (const TermMatch &match : matches) {
        best[match.one] = std::max(best[match.one], match.similarity);
        otherBest[match.other] = std::max(otherBest[match.other], match.similarity);
    }
    Coverages result;
    for (std::size_t i = 0; i < one.terms.size(); ++i)
        result.one.take(one.terms[i], best[qsizetype(i)]);
    for (std::size_t j = 0; j < other.terms.size(); ++j)
        result.other.take(other.terms[j], otherBest[qsizetype(j)]);
    return result;
}

/// One row of the table of runs: those that end at each of `stems` with `stem`, from those that ended one before.
CROSSREAD_WIDE int extendRuns(int stem, const int *stems, int count, const int *before, int *runs)
{
    int longest = 0;
    for (int j = 0; j < count; ++j) {
        runs[j + 1] = stems[j] == stem ? before[j] + 1 : 0;
        longest = std::max(longest, runs[j + 1]);
    }
    return longest;
}

/// Length of the longest run of stems that both have.
std::size_t longestRun(const std::vector<int> &one, const std::vector<int> &other)
{
    if (one == other)
        return one.size();
    QVarLengthArray<int, usualTerms> row(qsizetype(other.size()) + 1, 0);
    QVarLengthArray<int, usualTerms> nextRow(qsizetype(other.size()) + 1, 0);
    int *before = row.data();
    int *runs = nextRow.data();
    int longest = 0;
    for (const int stem : one) {
        longest = std::max(longest, extendRuns(stem, other.data(), int(other.size()), before, runs));
        std::swap(before, runs);
    }
    return std::size_t(longest);
}

float ofShorter(std::size_t shared, std::size_t one, std::size_t other)
{
    const std::size_t shorter = std::min(one, other);
    return shorter > 0 ? float(shared) / float(shorter) : 0;
}

float quotedShared(const Segment &one, const Segment &other)
{
    if (one.quoted.size() < 2 || other.quoted.size() < 2)
        return 0;
    return ofShorter(sharedCount(one.quotedBigrams, other.quotedBigrams), one.quoted.size() - 1,
                     other.quoted.size() - 1);
}

/// The rarest of the words that both have.
void compareRarest(const Segment &one, const Segment &other, const TermMatches &matches, Features &features)
{
    int rarestStem = -1;
    float rarest = 0, second = 0;
    for (const TermMatch &match : matches) {
        const Term &term = one.terms[match.one];
        if (match.similarity < 1)
            continue;
        const float weight = std::min(term.weight, other.terms[match.other].weight);
        if (!term.name)
            features[RarestPlain] = std::max(features[RarestPlain], weight);
        if (term.stem == rarestStem) {
            rarest = std::max(rarest, weight);
        } else if (weight > rarest) {
            second = rarest;
            rarest = weight;
            rarestStem = term.stem;
        } else {
            second = std::max(second, weight);
        }
    }
    features[SecondRarest] = second;
}

template<typename Value>
bool shareOne(const std::vector<Value> &one, const std::vector<Value> &other)
{
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a == *b)
            return true;
        ++(*a < *b ? a : b);
    }
    return false;
}

void compareValues(const Segment &one, const Segment &other, Features &features)
{
    features[FiguresShared] = shareOne(one.figures, other.figures);
    features[DaysShared] = shareOne(one.days, other.days);
    features[DaysNone] = !one.days.empty() && !other.days.empty() && features[DaysShared] <= 0;
}

float jaccard(const std::vector<int> &one, const std::vector<int> &other)
{
    const std::size_t shared = sharedCount(one, other);
    const std::size_t all = one.size() + other.size() - shared;
    return all > 0 ? float(shared) / float(all) : 0;
}

using Spelling = std::pair<int, float>; ///< a stem, and the root of how many letters its word has

/// In ascending order; the weight of all is added to `all`.
std::vector<Spelling> spelledStems(const Segment &segment, float &all)
{
    std::vector<Spelling> spelled;
    for (std::size_t i = 0; i < segment.stems.size(); ++i) {
        spelled.emplace_back(segment.stems[i], std::sqrt(float(segment.stemSpans[i].length())));
        all += spelled.back().second;
    }
    std::sort(spelled.begin(), spelled.end());
    return spelled;
}

float spelledShare(const Segment &one, const Segment &other)
{
    float shared = 0, all = 0;
    const std::vector<Spelling> stems = spelledStems(one, all);
    const std::vector<Spelling> otherStems = spelledStems(other, all);
    for (auto a = stems.begin(), b = otherStems.begin(); a != stems.end() && b != otherStems.end();) {
        const int stem = a->first;
        const int otherStem = b->first;
        shared += stem == otherStem ? a->second + b->second : 0;
        a += stem <= otherStem;
        b += otherStem <= stem;
    }
    return share(shared, all);
}

/// Weight of what the other has not by stem.
float unmet(const Segment &one, const Segment &other)
{
    float weight = 0;
    for (const Term &term : one.terms)
        weight += std::ranges::binary_search(other.stemSet, term.stem) ? 0 : term.weight;
    return weight;
}

void compareSequences(const Segment &one, const Segment &other, bool wordShared, Features &features)
{
    const std::size_t pairs = one.bigrams.size() + other.bigrams.size();
    const std::size_t shared = sharedCount(one.bigrams, other.bigrams);
    features[Bigrams] = pairs > 0 ? 2 * float(shared) / float(pairs) : 0;
    const std::size_t triples = shared > 0 ? sharedCount(one.trigrams, other.trigrams) : 0;
    if (shared > 0)
        features[TrigramsMin] = ofShorter(triples, one.trigrams.size(), other.trigrams.size());
    // A run of three words or more has a common triple, one of two a common pair.
    const std::size_t run = triples > 0 ? longestRun(one.stems, other.stems)
        : shared > 0                    ? 2
        : wordShared                    ? 1
                                        : longestRun(one.stems, other.stems);
    features[Run] = ofShorter(run, one.stems.size(), other.stems.size());
}

} // namespace

void compareWords(const Segment &one, const Segment &other, const TermMatches &matches, Features &features)
{
    const Coverages c = cover(one, other, matches);
    const auto both = [&](float first, float second, Feature least, Feature most) {
        features[least] = std::min(first, second);
        features[most] = std::max(first, second);
    };
    both(share(c.one.soft, one.weight), share(c.other.soft, other.weight), SoftMin, SoftMax);
    features[ExactMax] = std::max(share(c.one.exact, one.weight), share(c.other.exact, other.weight));
    both(share(c.one.plain, c.one.plainWeight), share(c.other.plain, c.other.plainWeight), PlainMin, PlainMax);
    const float sum = features[SoftMin] + features[SoftMax];
    features[SoftBoth] = sum > 0 ? 2 * features[SoftMin] * features[SoftMax] / sum : 0;
    features[SoftSquare] = features[SoftBoth] * features[SoftBoth];
    features[NamesMin] = std::min(share(c.one.names, c.one.nameWeight), share(c.other.names, c.other.nameWeight));
    const int figures = std::min(c.one.numbers, c.other.numbers);
    const int figuresShared = std::min(c.one.numbersShared, c.other.numbersShared);
    features[NumbersShared] = figures > 0 ? float(figuresShared) / float(figures) : 0;
    features[NumbersNone] = figures > 0 && figuresShared == 0;
    features[Mass] = std::log1p(std::min(c.one.shared, c.other.shared)) / 3;
}

Features compareSegments(const Segment &one, const Segment &other, const TermMatches &matches)
{
    Features features{};
    features[Bias] = 1;
    compareWords(one, other, matches, features);
    const bool wordShared = features[ExactMax] > 0;
    compareSequences(one, other, wordShared, features);
    compareRarest(one, other, matches, features);
    compareValues(one, other, features);
    features[Jaccard] = jaccard(one.stemSet, other.stemSet);
    features[QuotedShared] = quotedShared(one, other);
    if (one.weight > 0 && other.weight > 0)
        features[Lengths] = std::log(std::min(one.weight, other.weight) / std::max(one.weight, other.weight));
    return features;
}

void compareAlone(const Segment &one, const Segment &other, Features &features)
{
    features[Unmet] = std::log1p(unmetScale * std::max(unmet(one, other), unmet(other, one)));
    features[Spelled] = spelledShare(one, other);
    const float size = std::log(float(one.stems.size() + other.stems.size() + 1) / usualWords);
    features[Size] = std::clamp(size, -farFromUsual, farFromUsual);
}

Features compareSegments(const Segment &one, const Segment &other)
{
    return compareSegments(one, other, matchTerms(one, other));
}

QLatin1StringView nameOf(Feature feature)
{
    static constexpr std::array<QLatin1StringView, FeatureCount> names{
        "Bias"_L1, "SoftMin"_L1, "SoftMax"_L1, "SoftBoth"_L1, "SoftSquare"_L1, "ExactMax"_L1, "PlainMin"_L1,
        "PlainMax"_L1, "Jaccard"_L1, "Bigrams"_L1, "TrigramsMin"_L1, "Run"_L1, "NamesMin"_L1, "NumbersShared"_L1,
        "NumbersNone"_L1, "FiguresShared"_L1, "DaysShared"_L1, "DaysNone"_L1, "QuotedShared"_L1, "Mass"_L1,
        "RarestPlain"_L1, "SecondRarest"_L1, "Lengths"_L1, "Unmet"_L1, "Spelled"_L1, "Size"_L1, "MarginMin"_L1, "MarginMax"_L1, "Neighbours"_L1,
        "Adjacent"_L1, "Window"_L1, "ReportsAlike"_L1, "Position"_L1, "LeadBoth"_L1,
    };
    return names[feature];
}

} // namespace crossread
