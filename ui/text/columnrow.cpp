// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/columnrow.h"

#include <QScrollBar>

namespace crossread {

namespace {
constexpr int narrowGutter = 30;
constexpr int wideGutter = 84;
} // namespace

ColumnRow::ColumnRow(QWidget *parent)
    : QScrollArea(parent)
    , m_row(new QWidget)
    , m_palette(paletteFor(palette()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_row);
}

ColumnRow::~ColumnRow() = default;

void ColumnRow::setColumns(const std::vector<ColumnContent> &contents)
{
    for (const Column &column : m_columns) {
        delete column.gutter;
        delete column.header;
        delete column.view;
    }
    m_columns.clear();
    for (size_t i = 0; i < contents.size(); ++i) {
        Column column;
        column.header = new ColumnHeader(m_row);
        column.header->setContent(contents[i], int(i));
        column.view = new ReportView(m_prose, m_row);
        column.view->setContent(contents[i]);
        connect(column.header, &ColumnHeader::pressed, column.view, [view = column.view] { view->setFocus(); });
        m_columns.push_back(column);
    }
    for (size_t i = 0; i + 1 < m_columns.size(); ++i)
        m_columns[i].gutter = new RibbonGutter(m_columns[i].view, m_columns[i + 1].view, m_row);
    arrange();
    for (const Column &column : m_columns) {
        column.header->show();
        column.view->show();
        if (column.gutter)
            column.gutter->show();
    }
}

void ColumnRow::setLook(const Palette &palette, const Typography &typography, double zoom)
{
    m_palette = palette;
    m_typography = typography;
    m_zoom = zoom;
    m_prose.setDark(palette.dark);
    QPalette around = m_row->palette();
    around.setColor(QPalette::Window, palette.surround);
    viewport()->setPalette(around);
    m_row->setPalette(around);
    m_row->setAutoFillBackground(!m_columns.empty());
    viewport()->setAutoFillBackground(!m_columns.empty());
    arrange();
    for (const Column &column : m_columns) {
        column.header->setLook(palette, zoom);
        column.view->setLook(palette, typography);
        if (column.gutter)
            column.gutter->setLook(palette);
    }
    arrange();
    Q_EMIT resized();
}

void ColumnRow::setLit(const Lit &lit)
{
    for (const Column &column : m_columns) {
        column.view->setLit(lit);
        if (column.gutter)
            column.gutter->setLit(lit);
    }
}

void ColumnRow::setEvent(int column, const QString &label, const QString &reason)
{
    ColumnHeader *header = m_columns[size_t(column)].header;
    const int before = header->heightForWidth(header->width());
    header->setEvent(label, reason);
    if (header->heightForWidth(header->width()) == before)
        return;
    arrange();
    Q_EMIT resized();
}

void ColumnRow::setCurrent(int column)
{
    for (int i = 0; i < count(); ++i)
        m_columns[size_t(i)].header->setCurrent(i == column);
    reveal(column);
}

void ColumnRow::reveal(int column)
{
    if (column >= 0 && column < count())
        ensureWidgetVisible(m_columns[size_t(column)].header, narrowGutter, 0);
}

void ColumnRow::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    Q_EMIT resized();
}

/// Width of a column whose lines hold that many pixels of text.
int ColumnRow::widthFor(int text) const
{
    const int bar = m_columns.empty() ? 0 : m_columns.front().view->verticalScrollBar()->sizeHint().width();
    return m_typography.leftMargin() + text + m_typography.rightMargin() + bar;
}

void ColumnRow::arrange()
{
    const int n = count();
    if (n == 0) {
        m_row->resize(viewport()->size());
        return;
    }
    const int room = viewport()->width();
    const int least = widthFor(m_typography.shortestLine());
    const int most = widthFor(m_typography.longestLine());
    const int width = std::clamp((room - (n - 1) * narrowGutter) / n, least, std::max(least, most));
    // What the lines need not makes the ribbons' way wider, and then the margins.
    const int spare = std::max(0, room - n * width);
    const int gutter = n == 1 ? 0 : std::clamp(spare / (n - 1), narrowGutter, wideGutter);
    const int total = n * width + (n - 1) * gutter;
    m_row->resize(std::max(room, total), viewport()->height());
    int x = std::max(0, (room - total) / 2);
    int top = 0;
    for (const Column &column : m_columns)
        top = std::max(top, column.header->heightForWidth(width));
    const int height = std::max(0, m_row->height() - top);
    for (const Column &column : m_columns) {
        column.header->setGeometry(x, 0, width, top);
        column.view->setGeometry(x, top, width, height);
        x += width;
        if (column.gutter)
            column.gutter->setGeometry(x, top, gutter, height);
        x += gutter;
    }
}

} // namespace crossread
