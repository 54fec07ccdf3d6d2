// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/lexicon.h"

#include <utility>

namespace crossread {

/// The forms of an English verb. `irregular` is "-" or past, participle and -ing form, parted by spaces.
[[nodiscard]] std::vector<std::pair<QString, VerbForm>> formsOf(const QString &lemma, const QString &irregular);

} // namespace crossread
