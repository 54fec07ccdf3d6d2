// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace crossread {

/// A character reference at the start of a text: "&amp;", "&#8217;", "&#x2019;".
struct CharacterReference {
    char32_t character = 0;
    qsizetype length = 0; ///< of the reference, with its "&" and ";"

    friend bool operator==(const CharacterReference &, const CharacterReference &) = default;
};

/// nullopt where there is none, or one by a name beyond Latin-1 and the punctuation that news use.
[[nodiscard]] std::optional<CharacterReference> characterReferenceAt(QStringView text);

} // namespace crossread
