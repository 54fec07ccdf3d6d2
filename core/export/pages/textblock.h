// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/export/pages/style.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

typedef struct _cairo cairo_t;

namespace crossread::pages {

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
};
/// The smallest that holds all of them; at least one.
[[nodiscard]] Rect united(const std::vector<Rect> &areas);

/// A stretch of a block that looks other than the rest. Spans count UTF-16 units of the block's text.
struct Emphasis {
    Span span;
    bool bold = false;
    bool italic = false;
    std::optional<Colour> colour;
};

enum class Align { Start, End, Centre };

class Typesetter;

/// A paragraph broken into lines. Copies share the lines.
class TextBlock {
public:
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double height() const { return lineCount() * lineHeight(); }
    /// Width of the widest line.
    [[nodiscard]] double naturalWidth() const;
    /// The text that a line shows.
    [[nodiscard]] Span lineSpan(int line) const;
    /// A line of white space alone.
    [[nodiscard]] bool isBlank(int line) const;
    /// From a line's top down to what letters stand on.
    [[nodiscard]] double baseline() const;
    /// The rectangles around the letters of a stretch on one line, in any direction of writing; relative to the
    /// line's top left, without the white space at the stretch's ends.
    [[nodiscard]] std::vector<Rect> boxes(int line, Span span) const;
    void draw(cairo_t *context, int line, double x, double top) const;

private:
    friend class Typesetter;
    struct Lines;
    std::shared_ptr<const Lines> m_lines;
};

/// Breaks text into lines with one set of fonts. Not shared between threads.
class Typesetter {
public:
    /// `family` for what reports say; empty: the usual one.
    explicit Typesetter(const QString &family = {}, bool colours = true);
    ~Typesetter();
    Typesetter(const Typesetter &) = delete;
    Typesetter &operator=(const Typesetter &) = delete;

    /// `language` as in Metadata::language. A word wider than `width` is broken, without a hyphen: the pages
    /// show what a report says and nothing else. `width` 0: one line of any length.
    /// A letter that no font has is an empty box, and still found and copied as what it is.
    [[nodiscard]] TextBlock set(const QString &text, const Face &face, double width,
                                const std::vector<Emphasis> &emphases = {}, Align align = Align::Start,
                                const QString &language = QStringLiteral("en")) const;

private:
    struct Fonts;
    std::unique_ptr<Fonts> m_fonts;
    QByteArray m_family;
    bool m_colours;
};

} // namespace crossread::pages
