// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/rules/offices.h"

namespace crossread {

/// "Spokesman" and "spokesperson", "lawyer" and "barrister" are one office.
[[nodiscard]] bool isOneHead(const QString &one, const QString &other);

/// "Chief operating officer": chief of a matter, as stems. Empty for others.
[[nodiscard]] QStringList mattersOf(const Office &office);

/// Words, as stems, of those who stand below the holder of the office: "deputy", "vice".
[[nodiscard]] bool isLowerRank(const QString &stem);

/// Whoever holds the one does not hold the other at the same time: "deputy foreign minister" and "foreign minister", "chief
/// financial officer" and "commercial director". Of most offices this cannot be said.
enum class Exclusion { None, Matter, Rank };
[[nodiscard]] Exclusion exclusionOf(const Office &one, const Office &other);

} // namespace crossread
