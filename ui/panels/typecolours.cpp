// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/typecolours.h"

#include "ui/text/palette.h"

namespace crossread {

QColor typeColour(DiscrepancyType type, const QPalette &palette)
{
    return paletteFor(palette).discrepancy(type);
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
    return blend(palette.color(QPalette::Text), palette.color(QPalette::Base), isHighContrast(palette) ? 0 : 0.36);
}

QColor lineColour(const QPalette &palette)
{
    const double share = isHighContrast(palette) ? 1 : isDark(palette) ? 0.16 : 0.12;
    return blend(palette.color(QPalette::Base), palette.color(QPalette::Text), share);
}

} // namespace crossread
