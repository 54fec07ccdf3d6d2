// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

namespace crossread {

/// Times of day: "7:40 p.m.", "7.40pm", "19:40", "0600 GMT", "noon", "7 o'clock", with their time zone where one is
/// named. A figure without any of these signs is no time. Linear.
[[nodiscard]] std::vector<TimeMention> timesOf(const ProseText &prose);

} // namespace crossread
