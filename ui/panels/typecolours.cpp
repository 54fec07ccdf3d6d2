// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/typecolours.h"

namespace crossread {

namespace {

struct Pair {
    QRgb onLight;
    QRgb onDark;
};

/// Hues after Okabe and Ito's palette, which stays apart under the common colour vision deficiencies.
Pair colours(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Number: return {0x0b63a5, 0x74b8f0};
    case DiscrepancyType::Date: return {0x00736b, 0x4fc9bb};
    case DiscrepancyType::Name: return {0x6a4bb5, 0xb9a4f2};
    case DiscrepancyType::Title: return {0x6a4bb5, 0xb9a4f2};
    case DiscrepancyType::Place: return {0x3f6b1c, 0xa3cf74};
    case DiscrepancyType::Polarity: return {0xb23a00, 0xff9966};
    case DiscrepancyType::Modality: return {0x8a5a00, 0xe9b44c};
    case DiscrepancyType::Attribution: return {0x9c2f72, 0xee9aca};
    case DiscrepancyType::Quote: return {0x9a4a1f, 0xe8a57c};
    case DiscrepancyType::Claim: return {0xb23a00, 0xff9966};
    case DiscrepancyType::Omission: break;
    }
    return {0x56616e, 0xaab5c2};
}

} // namespace

QColor typeColour(DiscrepancyType type, const QPalette &palette)
{
    const Pair pair = colours(type);
    return QColor::fromRgb(isDark(palette) ? pair.onDark : pair.onLight);
}

QColor onTypeColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x15, 0x18, 0x1c) : QColor(Qt::white);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor blend(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return int(a + (b - a) * share + 0.5); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QColor mutedText(const QPalette &palette)
{
    return blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.36);
}

QColor lineColour(const QPalette &palette)
{
    return blend(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.16 : 0.12);
}

} // namespace crossread
