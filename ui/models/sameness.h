// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/wording.h"

#include <QMap>

namespace crossread {

/// The setting of a dossier that says what counts as the same where words are compared.
inline constexpr QLatin1StringView samenessSetting("same_words");

[[nodiscard]] Trifles samenessOf(const QMap<QString, QString> &settings);
/// As the setting keeps it; empty for what is usual.
[[nodiscard]] QString textOf(Trifles same);

} // namespace crossread
