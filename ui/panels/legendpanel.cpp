// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/legendpanel.h"

#include "ui/panels/badge.h"
#include "ui/panels/typecolours.h"
#include "ui/words/names.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>

namespace crossread {

namespace {

/// Glyph and name in the type's colour of the moment.
class Sample : public QWidget {
public:
    explicit Sample(DiscrepancyType type) : m_type(type)
    {
        setFixedSize(fontMetrics().height() + 6, fontMetrics().height() + 4);
        setAccessibleName(nameText(type));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(typeColour(m_type, palette()));
        painter.drawRoundedRect(rect(), 4, 4);
        painter.setPen(onTypeColour(palette()));
        painter.drawText(rect(), Qt::AlignCenter, glyphOf(m_type));
    }

private:
    DiscrepancyType m_type;
};

} // namespace

LegendPanel::LegendPanel(QWidget *parent) : QWidget(parent)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const DiscrepancyType type : allDiscrepancyTypes) {
        auto *text = new QLabel(QStringLiteral("<b>%1</b><br>%2").arg(nameText(type).toHtmlEscaped(), meaningText(type).toHtmlEscaped()));
        text->setWordWrap(true);
        grid->addWidget(new Sample(type), row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

} // namespace crossread
