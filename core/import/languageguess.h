// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossread {

/// ISO 639-1 code of the language most of whose commonest words the text holds, by script first; "en" when nothing tells.
/// Asks the first 20,000 characters.
[[nodiscard]] QString guessLanguage(QStringView text);

} // namespace crossread
