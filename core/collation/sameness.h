// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/wording.h"
#include "core/judge/discrepancy.h"

#include <QMap>
#include <QStringList>

namespace crossread {

/// The setting of a dossier that says what counts as the same where words are compared.
inline constexpr QLatin1StringView samenessSetting("same_words");

[[nodiscard]] Trifles samenessOf(const QMap<QString, QString> &settings);
/// As the setting keeps it; empty for what is usual.
[[nodiscard]] QString textOf(Trifles same);

/// Whether a finding rests on nothing but how names are transliterated, and these count as the same. `words`: what each of its
/// members has in the text. The rules pass over the other trifles by themselves.
[[nodiscard]] bool countsAsSame(DiscrepancyType type, const QStringList &words, Trifles same);

} // namespace crossread
