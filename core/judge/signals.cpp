// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/signals.h"

#include "core/judge/confidence.h"

#include <algorithm>
#include <cmath>

namespace crossread {

namespace {

constexpr double leastContext = 0.25;
/// Content words this near count as neighbours.
constexpr int reach = 4;

/// The content words nearest to a place, up to two, before or behind it.
std::vector<int> nearest(const Side &side, int from, int step)
{
    std::vector<int> found;
    for (int i = from; i >= 0 && i < int(side.words.size()) && std::abs(i - from) < reach && found.size() < 2; i += step) {
        if (side.words[i].content)
            found.push_back(i);
    }
    return found;
}

bool meet(const Side &side, const std::vector<int> &ones, const std::vector<int> &others)
{
    return std::any_of(ones.begin(), ones.end(), [&](int one) {
        return std::find(others.begin(), others.end(), side.words[one].partner) != others.end();
    });
}

double besideOf(const PairView &view, Span first, Span second)
{
    const auto [begin, end] = view.sides[0].wordsIn(first);
    const auto [otherBegin, otherEnd] = view.sides[1].wordsIn(second);
    const bool before = meet(view.sides[0], nearest(view.sides[0], begin - 1, -1), nearest(view.sides[1], otherBegin - 1, -1));
    const bool behind = meet(view.sides[0], nearest(view.sides[0], end, 1), nearest(view.sides[1], otherEnd, 1));
    const bool opens = begin == 0 && otherBegin == 0;
    return 0.5 * double(before || opens) + 0.5 * double(behind);
}

} // namespace

Signals signalsAt(const PairView &view, Span first, Span second)
{
    Signals seen;
    seen.context = view.contextAgreement(first, second);
    seen.score = view.score;
    seen.beside = besideOf(view, first, second);
    seen.cover = view.cover();
    return seen;
}

bool areComparable(const Signals &seen)
{
    return seen.beside > 0 || seen.context >= leastContext;
}

double confidenceOf(RuleKind rule, const Signals &seen)
{
    const std::array<double, 8> values = seen.values();
    const std::array<double, 8> &weights = confidenceWeights[std::size_t(rule)];
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        sum += values[i] * weights[i];
    return 1 / (1 + std::exp(-sum));
}

} // namespace crossread
