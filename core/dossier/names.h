// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"
#include "core/dossier/correction.h"
#include "core/dossier/log.h"

namespace crossread {

/// How many values there are; the last plus one.
constexpr int countOf(Verdict) { return int(Verdict::Later) + 1; }
constexpr int countOf(CorrectionKind) { return int(CorrectionKind::Details) + 1; }
constexpr int countOf(Change) { return int(Change::Recovered) + 1; }

/// How a dossier file names the value: "confirmed", "one event", "note added".
[[nodiscard]] QLatin1StringView storedName(Verdict verdict);
[[nodiscard]] QLatin1StringView storedName(CorrectionKind kind);
[[nodiscard]] QLatin1StringView storedName(Change change);

/// And back; nullopt for a name that no value has.
template<typename T>
[[nodiscard]] std::optional<T> valueStoredAs(QStringView name);
template<>
std::optional<Verdict> valueStoredAs(QStringView name);
template<>
std::optional<CorrectionKind> valueStoredAs(QStringView name);
template<>
std::optional<Change> valueStoredAs(QStringView name);

} // namespace crossread
