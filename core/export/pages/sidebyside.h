// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/export/exporter.h"
#include "core/export/pages/sheet.h"

namespace crossread::pages {

/// Links and places by name. What is printed about a report, a passage's member and so on is found under these.
namespace key {
[[nodiscard]] QString report(int report);
[[nodiscard]] QString passage(int passage, int member);
[[nodiscard]] QString finding(int discrepancy);             ///< its entry in the list
[[nodiscard]] QString evidence(int discrepancy, int member); ///< its words in the text
[[nodiscard]] QString note(int annotation);                 ///< its entry in the list
[[nodiscard]] QString noteWords(int annotation, int target); ///< its words in the text
} // namespace key

/// The reports in full, in columns: event by event, passages that say the same at one height, findings underlined
/// and numbered, the analyst's notes beside their words. Stops early when `work` is cancelled.
[[nodiscard]] Book sideBySide(const ExportInput &input, const Typesetter &typesetter, Work &work);

} // namespace crossread::pages
