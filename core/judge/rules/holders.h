// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/rules/offices.h"

namespace crossread {

/// An office that a report gives to somebody whom it names in full, right beside the name.
struct Holding {
    QString person; ///< the full name, folded
    Office office;
    bool passing = false; ///< "former", "acting", "then": not held, or not for good
};

/// In the order of the text. Of an office all words are read, back to whose it is: "Assistant U.S. Attorney".
[[nodiscard]] std::vector<Holding> holdingsOf(const Report &report, const Reading &reading);

} // namespace crossread
