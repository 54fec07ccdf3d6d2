// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace crossread {

/// First letters: "hp" of hewlett, packard.
[[nodiscard]] QString initialsOf(const QStringList &words);

/// "HP" for "Hewlett-Packard", "TNB RCF" for "TNB Rural Credit Fund". Words are folded.
[[nodiscard]] bool isAcronymOf(const QStringList &acronym, const QStringList &words);

/// Letters that differ (Levenshtein distance), as a share of the longer name, 0 to 1.
[[nodiscard]] double misspelling(const QString &one, const QString &other);
/// Up to here it is a misspelling or a transliteration.
inline constexpr double mostMisspelt = 0.34;

/// Two forms of one first name, or spellings of it: "Robert" and "Bob", "Sergei" and "Sergey", "J" and "John". Folded.
[[nodiscard]] bool areOneForename(const QString &one, const QString &other);

} // namespace crossread
