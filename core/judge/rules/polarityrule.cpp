// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/judge/rules/denials.h"
#include "core/judge/rules/frames.h"
#include "core/judge/rules/marks.h"
#include "core/language/relations.h"

#include <QCoreApplication>

namespace crossread {

namespace {

void judgeNegations(const PairView &view, Findings &findings)
{
    for (const int side : {0, 1}) {
        for (const GovernedMark &one : unmatchedMarks(view, side, MarkKind::Negation)) {
            findings.push_back({DiscrepancyType::Polarity, RuleKind::Negation, one.seen,
                                {evidenceAt(view.sides[side], one.words), evidenceAt(view.sides[1 - side], one.counterpart)},
                                QT_TRANSLATE_NOOP("Explanation", "One says not what another says: %1.")});
        }
    }
}

/// Neighbours that stand for each other, however frequent the words: 0, 1 or 2.
int commonNeighbours(const PairView &view, int i, int j)
{
    const auto &ones = view.sides[0].words;
    const auto &others = view.sides[1].words;
    const bool before = i > 0 && j > 0 && (ones[i - 1].partner == j - 1 || ones[i - 1].stem == others[j - 1].stem);
    const bool behind = i + 1 < int(ones.size()) && j + 1 < int(others.size())
        && (ones[i + 1].partner == j + 1 || ones[i + 1].stem == others[j + 1].stem);
    return int(before) + int(behind);
}

/// The words of which there are opposites.
std::vector<int> opposedWords(const Side &side)
{
    std::vector<int> found;
    for (int i = 0; i < int(side.words.size()); ++i) {
        if (side.words[i].opposed && side.words[i].content && !side.words[i].name)
            found.push_back(i);
    }
    return found;
}

/// "U.S. stocks rose after", "U.S. stocks fell, led by": the same did it, and with the deed all is said.
bool areOneClause(const PairView &view, int i, int j)
{
    const Side &one = view.sides[0];
    const Side &other = view.sides[1];
    // "0.7 inches thick" is as thin.
    const auto isMeasured = [](const Side &side, int word) {
        const auto hasDigit = [](const ViewWord &each) { return std::ranges::any_of(each.folded, [](QChar c) { return c.isDigit(); }); };
        return hasDigit(side.words[word]) || (word > 0 && hasDigit(side.words[word - 1]));
    };
    const auto closes = [](const Side &side, int word) { return word + 1 >= int(side.words.size()) || isParted(side, word + 1); };
    return followSame(one, i, other, j) && (closes(one, i) || closes(other, j)) && !isMeasured(one, subjectOf(one, i))
        && !isMeasured(other, subjectOf(other, j));
}

/// The words from `i` to `last` of the one and from `j` to `otherLast` of the other.
void addOpposites(const PairView &view, int i, int last, int j, int otherLast, Findings &findings)
{
    const auto spanOf = [](const Side &side, int first, int end) { return side.words[first].span.united(side.words[end].span); };
    const Span here = spanOf(view.sides[0], i, last);
    const Span there = spanOf(view.sides[1], j, otherLast);
    Signals seen = signalsAt(view, here, there);
    seen.same = commonNeighbours(view, i, j) / 2.0;
    if (areOneClause(view, i, j))
        seen.same = seen.agree = seen.alone = 1;
    findings.push_back({DiscrepancyType::Polarity, RuleKind::Opposite, seen, {evidenceAt(view.sides[0], here), evidenceAt(view.sides[1], there)},
                        QT_TRANSLATE_NOOP("Explanation", "They say the opposite: %1.")});
}

/// "Shares rose" and "shares fell": a word and its opposite in the same place. Words of like meaning are partners, and
/// opposites are alike in that.
void judgeOpposites(const PairView &view, Findings &findings)
{
    const Side &one = view.sides[0];
    const Side &other = view.sides[1];
    for (const int i : one.derived(opposedWords)) {
        if (one.words[i].isMet())
            continue;
        for (const int j : other.derived(opposedWords)) {
            const bool taken = other.words[j].isMet();
            if (taken || !relations::areOpposites(one.words[i].opposed, other.words[j].opposed)
                || isDeniedAt(one, i) != isDeniedAt(other, j))
                continue;
            addOpposites(view, i, i, j, j, findings);
        }
    }
}

/// The content words on one side of a place that have a partner, nearest first.
std::vector<int> partnersBeside(const Side &side, int word, int step)
{
    constexpr int reach = 6;
    std::vector<int> partners;
    for (int i = word + step; i >= 0 && i < int(side.words.size()) && std::abs(i - word) <= reach; i += step) {
        if (side.words[i].content && side.words[i].partner >= 0)
            partners.push_back(side.words[i].partner);
    }
    return partners;
}

/// What stands before and behind the one's word stands before and behind the other's, too.
bool areInOneOrder(const Side &one, int i, int j)
{
    const std::vector<int> before = partnersBeside(one, i, -1);
    const std::vector<int> behind = partnersBeside(one, i, 1);
    const auto all = [](const std::vector<int> &places, auto is) { return !places.empty() && std::ranges::all_of(places, is); };
    return all(before, [&](int place) { return place < j; }) && all(behind, [&](int place) { return place > j; });
}

/// The words of a side that say what came first, and whether what stands behind them did.
using Orders = std::vector<std::pair<int, bool>>;

Orders ordersOf(const Side &side)
{
    Orders found;
    for (int i = 0; i < int(side.words.size()); ++i) {
        if (side.words[i].folded == u"after" || side.words[i].folded == u"before")
            found.emplace_back(i, side.words[i].folded == u"after");
    }
    return found;
}

/// "Fired after they threw stones" and "fired before they threw stones".
void judgeOrder(const PairView &view, Findings &findings)
{
    const Side &one = view.sides[0];
    const Side &other = view.sides[1];
    for (const auto &[i, isAfter] : one.derived(ordersOf)) {
        for (const auto &[j, isAfterThere] : other.derived(ordersOf)) {
            if (isAfter != isAfterThere && areInOneOrder(one, i, j))
                addOpposites(view, i, i, j, j, findings);
        }
    }
}

/// Where somebody pleads guilty, and whether it is "not guilty".
using Pleas = std::vector<std::pair<int, bool>>;

Pleas pleasOf(const Side &side)
{
    constexpr int reach = 4; // "pleaded, through her lawyer, not guilty"
    Pleas found;
    for (int i = 0; i < int(side.words.size()); ++i) {
        if (!side.words[i].folded.startsWith(u"plead") && side.words[i].folded != u"pled")
            continue;
        for (int k = i + 1; k < std::min(int(side.words.size()), i + 1 + reach); ++k) {
            if (side.words[k].folded == u"guilty")
                found.emplace_back(k, (side.words[k - 1].classes & word::Negation) != 0);
        }
    }
    return found;
}

/// "Pleaded guilty" and "pleaded not guilty", where both are of one person.
void judgePleas(const PairView &view, Findings &findings)
{
    for (const auto &[i, denied] : view.sides[0].derived(pleasOf)) {
        for (const auto &[j, deniedThere] : view.sides[1].derived(pleasOf)) {
            if (denied != deniedThere && haveOneSubject(view, i, j))
                addOpposites(view, i - int(denied), i, j - int(deniedThere), j, findings);
        }
    }
}

} // namespace

void judgePolarity(const PairView &view, Findings &findings)
{
    judgeNegations(view, findings);
    judgeOpposites(view, findings);
    judgeOrder(view, findings);
    judgePleas(view, findings);
}

} // namespace crossread
