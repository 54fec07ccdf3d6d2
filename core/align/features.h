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
    SoftBoth,     ///< their harmonic mean; what partners are ranked by
    SoftSquare,   ///< its square
    ExactMax,     ///< the higher share by stem alone
    PlainMin,     ///< by stem or meaning among words that are no names: shared names alone say little
    PlainMax,
    Jaccard,      ///< over the stems of all words
    Bigrams,      ///< Dice of stem pairs
    TrigramsMin,  ///< share of the shorter one's stem triples
    Run,          ///< longest common run of words, over the shorter one's length
    NamesMin,     ///< shared names: the lower share
    NumbersShared,
    NumbersNone,  ///< 1 where both have numbers and share none
    FiguresShared, ///< 1 where they share a value
    DaysShared,   ///< 1 where they name the same day
    DaysNone,     ///< 1 where both name days and none is the same
    QuotedShared, ///< share of the shorter quotation's words
    Mass,         ///< shared weight, log scale
    RarestPlain,  ///< weight of the rarest word that both have and that is no name
    SecondRarest, ///< weight of the second rarest word that both have
    Lengths,      ///< log ratio of the lengths, 0 where equal
    // Measured only where there is no context; beside one they tell nothing.
    Unmet,        ///< weight that the other has not by stem, log scale: the greater
    Spelled,      ///< Dice of all words by stem, each counting the root of its letters
    Size,         ///< log of the number of words of both, 0 for two sentences of usual length, ± 1.5 at most
    // The context: it belongs to the sentences, whatever part of them is looked at.
    MarginMin,    ///< how far above (below) each one's next best partner: the lower
    MarginMax,
    Neighbours,   ///< how similar the sentences right before and right after are
    Adjacent,     ///< how similar one is to the other's neighbours: a statement told in two sentences
    Window,       ///< how similar the sentences around are
    ReportsAlike, ///< how similar sentences of the two reports are to their best partners, on average
    Position,     ///< 1 minus the distance between their places in the story
    LeadBoth,     ///< 1 where both are among the first three sentences
    FeatureCount,
};
inline constexpr Feature firstContextFeature = MarginMin;

using Features = std::array<float, FeatureCount>;

[[nodiscard]] QLatin1StringView nameOf(Feature feature);

/// The features that depend on the two segments alone; the contextual ones stay 0.
[[nodiscard]] Features compareSegments(const Segment &one, const Segment &other, const TermMatches &matches);
[[nodiscard]] Features compareSegments(const Segment &one, const Segment &other);
/// Adds those that are measured only where there is no context.
void compareAlone(const Segment &one, const Segment &other, Features &features);
/// Those of them that rest on single words alone, SoftMin to PlainMax among them.
void compareWords(const Segment &one, const Segment &other, const TermMatches &matches, Features &features);

} // namespace crossread
