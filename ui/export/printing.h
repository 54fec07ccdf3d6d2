// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pdf.h"

class QPrinter;

namespace crossread {

/// Prints the range of pages that the printer is set to, each as large as its paper allows. False where it cannot.
[[nodiscard]] bool printPages(const PagePictures &pages, QPrinter &printer);
/// Paper and direction as the pages have them.
void prepare(QPrinter &printer, const PagePictures &pages);

} // namespace crossread
