// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"
#include "core/export/pages/sheet.h"

#include <optional>
#include <vector>

namespace Poppler {
class Document;
}

namespace crossread::originals {

/// The letters of a PDF with their places on its pages, in the order in which Poppler reads them. White space and hyphens do not
/// count, so that words are found however their lines were broken.
class PageWords {
public:
    explicit PageWords(const Poppler::Document &document);

    /// Where an anchor's words stand: with what stands around them, else alone where they are there once. Rectangles, one a line,
    /// in points from the top left of the page as it is shown. nullopt where they are not found, or in more than one place.
    [[nodiscard]] std::optional<std::vector<pages::Box>> find(const Anchor &anchor) const;

private:
    struct Letter {
        int page = 0;
        pages::Rect area;
    };
    [[nodiscard]] std::optional<qsizetype> placeOf(const QString &before, const QString &words, const QString &after) const;
    [[nodiscard]] std::vector<pages::Box> boxesOf(qsizetype begin, qsizetype end) const;

    QString m_text; ///< letters alone
    std::vector<Letter> m_letters; ///< one a unit of m_text
};

} // namespace crossread::originals
