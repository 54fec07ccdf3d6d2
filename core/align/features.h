// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/matches.h"

#include <array>

namespace crossread {

/// What is measured on two segments. Each lies between -1 and 1 or so; weights.h says what each counts.
enum Feature {
    Bias,
    SoftMin,      ///< weighted share of the words of one that the other has, by stem or meaning: the lower share
    SoftMax,      ///< the higher share
    SoftBoth,     ///< their harmonic mean
    SoftSquare,   ///< its square
    ExactMin,     ///< the same by stem alone
    ExactMax,
    PlainMin,     ///< by stem or meaning among words that are no names: shared names alone say little
    PlainMax,
    Bigrams,      ///< Dice of stem pairs
    TrigramsMin,  ///< share of the shorter one's stem triples
    Run,          ///< longest common run of words, over the shorter one's length
    NamesMin,     ///< shared names: the lower share
    NamesNone,    ///< 1 where both have names and share none
    NumbersShared,
    NumbersNone, ///< 1 where both have figures and share none
    QuotedShared, ///< share of the shorter quotation's words
    Mass,         ///< shared weight, log scale
    Lengths,      ///< log ratio of the lengths, 0 where equal
    RowRank,      ///< 1 where the second is the first's best partner, then 1/2, 1/3 …
    ColumnRank,
    RowMargin,    ///< how far above (below) the first's next best partner
    ColumnMargin,
    Neighbours,   ///< how similar the sentences before and after are
    Position,     ///< 1 minus the distance between their places in the story
    FeatureCount,
};

using Features = std::array<float, FeatureCount>;

[[nodiscard]] QLatin1StringView nameOf(Feature feature);

/// The features that depend on the two segments alone; the contextual ones stay 0.
[[nodiscard]] Features compareSegments(const Segment &one, const Segment &other, const TermMatches &matches);
[[nodiscard]] Features compareSegments(const Segment &one, const Segment &other);
/// Those of them that rest on single words alone, SoftMin to PlainMax among them.
void compareWords(const Segment &one, const Segment &other, const TermMatches &matches, Features &features);

} // namespace crossread
