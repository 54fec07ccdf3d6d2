// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/work.h"
#include "core/export/pages/edition.h"
#include "core/export/pages/sheet.h"

#include <QByteArray>

namespace crossread::pages {

/// Pages without annotations.
struct Drawn {
    QByteArray pdf;
    /// By page: the element of each piece of marked content, in the order of their numbers (MCID).
    std::vector<std::vector<int>> content;
};

/// Fails with Cancelled or Internal.
[[nodiscard]] Result<Drawn> draw(const Edition &edition, const Book &book, const QDateTime &date, Work &work);

} // namespace crossread::pages
