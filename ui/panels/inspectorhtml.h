// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspection.h"

#include <QPalette>

namespace crossread {

/// A witness as rich text; its outlet links to "place:REPORT:BEGIN:END".
[[nodiscard]] QString witnessHtml(const Witness &witness, const QColor &hue, const QPalette &palette);
/// All witnesses of a discrepancy with its explanation.
[[nodiscard]] QString inspectionHtml(
    const Inspection &inspection, const Discrepancy &discrepancy, const QPalette &palette);
/// The report and span of a link made here; nullopt for any other link.
[[nodiscard]] std::optional<Member> placeOfLink(const QString &link);

} // namespace crossread
