// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/corrections.h"

namespace crossread {

/// Puts what the analyst decided about quotes in the place of what was read, one choice after the other. Words that
/// were given a speaker and were not read as a quote become one.
void overrule(std::vector<Reading> &readings, const std::vector<QuoteChoice> &choices);

} // namespace crossread
