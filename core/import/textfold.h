// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace crossread {

/// Comparison form of a short text: case folded, quotes and dashes made plain, white space single,
/// invisible characters gone, decoration at both ends ("- Advertisement -", "Comments:") removed.
[[nodiscard]] QString folded(QStringView text);

/// Runs of white space (no-break and zero-width spaces too) become one space; ends are trimmed.
[[nodiscard]] QString squeezed(QStringView text);

/// White space, or a character that shows nothing.
[[nodiscard]] bool isBlank(QChar c);

[[nodiscard]] qsizetype wordCount(QStringView text);

/// True if the last letter-like mark closes a sentence, closing quotes and brackets ignored.
[[nodiscard]] bool endsSentence(QStringView text);

/// Words of letters, digits, apostrophes and hyphens, in order.
[[nodiscard]] QList<QStringView> wordsOf(QStringView text);

} // namespace crossread
