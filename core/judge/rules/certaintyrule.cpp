// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/judge/rules/marks.h"

#include <QCoreApplication>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A charge is a fact, whatever it says; that it is no verdict tells only on the other side.
bool isCharge(const Side &side, const Mark &mark)
{
    const QString words = side.text(mark.span).toLower();
    return words.startsWith("charge"_L1) || words.startsWith("accusation"_L1) || words.startsWith("allegation"_L1);
}

} // namespace

void judgeCertainty(const PairView &view, Findings &findings)
{
    for (const int side : {0, 1}) {
        for (const GovernedMark &one : unmatchedMarks(view, side, MarkKind::Hedge)) {
            if (isCharge(view.sides[side], one.mark))
                continue;
            findings.push_back({DiscrepancyType::Modality, RuleKind::Hedge, one.seen,
                                {evidenceAt(view.sides[side], one.words), evidenceAt(view.sides[1 - side], one.counterpart)},
                                QT_TRANSLATE_NOOP("Explanation", "They are not equally certain: %1.")});
        }
    }
}

} // namespace crossread
