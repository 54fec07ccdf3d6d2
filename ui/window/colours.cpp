// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/colours.h"

#include "ui/panels/typecolours.h"
#include "ui/text/palette.h"
#include "ui/window/outlines.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char moreContrast[] = "moreContrast";

struct Shades {
    QRgb window, base, alternate, text, button, highlight, highlighted, link, placeholder, disabled, tip;
};

constexpr Shades lightShades{0xf3f3f1, 0xffffff, 0xf7f7f5, 0x1d2126, 0xf8f8f7, 0x1f6fb2, 0xffffff, 0x1a62a0, 0x646b73, 0xa2a7ad, 0xffffff};
constexpr Shades darkShades{0x202327, 0x181a1d, 0x1e2124, 0xe4e6e8, 0x2b2f34, 0x4a9be0, 0x10151a, 0x7fb9ee, 0x989fa7, 0x62686f, 0x2b2f34};

constexpr Shades contrastLightShades{0xffffff, 0xffffff, 0xffffff, 0x000000, 0xffffff, 0x003f87, 0xffffff, 0x003f87, 0x262626, 0x595959, 0xffffff};
constexpr Shades contrastDarkShades{0x000000, 0x000000, 0x000000, 0xffffff, 0x000000, 0x8ccbff, 0x000000, 0x8ccbff, 0xe0e0e0, 0xa6a6a6, 0x000000};

/// Buttons and frames are drawn from shades of the button's; of high contrast they need lines in the colour of the text.
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
    if (isHighContrast(palette)) {
        for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
            set(role, shades.disabled);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.disabled));
    return palette;
}

} // namespace

void setMoreContrast(QApplication &application, bool more)
{
    application.setProperty(moreContrast, more);
}

void applyColours(QApplication &application, Settings::Colours colours)
{
    using enum Settings::Colours;
    if (application.style()->name() == "fusion"_L1)
        application.setStyle(new Outlines(u"fusion"_s));
    QStyleHints *hints = application.styleHints();
    if (colours == System) {
        hints->unsetColorScheme();
        application.setPalette(QPalette());
        if (application.property(moreContrast).toBool())
            application.setPalette(paletteOf(isDark(application.palette()) ? contrastDarkShades : contrastLightShades));
        return;
    }
    const bool dark = colours == Dark || colours == ContrastDark;
    const auto wanted = dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
    application.setPalette(QPalette());
    hints->setColorScheme(wanted);
    if (colours == ContrastLight || colours == ContrastDark) {
        application.setPalette(paletteOf(dark ? contrastDarkShades : contrastLightShades));
        return;
    }
    if (hints->colorScheme() != wanted || isDark(application.palette()) != dark)
        application.setPalette(paletteOf(dark ? darkShades : lightShades));
}

} // namespace crossread
