// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

namespace crossread {

/// Figures as values. Years, dates, times of day, telephone numbers and numbers that belong to a name ("Hwasong-18")
/// are none; `taken` holds the spans of dates and names, in order.
[[nodiscard]] std::vector<Figure> figuresOf(const ProseText &prose, const std::vector<Span> &taken);

} // namespace crossread
