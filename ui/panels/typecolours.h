// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/discrepancy.h"

#include <QColor>
#include <QPalette>

namespace crossread {

/// The hue of a type of difference, as the columns have it.
[[nodiscard]] QColor typeColour(DiscrepancyType type, const QPalette &palette);

/// What stands on a patch of typeColour.
[[nodiscard]] QColor onTypeColour(const QPalette &palette);

[[nodiscard]] bool isDark(const QPalette &palette);

/// Text of second rank: outlets, counts, hints. Readable (4.5:1), calmer than the text.
[[nodiscard]] QColor mutedText(const QPalette &palette);
/// Hair lines between things.
[[nodiscard]] QColor lineColour(const QPalette &palette);
[[nodiscard]] QColor blend(const QColor &from, const QColor &to, double share);

} // namespace crossread
