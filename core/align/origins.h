// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"
#include "core/align/links.h"
#include "core/report/report.h"

namespace crossread {

/// Which reports of one event share so much text, word for word or nearly, that they are one source.
[[nodiscard]] std::vector<Origin> findOrigins(const std::vector<const Report *> &reports,
                                              const std::vector<PreparedReport> &prepared,
                                              const std::vector<StretchLink> &links);

} // namespace crossread
