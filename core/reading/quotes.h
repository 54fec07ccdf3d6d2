// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/attribution.h"
#include "core/reading/names.h"
#include "core/reading/reading.h"

namespace crossread {

/// `names` are the entries of `found`, in the same order.
/// Turns attributions into quotes: spans without outer marks, kinds, stances, speakers resolved against the names.
[[nodiscard]] std::vector<Quote> quotesOf(const ProseText &prose, const std::vector<Attribution> &attributions,
                                          const std::vector<FoundName> &found, const std::vector<Name> &names);

} // namespace crossread
