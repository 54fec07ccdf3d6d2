// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/palette.h"

#include <array>

namespace crossread {

namespace {

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

Palette lightPalette()
{
    Palette p;
    p.page = QColor(0xff, 0xff, 0xff);
    p.surround = QColor(0xf0, 0xf1, 0xf3);
    p.header = QColor(0xfa, 0xfa, 0xfb);
    p.rule = QColor(0xd6, 0xd9, 0xde);
    p.text = QColor(0x1c, 0x1e, 0x21);
    p.quiet = QColor(0x5b, 0x61, 0x69);
    p.faint = QColor(0x8a, 0x90, 0x98);
    p.hit = QColor(0xff, 0xe0, 0x66);
    p.note = QColor(0x7a, 0x5c, 0x00);
    p.agreement = QColor(0x1f, 0x6f, 0xb4);
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.dark = true;
    p.page = QColor(0x1d, 0x20, 0x24);
    p.surround = QColor(0x16, 0x18, 0x1b);
    p.header = QColor(0x24, 0x28, 0x2d);
    p.rule = QColor(0x3a, 0x40, 0x47);
    p.text = QColor(0xde, 0xe1, 0xe5);
    p.quiet = QColor(0xa3, 0xaa, 0xb3);
    p.faint = QColor(0x77, 0x7f, 0x89);
    p.hit = QColor(0x64, 0x51, 0x00);
    p.note = QColor(0xe8, 0xc5, 0x4a);
    p.agreement = QColor(0x5f, 0xa8, 0xe6);
    return p;
}

/// How surely the members say the same shows as how deep the blue is.
int gradeAlpha(Grade grade)
{
    switch (grade) {
    case Grade::Verbatim: return 44;
    case Grade::Edited: return 34;
    case Grade::Paraphrase: return 25;
    case Grade::Related: break;
    }
    return 15;
}

} // namespace

QColor Palette::passageTint(Grade grade, int strength) const
{
    // A dark page bears less: the words must stay at 7 : 1.
    static constexpr std::array onLight{0, 22, 48};
    static constexpr std::array onDark{6, 18, 32};
    return withAlpha(agreement, gradeAlpha(grade) + (dark ? onDark : onLight)[size_t(strength)]);
}

QColor Palette::ribbon(Grade grade, int strength) const
{
    static constexpr std::array added{14, 50, 96};
    return withAlpha(agreement, gradeAlpha(grade) + added[size_t(strength)]);
}

QColor Palette::discrepancy(DiscrepancyType type) const
{
    switch (type) {
    case DiscrepancyType::Number:
    case DiscrepancyType::Date:
    case DiscrepancyType::Name:
    case DiscrepancyType::Title:
    case DiscrepancyType::Place: return dark ? QColor(0xff, 0x95, 0x45) : QColor(0xc8, 0x51, 0x00);
    case DiscrepancyType::Attribution:
    case DiscrepancyType::Quote: return dark ? QColor(0xd7, 0x9b, 0xf2) : QColor(0x8b, 0x3f, 0xb0);
    case DiscrepancyType::Polarity:
    case DiscrepancyType::Modality: return dark ? QColor(0xf2, 0xc1, 0x4e) : QColor(0x9a, 0x6a, 0x00);
    case DiscrepancyType::Claim:
    case DiscrepancyType::Omission: break;
    }
    return dark ? QColor(0xb5, 0xbd, 0xc7) : QColor(0x4d, 0x56, 0x61);
}

QColor Palette::discrepancyTint(DiscrepancyType type) const
{
    return withAlpha(discrepancy(type), dark ? 90 : 64);
}

QColor Palette::accent(int column) const
{
    // After Okabe and Ito's set, darkened or lightened for the page; no two neighbours look alike in grey.
    static const std::array<QColor, 8> light{
        QColor(0x00, 0x5f, 0x9e), QColor(0xd9, 0x7b, 0x00), QColor(0x5b, 0x3a, 0x8c), QColor(0x2a, 0x9d, 0xc7),
        QColor(0xa8, 0x3a, 0x00), QColor(0xb5, 0x6a, 0x9a), QColor(0x33, 0x4a, 0x5e), QColor(0xb3, 0x9b, 0x00)};
    static const std::array<QColor, 8> dimmed{
        QColor(0x4d, 0xa3, 0xe0), QColor(0xff, 0xa9, 0x40), QColor(0xa9, 0x86, 0xe0), QColor(0x7c, 0xd0, 0xf0),
        QColor(0xe8, 0x70, 0x30), QColor(0xe0, 0x9b, 0xc8), QColor(0x93, 0xab, 0xbf), QColor(0xdc, 0xc8, 0x40)};
    const auto &colours = dark ? dimmed : light;
    return colours[size_t(column) % colours.size()];
}

Palette paletteFor(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
    Palette result = isDark ? darkPalette() : lightPalette();
    result.selection = palette.color(QPalette::Highlight);
    result.selectedText = palette.color(QPalette::HighlightedText);
    return result;
}

} // namespace crossread
