// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/pairview.h"

#include <array>

namespace crossread {

/// What a rule looks for. Each has weights of its own in confidence.h.
enum class RuleKind {
    Number,
    Date,
    Time,
    Person,
    Place,
    Body, ///< and names of which it is not known what they name
    Title,
    Negation,
    Opposite, ///< a word and its opposite
    Hedge,
    Source,  ///< another source for the same statement
    Voice,   ///< another person for the same statement
    Dropped, ///< a medium named as the source by one report alone
    Speaker, ///< the same quotation of another speaker
    Relay,
    RelayDropped, ///< a medium that one report alone names
    Stance,       ///< the same quotation, denied by the one and said by the other
    Reworded,
    Clipped,
    ScareQuote,   ///< words in quotation marks that another report uses as its own
    Turned, ///< who did it to whom
    Complement,
    Only, ///< one report alone says it
    LeftOut,
};
inline constexpr int ruleKindCount = int(RuleKind::LeftOut) + 1;

inline constexpr std::size_t signalCount = 10; ///< with the bias

/// What speaks for and against a finding, each from 0 to 1; a rule leaves at 0 what it does not use.
struct Signals {
    double context = 0; ///< how far the words around the two places stand for each other
    double score = 0;   ///< of the link between the two members
    double beside = 0;  ///< nearest content words: none, one or both stand for each other
    double cover = 0;   ///< share of the content words of both sides that have a partner
    double only = 0;    ///< 1 where no other pair of places could have been compared
    double same = 0;    ///< the rule's own sign that the two speak of one thing
    double other = 0;   ///< a second one of the rule's own
    double agree = 0;   ///< 1 where, of the other names and figures, one side at least has none that the other lacks
    double alone = 0;   ///< 1 where neither side has one

    [[nodiscard]] std::array<double, signalCount> values() const { return {1, context, score, beside, cover, only, same, other, agree, alone}; }
};

/// The signals that any two places of a pair give; `same` and `other` are for the rule.
[[nodiscard]] Signals signalsAt(const PairView &view, Span first, Span second);

/// Values are compared only where their contexts agree: a neighbour or some of the words around them.
[[nodiscard]] bool areComparable(const Signals &seen);

/// Probability that a finding with these signals is a real difference: a logistic model fitted by tests/fit.
[[nodiscard]] double confidenceOf(RuleKind rule, const Signals &seen);

} // namespace crossread
