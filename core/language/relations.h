// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace crossread {

/// How words relate in meaning, from lists that are read when first asked for. Words are folded.
namespace relations {

/// The sides of pairs of opposites on which the words of a stem stand; nullptr for none.
using OppositeSides = std::vector<int>;
[[nodiscard]] const OppositeSides *oppositeSidesOf(const QString &stem);
/// "rose" and "fell", "legal" and "illegal".
[[nodiscard]] bool areOpposites(const OppositeSides *one, const OppositeSides *other);

/// A calling or an office, in the singular: "magistrate", "attorney".
[[nodiscard]] bool isOffice(const QString &word);

/// Two names of one office: "attorney" and "lawyer".
[[nodiscard]] bool areOneOffice(const QString &one, const QString &other);

/// True where the place `part` lies in the place `whole`, as far as is known: "manhattan" in "united states".
[[nodiscard]] bool isPartOf(const QString &part, const QString &whole);

/// A place of which it is known what it is part of.
[[nodiscard]] bool isKnownPlace(const QString &name);

/// True for two unnamed sources that speak for different sides: "officials" and "residents". False where either word
/// is not known as a source.
[[nodiscard]] bool areOtherSides(const QString &one, const QString &other);
[[nodiscard]] bool isUnnamedSource(const QString &word);

} // namespace relations
} // namespace crossread
