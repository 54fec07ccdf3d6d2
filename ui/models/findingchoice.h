// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"
#include "core/judge/discrepancy.h"

#include <QSet>

namespace crossread {

/// Which differences an analyst wants to see. A value, so that it can be named and kept with the dossier.
struct FindingChoice {
    QSet<DiscrepancyType> hiddenTypes;
    QSet<Verdict> hiddenVerdicts; ///< None: those without one
    QStringList outlets;          ///< only with a part in one of these; empty: all
    QStringList tags;             ///< only with one of these; empty: all
    QString text;                 ///< every word must occur
    bool same = false;            ///< those too whose words count as the same
    double confidence = shownConfidence; ///< at least; what was judged, tagged or noted is shown below it too

    friend bool operator==(const FindingChoice &, const FindingChoice &) = default;
};

/// Lets everything through, uncertain findings too.
[[nodiscard]] FindingChoice everyFinding();

/// As a dossier keeps it, JSON; the same text for the same choice.
[[nodiscard]] QString textOf(const FindingChoice &choice);
/// The reverse. What it does not know is left out, so that a choice of a newer program shows too much, not too little.
[[nodiscard]] FindingChoice findingChoiceOf(const QString &text);

} // namespace crossread
