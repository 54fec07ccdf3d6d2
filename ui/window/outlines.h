// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QProxyStyle>

namespace crossread {

/// Fusion draws the edges of its controls darker than the window, so that on a dark one boxes and fields have none. This draws
/// them over it, where the colours are dark or of high contrast, in at least 3 : 1 (WCAG 2.2, 1.4.11). And it reads the pictures on
/// panels' buttons anew from their files whenever a panel is shown or moved: this keeps them.
class Outlines : public QProxyStyle {
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget = nullptr) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;

private:
    mutable QHash<StandardPixmap, QIcon> m_panelIcons;
};

} // namespace crossread
