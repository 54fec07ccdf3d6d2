// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/drawing.h"

#include "core/export/pages/strokes.h"

#include <cairo-pdf.h>

#include <memory>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Release {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

void use(cairo_t *context, const Colour &colour)
{
    cairo_set_source_rgb(context, colour.red, colour.green, colour.blue);
}

struct Painter {
    cairo_t *context;

    void operator()(const FilledArea &item) const
    {
        use(context, item.colour);
        cairo_rectangle(context, item.area.x, item.area.y, item.area.width, item.area.height);
        cairo_fill(context);
    }
    void operator()(const StrokeUnder &item) const
    {
        use(context, item.colour);
        for (const Polyline &line : linesOf(item.stroke, item.words)) {
            cairo_set_line_width(context, line.thickness);
            cairo_set_dash(context, line.dash.data(), int(line.dash.size()), 0);
            cairo_new_path(context); // text leaves a current point
            for (const auto &[x, y] : line.points)
                cairo_line_to(context, x, y);
            cairo_stroke(context);
        }
    }
    void operator()(const Text &item) const
    {
        use(context, ink);
        item.block.draw(context, item.line, item.x, item.top);
    }
};

} // namespace

Result<QByteArray> draw(const Book &book, const QDateTime &date, Work &work)
{
    QByteArray bytes;
    const std::unique_ptr<cairo_surface_t, Release> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, a4::width, a4::height));
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_7);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   date.toString(Qt::ISODate).toLatin1().constData());
    const std::unique_ptr<cairo_t, Release> context(cairo_create(surface.get()));
    for (std::size_t page = 0; page < book.sheets.size(); ++page) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        for (const Item &item : book.sheets[page].ground)
            std::visit(Painter{context.get()}, item);
        for (const Item &item : book.sheets[page].items)
            std::visit(Painter{context.get()}, item);
        cairo_show_page(context.get());
        work.progress(0.6 + 0.2 * double(page + 1) / double(book.sheets.size()));
    }
    cairo_surface_finish(surface.get());
    for (const cairo_status_t status : {cairo_status(context.get()), cairo_surface_status(surface.get())}) {
        if (status != CAIRO_STATUS_SUCCESS)
            return Error{ErrorCode::Internal, {}, QString::fromUtf8(cairo_status_to_string(status))};
    }
    return bytes;
}

} // namespace crossread::pages
