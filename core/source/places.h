// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>

#include <vector>

namespace crossread {

enum class SourceSyntax {
    Plain,
    Markup, ///< HTML and XML: tags, comments, scripts and character references
    Json,   ///< strings with escapes, in which there may be markup
};

/// By Source::format where that says it, else by how the text begins.
[[nodiscard]] SourceSyntax syntaxOf(const QString &format, QStringView text);

/// How the words of a report stand in the file that it came from.
enum class SourceFit {
    Exact,     ///< letter for letter
    Respelled, ///< all there, with markup, escapes, line ends or other quotation marks between or for their letters
    Partial,   ///< only the first words, at least three
};

struct SourcePlace {
    Span span; ///< of the original text
    SourceFit fit = SourceFit::Exact;

    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

/// A file's text without what a reader does not see, with the way back. Made once a file, in linear time.
class SourceText {
public:
    SourceText(QString original, SourceSyntax syntax);

    [[nodiscard]] const QString &original() const { return m_original; }
    /// Where the words stand, in the order of the file; at most 100 places. Whole words only. Empty where not even the
    /// beginning is found, or where several beginnings would fit.
    [[nodiscard]] std::vector<SourcePlace> find(QStringView words) const;

private:
    [[nodiscard]] std::vector<SourcePlace> findAll(const QString &letters, QStringView words, SourceFit otherwise) const;
    [[nodiscard]] SourcePlace placeAt(qsizetype at, qsizetype length, QStringView words, SourceFit otherwise) const;

    QString m_original;
    QString m_letters;           ///< without white space, quotation marks and dashes made alike
    std::vector<Span> m_origins; ///< of each letter in the original
    std::vector<bool> m_parted;  ///< white space or a tag before the letter
};

/// Which of `count` places in the file is that of `span` in the report's text, where the words stand as often in both; else -1.
[[nodiscard]] int placeInOrder(QStringView text, Span span, std::size_t count);

} // namespace crossread
