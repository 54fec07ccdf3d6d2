// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pageoptions.h"
#include "core/report/report.h"

#include <QString>

namespace crossread::pages {

/// How the pages look, in one place. Lengths are points; the origin is a page's top left corner.

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;

    static constexpr Colour rgb(unsigned hex)
    {
        return {double(hex >> 16 & 0xff) / 255, double(hex >> 8 & 0xff) / 255, double(hex & 0xff) / 255};
    }
    friend constexpr bool operator==(const Colour &, const Colour &) = default;
};

inline constexpr Colour ink = Colour::rgb(0x1b1b1b);
inline constexpr Colour greyInk = Colour::rgb(0x6a6a6a);
inline constexpr Colour linkInk = Colour::rgb(0x0a5c9e);
inline constexpr Colour hairline = Colour::rgb(0xc4c4c4);
inline constexpr Colour panel = Colour::rgb(0xf3f3f1);
inline constexpr Colour noteInk = Colour::rgb(0x7a5200); ///< all that the analyst wrote
inline constexpr Colour notePanel = Colour::rgb(0xfff4d6);
inline constexpr Colour noteTint = Colour::rgb(0xffe07a);

/// Without colours: the grey of the same lightness.
[[nodiscard]] Colour greyOf(const Colour &colour);

/// A page and what is free of it.
struct PageSize {
    static constexpr double side = 40;
    static constexpr double head = 22; ///< top of the running head
    static constexpr double top = 58;  ///< below the running head

    double width = 841.89;
    double height = 595.28;

    [[nodiscard]] constexpr double inner() const { return width - 2 * side; }
    [[nodiscard]] constexpr double bottom() const { return height - 42; } ///< above the foot
    [[nodiscard]] constexpr double foot() const { return height - 29; }
};
[[nodiscard]] PageSize sizeOf(Paper paper);

struct Face {
    bool serif = true; ///< the reports' own words; ours are without
    double size = 9;
    bool bold = false;
    bool italic = false;
    Colour colour = ink;
    double leading = 1.28; ///< line height as a multiple of the size
};

/// The strokes under the words of a finding; told apart without colour.
enum class Stroke { Solid, Dashed, Dotted, Double, Wavy, Heavy };
inline constexpr double highlightOpacity = 0.18;
/// The PDF annotation that carries the finding.
enum class Markup { Highlight, Underline, Squiggly, StrikeOut };

struct TypeLook {
    Stroke stroke;
    Markup markup;
    Colour colour;
};
[[nodiscard]] TypeLook lookOf(DiscrepancyType type);

/// The tints of passages. They only tell neighbours in the story apart.
inline constexpr int tints = 4;
[[nodiscard]] Colour tintOf(int passage, bool colours);

/// A paragraph's face in a column whose body is `size` points.
[[nodiscard]] Face faceOf(ParagraphKind kind, double size);
/// The white above a paragraph of this kind.
[[nodiscard]] double spaceBefore(ParagraphKind kind, double size);

} // namespace crossread::pages
