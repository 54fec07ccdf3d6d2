// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/discrepancy.h"

#include <QPalette>

class QPainter;

namespace crossread {

/// The number of a discrepancy on a patch of its type's colour, as it stands in the margin of the columns.
void paintBadge(QPainter &painter, const QRect &rect, int number, DiscrepancyType type, const QPalette &palette);

/// A short bar that is filled as far as we are sure.
void paintConfidence(QPainter &painter, const QRect &rect, double confidence, const QPalette &palette);

} // namespace crossread
