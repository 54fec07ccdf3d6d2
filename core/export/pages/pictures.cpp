// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/findings.h"
#include "core/export/pages/drawing.h"
#include "core/export/pages/layout.h"

namespace crossread::pages {

namespace {

class Pictures : public PagePictures {
public:
    Pictures(const ExportInput &input, const PageOptions &options, Work &work)
        : m_typesetter(options.family, options.colours)
        , m_colours(options.colours)
    {
        const Edition edition(input, options, m_typesetter);
        m_size = edition.page;
        m_book = layOut(edition, work);
    }

    [[nodiscard]] int count() const override { return m_book.pageCount(); }
    [[nodiscard]] double width() const override { return m_size.width; }
    [[nodiscard]] double height() const override { return m_size.height; }
    [[nodiscard]] PagePicture picture(int page, double scale) const override
    {
        return drawPicture(m_book, m_size, m_colours, page, scale);
    }

private:
    Typesetter m_typesetter; ///< outlives the lines of the book
    bool m_colours;
    PageSize m_size;
    Book m_book;
};

} // namespace

} // namespace crossread::pages

/// What core/export/exporter.cpp finds in this library.
extern "C" Q_DECL_EXPORT void crossread_pages_pictures(const crossread::ExportInput &input, const crossread::PageOptions &options,
    crossread::Work &work, crossread::Result<std::shared_ptr<const crossread::PagePictures>> &pages)
{
    if (const std::optional<crossread::Error> error = crossread::mismatch(input)) {
        pages = *error;
        return;
    }
    auto made = std::make_shared<const crossread::pages::Pictures>(input, options, work);
    if (work.cancelled())
        pages = crossread::Error{crossread::ErrorCode::Cancelled, {}, {}};
    else
        pages = std::shared_ptr<const crossread::PagePictures>(std::move(made));
}
