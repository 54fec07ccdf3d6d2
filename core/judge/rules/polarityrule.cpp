// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/judge/rules/marks.h"

#include <QCoreApplication>

namespace crossread {

namespace {

constexpr double leastMatched = 0.5;
constexpr int fewestPartners = 2;

} // namespace

void judgePolarity(const PairView &view, Findings &findings)
{
    for (const int side : {0, 1}) {
        for (const GovernedMark &one : unmatchedMarks(view, side, MarkKind::Negation)) {
            if (one.matched < leastMatched || one.partners < fewestPartners)
                continue;
            Evidence negated = evidenceAt(view.sides[side], one.words);
            Evidence affirmed = evidenceAt(view.sides[1 - side], one.counterpart);
            findings.push_back({DiscrepancyType::Polarity, std::min(0.9, 0.1 + 0.35 * one.matched + 0.4 * view.score), {},
                                {negated, affirmed},
                                QT_TRANSLATE_NOOP("Explanation", "One says not what another says: %1.")});
        }
    }
}

} // namespace crossread
