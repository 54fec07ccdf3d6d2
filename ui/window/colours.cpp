// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/colours.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

namespace crossread {

namespace {

struct Shades {
    QRgb window, base, alternate, text, button, highlight, highlighted, link, placeholder, disabled, tip;
};

constexpr Shades lightShades{0xf3f3f1, 0xffffff, 0xf7f7f5, 0x1d2126, 0xf8f8f7, 0x1f6fb2, 0xffffff, 0x1a62a0, 0x646b73, 0xa2a7ad, 0xffffff};
constexpr Shades darkShades{0x202327, 0x181a1d, 0x1e2124, 0xe4e6e8, 0x2b2f34, 0x4a9be0, 0x10151a, 0x7fb9ee, 0x989fa7, 0x62686f, 0x2b2f34};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(QColor::fromRgb(shades.button), QColor::fromRgb(shades.window));
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor::fromRgb(colour)); };
    set(QPalette::Window, shades.window);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Button, shades.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, shades.text);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::Accent, shades.highlight);
    set(QPalette::HighlightedText, shades.highlighted);
    set(QPalette::Link, shades.link);
    set(QPalette::PlaceholderText, shades.placeholder);
    set(QPalette::ToolTipBase, shades.tip);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.disabled));
    return palette;
}

} // namespace

void applyColours(QApplication &application, Settings::Colours colours)
{
    QStyleHints *hints = application.styleHints();
    if (colours == Settings::Colours::System) {
        hints->unsetColorScheme();
        application.setPalette(QPalette());
        return;
    }
    const auto wanted = colours == Settings::Colours::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
    hints->setColorScheme(wanted);
    const bool isDark = application.palette().color(QPalette::Base).lightness() < 128;
    const bool honoured = hints->colorScheme() == wanted && isDark == (wanted == Qt::ColorScheme::Dark);
    if (!honoured)
        application.setPalette(paletteOf(wanted == Qt::ColorScheme::Dark ? darkShades : lightShades));
}

} // namespace crossread
