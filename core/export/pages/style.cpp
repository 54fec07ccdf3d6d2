// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/style.h"

#include <array>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

// Dark enough for print, apart for the colour-blind (after Okabe and Ito 2008, darkened).
constexpr Colour vermilion = Colour::rgb(0xb8400f);
constexpr Colour blue = Colour::rgb(0x0a5c9e);
constexpr Colour crimson = Colour::rgb(0x9c1247);
constexpr Colour violet = Colour::rgb(0x6b3fa0);
constexpr Colour green = Colour::rgb(0x0b6b57);
constexpr Colour slate = Colour::rgb(0x505a63);

} // namespace

Colour greyOf(const Colour &colour)
{
    const double lightness = 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue;
    return {lightness, lightness, lightness};
}

PageSize sizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A4Upright: return {595.28, 841.89};
    case Paper::Letter: return {792, 612};
    case Paper::LetterUpright: return {612, 792};
    case Paper::A3: return {1190.55, 841.89};
    case Paper::A4: break;
    }
    return {};
}

TypeLook lookOf(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Number: return {Stroke::Solid, Markup::Underline, vermilion};
    case DiscrepancyType::Date: return {Stroke::Dashed, Markup::Underline, vermilion};
    case DiscrepancyType::Name: return {Stroke::Solid, Markup::Underline, blue};
    case DiscrepancyType::Title: return {Stroke::Dashed, Markup::Underline, blue};
    case DiscrepancyType::Place: return {Stroke::Dotted, Markup::Underline, blue};
    case DiscrepancyType::Polarity: return {Stroke::Heavy, Markup::StrikeOut, crimson};
    case DiscrepancyType::Modality: return {Stroke::Wavy, Markup::Squiggly, violet};
    case DiscrepancyType::Attribution: return {Stroke::Wavy, Markup::Squiggly, green};
    case DiscrepancyType::Quote: return {Stroke::Double, Markup::Highlight, green};
    case DiscrepancyType::Claim: return {Stroke::Double, Markup::Highlight, crimson};
    case DiscrepancyType::Omission: break;
    }
    return {Stroke::Dotted, Markup::Highlight, slate};
}

Colour tintOf(int passage, bool colours)
{
    constexpr std::array<Colour, tints> bright{Colour::rgb(0xe6eef7), Colour::rgb(0xf4ecdf), Colour::rgb(0xe7f1e6),
                               Colour::rgb(0xf1e8f3)};
    constexpr std::array<Colour, tints> grey{Colour::rgb(0xf0f0f0), Colour::rgb(0xe3e3e3), Colour::rgb(0xf0f0f0),
                                             Colour::rgb(0xe3e3e3)};
    return (colours ? bright : grey)[std::size_t(passage) % tints];
}

Face faceOf(ParagraphKind kind, double size)
{
    switch (kind) {
    case ParagraphKind::Headline: return {true, size * 1.45, true, false, ink, 1.2};
    case ParagraphKind::Deck:
    case ParagraphKind::Summary: return {true, size * 1.05, false, true, ink, 1.28};
    case ParagraphKind::Byline:
    case ParagraphKind::Published:
    case ParagraphKind::Dateline:
    case ParagraphKind::Credit: return {false, size * 0.84, false, false, greyInk, 1.3};
    case ParagraphKind::Subhead: return {true, size, true, false, ink, 1.28};
    case ParagraphKind::Caption: return {false, size * 0.88, false, false, ink, 1.3};
    case ParagraphKind::Boilerplate: return {false, size * 0.75, false, true, greyInk, 1.25};
    case ParagraphKind::Body:
    case ParagraphKind::List:
    case ParagraphKind::Quote:
    case ParagraphKind::Table: break;
    }
    return {true, size, false, false, ink, 1.36};
}

double spaceBefore(ParagraphKind kind, double size)
{
    if (kind == ParagraphKind::Subhead)
        return size * 0.9;
    return kind == ParagraphKind::Boilerplate ? size * 0.5 : size * 0.45;
}

} // namespace crossread::pages
