// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace crossread {

/// One sentence that names the file and the reason, translated.
[[nodiscard]] QString errorText(const Error &error);

/// Why no window can be opened, and what can be done without one.
[[nodiscard]] QString noDisplayText();

} // namespace crossread
