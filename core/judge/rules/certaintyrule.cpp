// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/judge/rules/marks.h"

#include <QCoreApplication>

namespace crossread {

namespace {

constexpr double leastMatched = 0.4;

} // namespace

void judgeCertainty(const PairView &view, Findings &findings)
{
    for (const int side : {0, 1}) {
        for (const GovernedMark &one : unmatchedMarks(view, side, MarkKind::Hedge)) {
            if (one.matched < leastMatched)
                continue;
            const double partners = std::min(one.partners, 3) / 3.0;
            findings.push_back(
                {DiscrepancyType::Modality, std::min(0.9, 0.1 + 0.25 * one.matched + 0.3 * view.score + 0.2 * partners),
                 {},
                 {evidenceAt(view.sides[side], one.words), evidenceAt(view.sides[1 - side], one.counterpart)},
                 QT_TRANSLATE_NOOP("Explanation", "They are not equally certain: %1.")});
        }
    }
}

} // namespace crossread
