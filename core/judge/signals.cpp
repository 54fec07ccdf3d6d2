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

/// Names and figures of a side, outside of `but`, that the other side has not.
int strangers(const Side &side, Span but)
{
    constexpr float sameWord = 0.9F;
    return int(std::ranges::count_if(side.words, [&](const ViewWord &word) {
        const bool value = word.content && (word.name || word.folded.front().isDigit());
        return value && (word.partner < 0 || word.similarity < sameWord) && !but.overlaps(word.span);
    }));
}

} // namespace

Signals signalsAt(const PairView &view, Span first, Span second)
{
    Signals seen;
    seen.context = view.contextAgreement(first, second);
    seen.score = view.score;
    seen.beside = besideOf(view, first, second);
    seen.cover = view.cover();
    const int ours = strangers(view.sides[0], first);
    const int theirs = strangers(view.sides[1], second);
    seen.agree = 1 / double(1 + std::min(ours, theirs));
    seen.alone = 1 / double(1 + std::max(ours, theirs));
    return seen;
}

bool areComparable(const Signals &seen)
{
    return seen.beside > 0 || seen.context >= leastContext;
}

double confidenceOf(RuleKind rule, const Signals &seen)
{
    const std::array<double, signalCount> values = seen.values();
    const std::array<double, signalCount> &weights = confidenceWeights[std::size_t(rule)];
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        sum += values[i] * weights[i];
    const double drawnOut = sum > 0 ? confidenceStretch[std::size_t(rule)] * sum : sum;
    return 1 / (1 + std::exp(-drawnOut));
}

} // namespace crossread
