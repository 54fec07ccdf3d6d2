// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/palette.h"

#include <array>
#include <cmath>

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
    p.faint = QColor(0x6c, 0x72, 0x7a);
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
    p.faint = QColor(0x86, 0x8e, 0x98);
    p.hit = QColor(0x64, 0x51, 0x00);
    p.note = QColor(0xe8, 0xc5, 0x4a);
    p.agreement = QColor(0x5f, 0xa8, 0xe6);
    return p;
}

Palette contrastLight()
{
    Palette p = lightPalette();
    p.highContrast = true;
    p.surround = p.header = p.page;
    p.text = p.rule = QColor(Qt::black);
    p.quiet = QColor(0x26, 0x26, 0x26);
    p.faint = QColor(0x45, 0x45, 0x45);
    p.note = QColor(0x5c, 0x44, 0x00);
    p.agreement = QColor(0x00, 0x3f, 0x87);
    return p;
}

Palette contrastDark()
{
    Palette p = darkPalette();
    p.highContrast = true;
    p.page = p.surround = p.header = QColor(Qt::black);
    p.text = p.rule = QColor(Qt::white);
    p.quiet = QColor(0xe0, 0xe0, 0xe0);
    p.faint = QColor(0xc4, 0xc4, 0xc4);
    p.note = QColor(0xff, 0xe0, 0x66);
    p.agreement = QColor(0x8c, 0xcb, 0xff);
    return p;
}

/// For marks and their key, by the kinds of paper: light, dark, light and dark in high contrast.
QColor ink(const Palette &paper, std::array<QRgb, 4> colours)
{
    return QColor::fromRgb(colours[size_t(paper.highContrast ? 2 : 0) + size_t(paper.dark ? 1 : 0)]);
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
    case DiscrepancyType::Place: return ink(*this, {0xc85100, 0xff9545, 0x8a3400, 0xffab66});
    case DiscrepancyType::Attribution:
    case DiscrepancyType::Quote: return ink(*this, {0x8b3fb0, 0xd79bf2, 0x6a1f90, 0xe5b8fa});
    case DiscrepancyType::Polarity:
    case DiscrepancyType::Modality: return ink(*this, {0x8a5e00, 0xf2c14e, 0x644300, 0xffd566});
    case DiscrepancyType::Claim:
    case DiscrepancyType::Omission: break;
    }
    return ink(*this, {0x4d5661, 0xb5bdc7, 0x30363d, 0xdde3ea});
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

namespace {

/// Relative luminance, after WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

bool isHighContrast(const QPalette &palette)
{
    // An ordinary light palette may have black on white too, but then windows and buttons are of another shade.
    const QColor base = palette.color(QPalette::Base);
    return base == palette.color(QPalette::Window) && base == palette.color(QPalette::Button)
        && contrast(base, palette.color(QPalette::Text)) > 18;
}

Palette paletteFor(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
    Palette result = isHighContrast(palette) ? (isDark ? contrastDark() : contrastLight())
                                             : (isDark ? darkPalette() : lightPalette());
    result.selection = palette.color(QPalette::Highlight);
    result.selectedText = palette.color(QPalette::HighlightedText);
    result.focus = palette.color(QPalette::Highlight);
    return result;
}

} // namespace crossread
