// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/export/pages/edition.h"
#include "core/export/pages/sheet.h"

namespace crossread::pages {

/// All chosen parts on their pages, with what lies over them. Stops early when `work` is cancelled.
[[nodiscard]] Book layOut(const Edition &edition, Work &work);

} // namespace crossread::pages
