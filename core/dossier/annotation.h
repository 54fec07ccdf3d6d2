// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace crossread {

/// A place in a report that is found again after a new import: the words, what stands around them, and where
/// they stood. After the W3C Web Annotation model's TextQuoteSelector and TextPositionSelector.
struct Anchor {
    QString report; ///< DossierReport::id
    Span span;      ///< where the words were when the anchor was made
    QString exact;
    QString prefix; ///< up to 64 characters before
    QString suffix; ///< up to 64 characters after

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

enum class Verdict { None, Confirmed, Dismissed, Later };

/// What the analyst wrote or decided, on a discrepancy or on any selection. Never derived from anything.
struct Annotation {
    QString id; ///< UUID without braces
    std::vector<Anchor> targets; ///< at least one; a discrepancy's evidence, or the selection
    QString discrepancy;         ///< Discrepancy::id at the time; empty for a note on a selection
    QString body;                ///< the note, Markdown
    QStringList tags;
    Verdict verdict = Verdict::None;
    QString author;
    QDateTime created; ///< UTC
    QDateTime changed; ///< UTC

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace crossread
