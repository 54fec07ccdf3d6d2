// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"
#include "core/report/details.h"

#include <map>

namespace crossread {

enum class CorrectionKind {
    Match,      ///< all targets state the same
    Part,       ///< what the first target's report has among them is not what the others state
    OneEvent,   ///< all targets' reports tell of one event
    OtherEvent, ///< the first target's report tells of another event than the others'
    Kind,       ///< the targets, of one report, are paragraphs of the kind that `value` names
    Speaker,    ///< the first target are the words of `value`, whom the second names; without these two, of nobody
    Relay,      ///< the first target was heard through those whom the others name, nearest to the speaker first
    NoQuote,    ///< the target is nobody's words
    Details,    ///< of the target's report `value` is said instead of what was imported; see detailsValue()
};

/// What the analyst decided against the program's own finding. Never derived from anything, kept even while its words
/// cannot be found.
struct Correction {
    QString id; ///< UUID without braces
    CorrectionKind kind = CorrectionKind::Match;
    /// In Match and of events of two reports at least, each of another; in Part too, and several may be of one; else all
    /// of one report. Where only the reports count, the anchors have no words.
    std::vector<Anchor> targets;
    QString value; ///< what the analyst put in the place of the program's; of Kind, Speaker and Details
    QString author;
    QDateTime created; ///< UTC

    friend bool operator==(const Correction &, const Correction &) = default;
};

[[nodiscard]] inline bool isAboutEvents(CorrectionKind kind)
{
    return kind == CorrectionKind::OneEvent || kind == CorrectionKind::OtherEvent;
}

/// False where only the targets' reports count.
[[nodiscard]] inline bool hasWords(CorrectionKind kind)
{
    return !isAboutEvents(kind) && kind != CorrectionKind::Details;
}

/// Details of a report as Correction::value: a JSON object of lines, named as in the JSON of a report.
using DetailLines = std::map<Detail, QString>;
[[nodiscard]] QString detailsValue(const DetailLines &lines);
/// The reverse; nullopt for anything else, or an object without a line.
[[nodiscard]] std::optional<DetailLines> detailsIn(const QString &value);

} // namespace crossread
