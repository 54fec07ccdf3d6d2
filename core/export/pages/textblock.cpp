// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/textblock.h"

#include <pango/pangocairo.h>

#include <algorithm>

namespace crossread::pages {

namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, Unref>;

double points(int pangoUnits)
{
    return double(pangoUnits) / PANGO_SCALE;
}

/// UTF-8 offset of every UTF-16 offset, one past the end included.
std::vector<int> utf8Offsets(QStringView text)
{
    std::vector<int> offsets;
    offsets.reserve(std::size_t(text.size()) + 1);
    int at = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        offsets.push_back(at);
        const char16_t unit = text[i].unicode();
        const bool pair = QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            offsets.push_back(at);
            at += 4;
            ++i;
        } else {
            at += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        }
    }
    offsets.push_back(at);
    return offsets;
}

/// Characters that Pango or a PDF cannot take give way to others of the same length.
QString printable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool paired = c.isHighSurrogate() ? i + 1 < text.size() && text[i + 1].isLowSurrogate()
                                                : i > 0 && text[i - 1].isHighSurrogate();
        if (c.isSurrogate() && !paired)
            text[i] = QChar::ReplacementCharacter;
        else if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            text[i] = u' ';
    }
    return text;
}

void add(PangoAttrList *list, PangoAttribute *attribute, guint begin = PANGO_ATTR_INDEX_FROM_TEXT_BEGINNING,
         guint end = PANGO_ATTR_INDEX_TO_TEXT_END)
{
    attribute->start_index = begin;
    attribute->end_index = end;
    pango_attr_list_insert(list, attribute);
}

PangoAttribute *foreground(const Colour &of, bool colours)
{
    const Colour colour = colours ? of : greyOf(of);
    const auto channel = [](double value) { return guint16(value * 65535 + 0.5); };
    return pango_attr_foreground_new(channel(colour.red), channel(colour.green), channel(colour.blue));
}

PangoFontDescription *fontOf(const Face &face, const QByteArray &serif)
{
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, face.serif ? serif.constData() : "Noto Sans,DejaVu Sans,sans-serif");
    pango_font_description_set_absolute_size(font, face.size * PANGO_SCALE);
    pango_font_description_set_weight(font, face.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(font, face.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return font;
}

PangoAlignment pangoAlignment(Align align)
{
    switch (align) {
    case Align::End: return PANGO_ALIGN_RIGHT;
    case Align::Centre: return PANGO_ALIGN_CENTER;
    case Align::Start: break;
    }
    return PANGO_ALIGN_LEFT;
}

PangoAttrList *attributesOf(const Face &face, const std::vector<Emphasis> &emphases, const std::vector<int> &utf8,
                            const QString &language, bool colours)
{
    PangoAttrList *attributes = pango_attr_list_new();
    // Ligatures would be searched for and copied as one letter.
    add(attributes, pango_attr_font_features_new("liga=0, clig=0, dlig=0"));
    add(attributes, pango_attr_insert_hyphens_new(FALSE));
    add(attributes, pango_attr_language_new(pango_language_from_string(language.toLatin1().constData())));
    add(attributes, foreground(face.colour, colours));
    for (const Emphasis &emphasis : emphases) {
        const auto begin = guint(utf8[std::size_t(emphasis.span.begin)]);
        const auto end = guint(utf8[std::size_t(emphasis.span.end)]);
        if (emphasis.bold)
            add(attributes, pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, end);
        if (emphasis.italic)
            add(attributes, pango_attr_style_new(PANGO_STYLE_ITALIC), begin, end);
        if (emphasis.colour)
            add(attributes, foreground(*emphasis.colour, colours), begin, end);
    }
    return attributes;
}

/// Pango draws the code of a letter that no font has, which would be searched for and copied in its place. A font's own empty
/// box keeps the letter.
void boxUnknown(PangoLayoutLine *line)
{
    for (GSList *run = line->runs; run; run = run->next) {
        PangoGlyphString *glyphs = static_cast<PangoGlyphItem *>(run->data)->glyphs;
        for (int i = 0; i < glyphs->num_glyphs; ++i) {
            if (glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY && glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG)
                glyphs->glyphs[i].glyph = 0;
        }
    }
}

} // namespace

struct TextBlock::Lines {
    Owned<PangoLayout> layout;
    std::vector<PangoLayoutLine *> lines; ///< belong to the layout
    std::vector<double> indents;          ///< where a line starts because of its alignment or direction
    QString text;
    std::vector<int> utf8; ///< see utf8Offsets()
    double size = 0;
    double lineHeight = 0;
    double baseline = 0; ///< below a line's top
    double naturalWidth = 0;

    [[nodiscard]] qsizetype utf16(int offset) const
    {
        return std::lower_bound(utf8.begin(), utf8.end(), offset) - utf8.begin();
    }

