// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"
#include "core/report/report.h"

namespace crossread {

/// The wire services that a report says it is from, where it says so: in its byline, its dateline, or a credit line such
/// as "(Reuters)" or "With reporting by AFP". All that the report states and quotes came through them. The names are
/// those of bodies.tsv; credits of pictures do not count.
[[nodiscard]] std::vector<Mention> creditsOf(const Report &report);

/// True where the report is by that medium itself, by its outlet, agency or credits: its words need no relay.
[[nodiscard]] bool isFrom(const Report &report, const Reading &reading, const QString &medium);

} // namespace crossread
