// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/work.h"
#include "core/export/pages/sheet.h"

#include <QByteArray>

namespace crossread::pages {

/// The sheets as a PDF without annotations. Fails with Cancelled or Internal.
[[nodiscard]] Result<QByteArray> draw(const Book &book, const QDateTime &date, Work &work);

} // namespace crossread::pages
