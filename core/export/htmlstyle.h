// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/discrepancy.h"

namespace crossread {

/// The style sheet of the HTML export: light and dark, for screen and paper. Free of what HTML would need to escape.
[[nodiscard]] QLatin1StringView htmlStyle();

/// The class that underlines the words of a type: told apart without colour.
[[nodiscard]] QString htmlClass(DiscrepancyType type);

} // namespace crossread
