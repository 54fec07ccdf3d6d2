// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspection.h"

#include <QPalette>

namespace crossread {

/// A witness as rich text; its outlet links to "place:REPORT:BEGIN:END", who says it to "quote:…".
[[nodiscard]] QString witnessHtml(const Witness &witness, const QColor &hue, const QPalette &palette);
/// All witnesses of a discrepancy with its explanation.
[[nodiscard]] QString inspectionHtml(
    const Inspection &inspection, const Discrepancy &discrepancy, const QPalette &palette);
/// What others say of it: verdict, note, who.
[[nodiscard]] QString opinionsHtml(const std::vector<Annotation> &annotations, const QPalette &palette);
/// All members of a passage.
[[nodiscard]] QString passageHtml(const Inspection &inspection, const QPalette &palette);
/// A link made here: the report and span it speaks of, and whether it asks for the place or for who says it.
struct InspectorLink {
    enum class What { Place, Attribution };
    What what = What::Place;
    Member place;
};
/// nullopt for any other link.
[[nodiscard]] std::optional<InspectorLink> inspectorLink(const QString &link);

} // namespace crossread
