// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"
#include "core/export/pages/sheet.h"
#include "core/import/pdf.h"

#include <optional>
#include <vector>

namespace crossread::originals {

/// The words of a PDF as a report has them, with their places on its pages.
class PageWords {
public:
    explicit PageWords(PdfText text) : m_text(std::move(text)) { }

    [[nodiscard]] const QString &text() const { return m_text.text; }
    /// Where an anchor's words stand: at their position where the text is the one that the anchor was made in, else where they are
    /// found again between the same neighbours. Rectangles, one a line, in points from the top left of the page as it is shown.
    /// nullopt where they are not found, or in more than one place.
    [[nodiscard]] std::optional<std::vector<pages::Box>> find(const Anchor &anchor) const;

private:
    [[nodiscard]] std::vector<pages::Box> boxesOf(Span span) const;

    PdfText m_text;
};

} // namespace crossread::originals
