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

struct Painter {
    cairo_t *context;
    bool colours;

    void use(const Colour &of, double opacity = 1) const
    {
        const Colour colour = colours ? of : greyOf(of);
        cairo_set_source_rgba(context, colour.red, colour.green, colour.blue, opacity);
    }

    void operator()(const FilledArea &item) const
    {
        use(item.colour);
        cairo_rectangle(context, item.area.x, item.area.y, item.area.width, item.area.height);
        cairo_fill(context);
    }
    void operator()(const StrokeUnder &item) const
    {
        use(item.colour);
        for (const Polyline &line : linesOf(item.stroke, item.words))
            stroke(line);
    }
    void stroke(const Polyline &line) const
    {
        cairo_set_line_width(context, line.thickness);
        cairo_set_dash(context, line.dash.data(), int(line.dash.size()), 0);
        cairo_new_path(context); // text leaves a current point
        for (const auto &[x, y] : line.points)
            cairo_line_to(context, x, y);
        cairo_stroke(context);
    }
    void operator()(const Text &item) const
    {
        use(ink);
        item.block.draw(context, item.line, item.x, item.top);
    }
};

constexpr char contentTag[] = "P"; // the structure says what it is

/// Marks texts as the content of elements: one piece for what follows each other of one element.
class Tagger {
public:
    Tagger(cairo_t *context, std::vector<int> &content)
        : m_context(context)
        , m_content(content)
    {
    }
    ~Tagger() { end(); }
    Tagger(const Tagger &) = delete;
    Tagger &operator=(const Tagger &) = delete;

    void enter(const Item &item)
    {
        const auto *text = std::get_if<Text>(&item);
        // Cairo gives what draws no letters no number.
        const int element = text && !text->block.isBlank(text->line) ? text->element : artifact;
        if (element == m_open)
            return;
        end();
        if (element == artifact)
            return;
        m_open = element;
        m_content.push_back(element);
        cairo_tag_begin(m_context, contentTag, nullptr);
    }

private:
    void end()
    {
        if (m_open != artifact)
            cairo_tag_end(m_context, contentTag);
        m_open = artifact;
    }

    cairo_t *m_context;
    std::vector<int> &m_content;
    int m_open = artifact;
};

void drawSheet(cairo_t *context, const Sheet &sheet, bool colours, std::vector<int> &content)
{
    const Painter painter{context, colours};
    Tagger tagger(context, content);
    for (const std::vector<Item> *items : {&sheet.ground, &sheet.items}) {
        for (const Item &item : *items) {
            tagger.enter(item);
            std::visit(painter, item);
        }
    }
}

/// As the annotations' appearances in the PDF.
void drawMark(const Painter &painter, const MarkedWords &mark, const Rect &area)
{
    painter.use(mark.colour, mark.markup == Markup::Highlight ? highlightOpacity : 1);
    if (mark.markup == Markup::StrikeOut)
        painter.stroke(lineThrough(area));
    if (mark.markup != Markup::Highlight)
        return;
    cairo_set_operator(painter.context, CAIRO_OPERATOR_MULTIPLY);
    cairo_rectangle(painter.context, area.x, area.y, area.width, area.height);
    cairo_fill(painter.context);
    cairo_set_operator(painter.context, CAIRO_OPERATOR_OVER);
}

} // namespace

PagePicture drawPicture(const Book &book, const PageSize &size, bool colours, int page, double scale)
{
    if (page < 0 || page >= book.pageCount())
        return {};
    PagePicture picture{int(size.width * scale + 0.5), int(size.height * scale + 0.5), {}};
    picture.pixels.resize(qsizetype(picture.width) * picture.height * 4);
    const std::unique_ptr<cairo_surface_t, Release> surface(cairo_image_surface_create_for_data(
        reinterpret_cast<unsigned char *>(picture.pixels.data()), CAIRO_FORMAT_RGB24, picture.width, picture.height, picture.width * 4));
    const std::unique_ptr<cairo_t, Release> context(cairo_create(surface.get()));
    cairo_set_source_rgb(context.get(), 1, 1, 1);
    cairo_paint(context.get());
    cairo_scale(context.get(), scale, scale);
    const Painter painter{context.get(), colours};
    const Sheet &sheet = book.sheets[std::size_t(page)];
    for (const std::vector<Item> *items : {&sheet.ground, &sheet.items}) {
        for (const Item &item : *items)
            std::visit(painter, item);
    }
    for (const MarkedWords &mark : book.marks) {
        for (const Box &box : mark.words) {
            if (box.page == page)
                drawMark(painter, mark, box.area);
        }
    }
    cairo_surface_finish(surface.get());
    return cairo_status(context.get()) == CAIRO_STATUS_SUCCESS ? picture : PagePicture();
}

Result<Drawn> draw(const Edition &edition, const Book &book, const QDateTime &date, Work &work)
{
    Drawn drawn;
    drawn.content.resize(book.sheets.size());
    const std::unique_ptr<cairo_surface_t, Release> surface(
        cairo_pdf_surface_create_for_stream(append, &drawn.pdf, edition.page.width, edition.page.height));
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_7);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   date.toString(Qt::ISODate).toLatin1().constData());
    const std::unique_ptr<cairo_t, Release> context(cairo_create(surface.get()));
    for (std::size_t page = 0; page < book.sheets.size(); ++page) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        drawSheet(context.get(), book.sheets[page], edition.options.colours, drawn.content[page]);
        cairo_show_page(context.get());
        work.progress(0.6 + 0.2 * double(page + 1) / double(book.sheets.size()));
    }
    cairo_surface_finish(surface.get());
    for (const cairo_status_t status : {cairo_status(context.get()), cairo_surface_status(surface.get())}) {
        if (status != CAIRO_STATUS_SUCCESS)
            return Error{ErrorCode::Internal, {}, QString::fromUtf8(cairo_status_to_string(status))};
    }
    return drawn;
}

} // namespace crossread::pages
