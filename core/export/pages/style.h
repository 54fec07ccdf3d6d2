// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"
#include "core/judge/discrepancy.h"
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
inline constexpr Colour hairline = Colour::rgb(0xc4c4c4);
inline constexpr Colour panel = Colour::rgb(0xf3f3f1);
inline constexpr Colour noteInk = Colour::rgb(0x7a5200); ///< all that the analyst wrote
inline constexpr Colour notePanel = Colour::rgb(0xfff4d6);
inline constexpr Colour noteTint = Colour::rgb(0xffe07a);

namespace a4 {
inline constexpr double width = 841.89;
inline constexpr double height = 595.28;
inline constexpr double side = 40;
inline constexpr double top = 58;     ///< below the running head
inline constexpr double bottom = 553; ///< above the foot
inline constexpr double inner = width - 2 * side;
} // namespace a4

struct Face {
    bool serif = true;
    double size = 9;
    bool bold = false;
    bool italic = false;
    Colour colour = ink;
    double leading = 1.28; ///< line height as a multiple of the size
};

/// The strokes under the words of a finding; told apart without colour.
enum class Stroke { Solid, Dashed, Dotted, Double, Wavy, Heavy };
/// The PDF annotation that carries the finding.
enum class Markup { Highlight, Underline, Squiggly };

struct TypeLook {
    Stroke stroke;
    Markup markup;
    Colour colour;
    QString label; ///< "Number"
};
[[nodiscard]] TypeLook lookOf(DiscrepancyType type);

/// The tint of a passage: neighbours in the story differ.
[[nodiscard]] Colour tintOf(int passage);
[[nodiscard]] QString labelOf(Grade grade);

/// A paragraph's face in a column whose body is `size` points.
[[nodiscard]] Face faceOf(ParagraphKind kind, double size);
/// The white above a paragraph of this kind.
[[nodiscard]] double spaceBefore(ParagraphKind kind, double size);

} // namespace crossread::pages
