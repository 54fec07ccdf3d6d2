// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/typechip.h"

#include "ui/panels/typecolours.h"
#include "ui/words/names.h"

#include <QPainter>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

TypeChip::TypeChip(DiscrepancyType type, QWidget *parent) : QAbstractButton(parent), m_type(type)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
    setFont(smaller);
    setToolTip(tr("%1 Click to show or hide them.").arg(meaningText(type)));
    setCount(0);
}

void TypeChip::setCount(int count)
{
    m_count = count;
    //: a filter switch; %1 type of difference
    setAccessibleName(tr("%1, %n difference(s)", nullptr, count).arg(nameText(m_type)));
    updateGeometry();
    update();
}

QString TypeChip::label() const
{
    return glyphOf(m_type) + u"\u2009 "_s + nameText(m_type) + u"\u2002"_s + QString::number(m_count);
}

QSize TypeChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(label()) + 16, fontMetrics().height() + 6};
}

void TypeChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor hue = typeColour(m_type, palette());
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double strength = underMouse() ? 0.24 : 0.14;
    painter.setBrush(isChecked() ? blend(base, hue, strength) : underMouse() ? blend(base, hue, 0.06) : base);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2)
                              : QPen(isChecked() ? blend(base, hue, 0.14) : lineColour(palette()), 1));
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    QFont font = this->font();
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? hue : mutedText(palette()));
    // By the baseline, which signs from other fonts would shift.
    const QFontMetrics metrics(font);
    painter.drawText((width() - metrics.horizontalAdvance(label())) / 2, (height() + metrics.ascent() - metrics.descent()) / 2, label());
}

} // namespace crossread
