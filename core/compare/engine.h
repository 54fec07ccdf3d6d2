// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossread {

/// Comparison::engine of this program: a comparison of another engine is computed again.
[[nodiscard]] inline QString engineName()
{
    return QStringLiteral("crossread " CROSSREAD_VERSION);
}

} // namespace crossread
