// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossread::pages::key {

/// Links and places by name. What is printed about a report, a passage's member and so on is found under these.

[[nodiscard]] QString report(int report);
[[nodiscard]] QString passage(int passage, int member);
[[nodiscard]] QString row(int discrepancy);                  ///< its row of the matrix
[[nodiscard]] QString finding(int discrepancy);              ///< its entry in the list
[[nodiscard]] QString evidence(int discrepancy, int member); ///< its words in the text
[[nodiscard]] QString note(int annotation);                  ///< its entry in the list
[[nodiscard]] QString noteWords(int annotation, int target); ///< its words in the text
[[nodiscard]] QString quote(int quote);                      ///< its entry in the list
[[nodiscard]] QString quoteWords(int quote, int variant);    ///< its words in the text

} // namespace crossread::pages::key
