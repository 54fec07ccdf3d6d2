// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace crossread {

/// A stretch of one column's text.
struct ColumnPlace {
    int column = 0;
    Span span;
    friend bool operator==(const ColumnPlace &, const ColumnPlace &) = default;
};

/// Finds words in the texts of all columns, whatever their case and kind of quotation marks.
class ColumnSearch {
public:
    void setTexts(QStringList texts);
    /// All hits in a column; empty words have none. Those of the last words are kept.
    const std::vector<Span> &hits(int column, const QString &words);
    /// The hit after `from` (or before it), going on through `order`, which holds from.column, and round to where it
    /// began. With `excluding`, a hit that begins where `from` does is passed over.
    std::optional<ColumnPlace> next(const QString &words, const ColumnPlace &from, bool excluding, bool backwards,
                                    const std::vector<int> &order);

private:
    QStringList m_texts;
    std::vector<QString> m_folded; ///< made when first needed
    QString m_words;
    std::vector<std::vector<Span>> m_found; ///< of m_words
};

} // namespace crossread
