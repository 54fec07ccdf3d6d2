// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace crossread {

/// One report's part in a discrepancy, as the inspector shows it.
struct Witness {
    int report = 0;
    Span span;
    QString outlet;
    QString before; ///< of the sentence in which the words stand
    QString words;  ///< the exact words
    QString after;
    QString speaker; ///< to whom the report attributes them; empty: to nobody
    QStringList via; ///< who relays it, nearest to the speaker first
    Span quote;      ///< that attribution's words; empty: none

    friend bool operator==(const Witness &, const Witness &) = default;
};

/// The witnesses of a discrepancy in its order, then the reports of its passage's event that say nothing of it.
struct Inspection {
    std::vector<Witness> witnesses;
    QStringList silent;         ///< outlets of the same event without a part in passage or discrepancy
    std::optional<Grade> grade; ///< of the passage

    friend bool operator==(const Inspection &, const Inspection &) = default;
};

[[nodiscard]] Inspection inspect(const Dossier &dossier, const Comparison &comparison, const Discrepancy &discrepancy);
/// The same of a passage: its members, and who says nothing of it.
[[nodiscard]] Inspection inspect(const Dossier &dossier, const Comparison &comparison, const Passage &passage);

/// The words of one place in their sentence; readings may be missing.
[[nodiscard]] Witness witnessAt(const Dossier &dossier, const Comparison *comparison, int report, Span span);

} // namespace crossread
