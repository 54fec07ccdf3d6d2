// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdflines.h"

#include <QSet>

namespace crossread {

/// How the last line of a paragraph and the next go together.
enum class PdfJoint {
    Space,   ///< as two words
    Closed,  ///< as one: after a hyphen or dash that is a word's own, between letters of scripts without spaces
    Rejoined ///< as one without the hyphen at the end
};

/// Decides by all words of a PDF, and what is known of the language, what a hyphen at the end of a line is.
class PdfHyphens {
public:
    explicit PdfHyphens(const std::vector<PdfSheet> &sheets);

    [[nodiscard]] PdfJoint joint(QStringView before, QStringView after) const;

private:
    [[nodiscard]] bool isOfTheWord(const QString &before, const QString &after) const;

    QSet<QString> m_words; ///< folded
};

} // namespace crossread
