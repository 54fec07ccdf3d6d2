// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read.h"

#include <QString>

namespace crossread {

/// Raised whenever reports may be read, aligned or judged in another way than before.
inline constexpr int engineNumber = 9;

/// Comparison::engine of this program: a comparison of another engine is computed again.
[[nodiscard]] inline QString engineName()
{
    const QString own = readingVariant();
    return QStringLiteral("crossread " CROSSREAD_VERSION " engine %1").arg(engineNumber)
        + (own.isEmpty() ? QString() : QStringLiteral(" words ") + own);
}

} // namespace crossread
