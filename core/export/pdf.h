// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "core/export/pageoptions.h"

#include <memory>

namespace crossread {

/// The marked-up PDF. Deterministic: the same input and options give the same bytes. Loads the library that makes pages.
/// Fails with Cancelled, MissingComponent, Internal, or what the system says of the temporary file of the attached dossier.
Result<QByteArray> renderPdf(const ExportInput &input, const PageOptions &options, Work &work);

/// The PDFs that reports came as, with the differences and notes that `options` choose on their own pages: the one file, or a ZIP of
/// several. Fails with NothingToWrite where none is a PDF, and as renderPdf and annotating do.
Result<QByteArray> renderOriginals(const ExportInput &input, const PageOptions &options, Work &work);

/// A page as rows of pixels, 32 bits each: 0xffRRGGBB in the machine's order of bytes.
struct PagePicture {
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

/// The pages as the PDF shows them, for a preview and for printers. To be used by one thread at a time; keeps nothing of the input.
class PagePictures {
public:
    virtual ~PagePictures() = default;
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual double width() const = 0; ///< of every page, in points
    [[nodiscard]] virtual double height() const = 0;
    /// `scale`: pixels a point. Empty where there is no such page or it cannot be drawn.
    [[nodiscard]] virtual PagePicture picture(int page, double scale) const = 0;
};

/// The same pages as renderPdf makes. Fails with Cancelled, MissingComponent or Internal.
Result<std::shared_ptr<const PagePictures>> layOutPages(const ExportInput &input, const PageOptions &options, Work &work);

} // namespace crossread
