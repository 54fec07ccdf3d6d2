// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/pairview.h"

#include <QStringList>

namespace crossread {

/// Who is quoted: "officials", "the company", or a person by name.
struct Voice {
    Span span;
    int word = 0; ///< the noun of an unnamed source, an index into the side's words; -1 for a person
    Span content; ///< what is attributed
    QString name{};    ///< all forms of the person's name
    QString surname{}; ///< folded
    QStringList printed{}; ///< the words of the name, folded
    QStringList callings{}; ///< what the report calls the person that tells the side: "minister", "expert"
    bool person = false;   ///< surely one, no body
    bool speaksFor = false; ///< somebody else: a spokesman, a lawyer
};

/// All whose words the side gives.
[[nodiscard]] std::vector<Voice> voicesOf(const Side &side);

} // namespace crossread
