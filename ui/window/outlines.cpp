// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/outlines.h"

#include "ui/panels/typecolours.h"
#include "ui/text/palette.h"

#include <QPainter>
#include <QStyleOption>

namespace crossread {

namespace {

void drawEdge(QPainter &painter, const QRect &rect, const QStyleOption &option, bool round)
{
    const QPalette &palette = option.palette;
    const bool contrast = isHighContrast(palette);
    if (!contrast && !isDark(palette))
        return;
    const QColor text = palette.color(option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(contrast ? text : blend(palette.color(QPalette::Window), text, 0.45));
    painter.setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = round ? edge.height() / 2 : 2;
    painter.drawRoundedRect(edge, radius, radius);
    painter.restore();
}

} // namespace

void Outlines::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool frame = element == PE_FrameLineEdit || element == PE_Frame;
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    // The focus has a frame of its own.
    if (box || (frame && !(option->state & State_HasFocus)))
        drawEdge(*painter, option->rect, *option, element == PE_IndicatorRadioButton);
}

void Outlines::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_Slider)
        drawEdge(*painter, subControlRect(control, option, SC_SliderHandle, widget), *option, false);
    else if (control == CC_ComboBox && !(option->state & State_HasFocus))
        drawEdge(*painter, option->rect, *option, false);
}

QIcon Outlines::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const bool ofPanel = which == SP_TitleBarNormalButton || which == SP_TitleBarCloseButton || which == SP_DockWidgetCloseButton;
    if (!ofPanel)
        return QProxyStyle::standardIcon(which, option, widget);
    QIcon &icon = m_panelIcons[which];
    if (icon.isNull())
        icon = QProxyStyle::standardIcon(which, option, widget);
    return icon;
}

} // namespace crossread
