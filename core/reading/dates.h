// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

#include <QDate>

namespace crossread {

/// Dates named in the prose, resolved against `published` where they are relative or lack the year and it is valid.
/// A date that could be two days stays unresolved.
[[nodiscard]] std::vector<DateMention> datesOf(const ProseText &prose, QDate published);

} // namespace crossread
