// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace crossread {

enum class TableFormat {
    Text,     ///< a block a row, "heading: words" a line, for a mail
    Tsv,      ///< for a spreadsheet; tabs and line ends within cells become spaces
    Markdown, ///< a table with everything escaped that Markdown would read as its own
};

/// Words as one line of Markdown that shows nothing but them.
[[nodiscard]] QString markdownText(const QString &words);

/// `rows` as text; the first is the head. Rows that are shorter than it are filled up. Ends in a line end unless empty.
[[nodiscard]] QString tableText(const std::vector<QStringList> &rows, TableFormat format);

} // namespace crossread
