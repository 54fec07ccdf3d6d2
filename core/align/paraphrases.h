// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/quotepairs.h"

namespace crossread {

/// Adds the quotes of one speaker that mean the same in other words, where at least one has quotation marks: translated,
/// clipped or turned into reported speech. Quotes that `pairs` has paired with a report already are left as they are.
void addParaphrases(const std::vector<const Report *> &reports, const std::vector<const Reading *> &readings,
                    const std::vector<int> &event, const SpeakerIndex &speakers, std::vector<QuotePair> &pairs);

} // namespace crossread
