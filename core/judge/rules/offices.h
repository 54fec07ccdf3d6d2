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

} // namespace crossread
