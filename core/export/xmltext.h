// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossread {

/// Words with U+FFFD for each character that XML does not allow.
[[nodiscard]] QString xmlText(QString words);

} // namespace crossread