    void breakLines(const Face &face)
    {
        lineHeight = face.size * face.leading;
        baseline = (lineHeight - face.size) / 2 + face.size * 0.8;
        for (int i = 0; i < pango_layout_get_line_count(layout.get()); ++i) {
            lines.push_back(pango_layout_get_line_readonly(layout.get(), i));
            boxUnknown(lines.back());
        }
        PangoLayoutIter *iterator = pango_layout_get_iter(layout.get());
        do {
            PangoRectangle logical;
            pango_layout_iter_get_line_extents(iterator, nullptr, &logical);
            indents.push_back(points(logical.x));
            naturalWidth = std::max(naturalWidth, points(logical.width));
        } while (pango_layout_iter_next_line(iterator));
        pango_layout_iter_free(iterator);
    }
};

Rect united(const std::vector<Rect> &areas)
{
    Rect all = areas.front();
    for (const Rect &area : areas) {
        const double right = std::max(all.right(), area.right());
        const double bottom = std::max(all.bottom(), area.bottom());
        all.x = std::min(all.x, area.x);
        all.y = std::min(all.y, area.y);
        all.width = right - all.x;
        all.height = bottom - all.y;
    }
    return all;
}

int TextBlock::lineCount() const
{
    return int(m_lines->lines.size());
}

double TextBlock::lineHeight() const
{
    return m_lines->lineHeight;
}

double TextBlock::baseline() const
{
    return m_lines->baseline;
}

double TextBlock::naturalWidth() const
{
    return m_lines->naturalWidth;
}

Span TextBlock::lineSpan(int line) const
{
    const PangoLayoutLine *shown = m_lines->lines[std::size_t(line)];
    const int start = pango_layout_line_get_start_index(const_cast<PangoLayoutLine *>(shown));
    const int length = pango_layout_line_get_length(const_cast<PangoLayoutLine *>(shown));
    return {m_lines->utf16(start), m_lines->utf16(start + length)};
}

bool TextBlock::isBlank(int line) const
{
    return lineSpan(line).in(m_lines->text).trimmed().isEmpty();
}

std::vector<Rect> TextBlock::boxes(int line, Span span) const
{
    Span shown = span.intersected(lineSpan(line));
    while (!shown.empty() && m_lines->text[shown.begin].isSpace())
        ++shown.begin;
    while (!shown.empty() && m_lines->text[shown.end - 1].isSpace())
        --shown.end;
    if (shown.empty())
        return {};
    int *ranges = nullptr;
    int count = 0;
    pango_layout_line_get_x_ranges(m_lines->lines[std::size_t(line)], m_lines->utf8[std::size_t(shown.begin)],
                                   m_lines->utf8[std::size_t(shown.end)], &ranges, &count);
    std::vector<Rect> boxes;
    const double top = m_lines->baseline - 0.84 * m_lines->size;
    const double height = 1.1 * m_lines->size;
    // Pango measures from the layout's left edge, alignment included.
    for (int i = 0; i < count; ++i) {
        const double left = points(ranges[2 * i]);
        const double right = points(ranges[2 * i + 1]);
        constexpr double seam = 0.1; // runs of one stretch meet within this
        if (!boxes.empty() && left - boxes.back().right() < seam)
            boxes.back().width = right - boxes.back().x;
        else if (right > left)
            boxes.push_back({left, top, right - left, height});
    }
    g_free(ranges);
    return boxes;
}

void TextBlock::draw(cairo_t *context, int line, double x, double top) const
{
    cairo_move_to(context, x + m_lines->indents[std::size_t(line)], top + m_lines->baseline);
    pango_cairo_show_layout_line(context, m_lines->lines[std::size_t(line)]);
}

struct Typesetter::Fonts {
    Owned<PangoFontMap> map{pango_cairo_font_map_new()};
    Owned<PangoContext> context;
};

Typesetter::Typesetter(const QString &family, bool colours)
    : m_fonts(std::make_unique<Fonts>())
    , m_family((family.isEmpty() ? QByteArray() : family.toUtf8() + ',') + "Noto Serif,DejaVu Serif,serif")
    , m_colours(colours)
{
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts->map.get()), 72);
    m_fonts->context.reset(pango_font_map_create_context(m_fonts->map.get()));
    // Positions as the font designs them: the same at any size, and the same as the viewer's.
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_fonts->context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_fonts->context.get(), FALSE);
}

Typesetter::~Typesetter() = default;

TextBlock Typesetter::set(const QString &text, const Face &face, double width, const std::vector<Emphasis> &emphases,
                          Align align, const QString &language) const
{
    auto lines = std::make_shared<TextBlock::Lines>();
    lines->text = printable(text);
    lines->utf8 = utf8Offsets(lines->text);
    lines->size = face.size;
    lines->layout.reset(pango_layout_new(m_fonts->context.get()));
    PangoLayout *layout = lines->layout.get();
    const QByteArray utf8 = lines->text.toUtf8();
    pango_layout_set_text(layout, utf8.constData(), int(utf8.size()));
    PangoFontDescription *font = fontOf(face, m_family);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_width(layout, width > 0 ? int(width * PANGO_SCALE) : -1);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, pangoAlignment(align));
    PangoAttrList *attributes = attributesOf(face, emphases, lines->utf8, language, m_colours);
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    lines->breakLines(face);
    TextBlock block;
    block.m_lines = std::move(lines);
    return block;
}

} // namespace crossread::pages
