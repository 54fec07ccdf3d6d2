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

TypeLook lookOf(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Number: return {Stroke::Solid, Markup::Underline, vermilion, u"Number"_s};
    case DiscrepancyType::Date: return {Stroke::Dashed, Markup::Underline, vermilion, u"Date"_s};
    case DiscrepancyType::Name: return {Stroke::Solid, Markup::Underline, blue, u"Name"_s};
    case DiscrepancyType::Title: return {Stroke::Dashed, Markup::Underline, blue, u"Title"_s};
    case DiscrepancyType::Place: return {Stroke::Dotted, Markup::Underline, blue, u"Place"_s};
    case DiscrepancyType::Polarity: return {Stroke::Heavy, Markup::Squiggly, crimson, u"Yes or no"_s};
    case DiscrepancyType::Modality: return {Stroke::Wavy, Markup::Squiggly, violet, u"Certainty"_s};
    case DiscrepancyType::Attribution: return {Stroke::Wavy, Markup::Squiggly, green, u"Attribution"_s};
    case DiscrepancyType::Quote: return {Stroke::Double, Markup::Highlight, green, u"Quote wording"_s};
    case DiscrepancyType::Claim: return {Stroke::Double, Markup::Highlight, crimson, u"Claim"_s};
    case DiscrepancyType::Omission: break;
    }
    return {Stroke::Dotted, Markup::Highlight, slate, u"Only here"_s};
}

Colour tintOf(int passage)
{
    constexpr std::array tints{Colour::rgb(0xe6eef7), Colour::rgb(0xf4ecdf), Colour::rgb(0xe7f1e6),
                               Colour::rgb(0xf1e8f3)};
    return tints[std::size_t(passage) % tints.size()];
}

QString labelOf(Grade grade)
{
    switch (grade) {
    case Grade::Verbatim: return u"word for word"_s;
    case Grade::Edited: return u"edited"_s;
    case Grade::Paraphrase: return u"paraphrase"_s;
    case Grade::Related: break;
    }
    return u"related"_s;
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
