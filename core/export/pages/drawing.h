// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/work.h"
#include "core/export/pages/edition.h"
#include "core/export/pages/sheet.h"
#include "core/export/pdf.h"

#include <QByteArray>

namespace crossread::pages {

/// Pages without annotations.
struct Drawn {
    QByteArray pdf;
    /// By page: the element of each piece of marked content, in the order of their numbers (MCID).
    std::vector<std::vector<int>> content;
};

/// The sheets as pictures, with the annotations as viewers show them. Empty where there is no such page.
[[nodiscard]] PagePicture drawPicture(const Book &book, const PageSize &size, bool colours, int page, double scale);

/// Fails with Cancelled or Internal.
[[nodiscard]] Result<Drawn> draw(const Edition &edition, const Book &book, const QDateTime &date, Work &work);

} // namespace crossread::pages
