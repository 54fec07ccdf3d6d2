// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/pairview.h"

#include <QStringList>

#include <optional>

namespace crossread {

/// An office as the text gives it: "deputy transport minister", "Lt. Gov.", "Minister of Transport".
struct Office {
    Span span;
    QString head;       ///< "minister"; in common spelling, short forms written out
    QStringList others; ///< stems of its other words, sorted
    QString holder;     ///< last word of the holder's name, folded; empty where none is beside it
    bool leads = false; ///< stands right before the holder's name
    bool shortened = false; ///< holds an abbreviation: "RNC chairman"
    bool limited = false; ///< "for the rest of the season"
};
[[nodiscard]] std::vector<Office> officesOf(const Side &side);

/// A folded word that an office may end with.
[[nodiscard]] bool isOfficeWord(const QString &folded);
/// "Gov" before a name is "governor".
[[nodiscard]] const QString &officeWrittenOut(const QString &folded);
/// "Chief executive" and "CEO" are chief executive officers.
void bringToOneForm(Office &office);

} // namespace crossread
