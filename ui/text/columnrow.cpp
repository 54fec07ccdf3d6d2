// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/columnrow.h"

#include "ui/text/reportaccessible.h"

#include <QScrollBar>
#include <QStyle>

#include <numeric>

namespace crossread {

namespace {
constexpr int narrowGutter = 30;
constexpr int wideGutter = 84;
constexpr int dropLineWidth = 4;
} // namespace

ColumnRow::ColumnRow(QWidget *parent)
    : QScrollArea(parent)
    , m_row(new QWidget)
    , m_dropLine(new QWidget(m_row))
    , m_palette(paletteFor(palette()))
{
    installReportAccessibility(); // before the first header is made: what is asked of it is kept
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_row);
    m_dropLine->setAutoFillBackground(true);
    m_dropLine->setBackgroundRole(QPalette::Highlight);
    m_dropLine->hide();
}

ColumnRow::~ColumnRow() = default;

void ColumnRow::setColumns(const std::vector<ColumnContent> &contents)
{
    qDeleteAll(m_gutters);
    m_gutters.clear();
    m_shown.clear();
    for (const Column &column : m_columns) {
        delete column.header;
        delete column.view;
    }
    m_columns.clear();
    m_lit = {};
    for (size_t i = 0; i < contents.size(); ++i) {
        Column column;
        column.header = new ColumnHeader(m_row);
        column.header->setLook(m_palette, m_zoom);
        column.header->setContent(contents[i], int(i));
        column.view = new ReportView(m_prose, m_row);
        column.view->setLook(m_palette, m_typography);
        column.view->setContent(contents[i]);
        m_columns.push_back(column);
        connectHeader(int(i));
    }
    std::vector<int> all(contents.size());
    std::iota(all.begin(), all.end(), 0);
    fillGround();
    setShown(std::move(all));
}

void ColumnRow::setShown(std::vector<int> shown)
{
    m_shown = std::move(shown);
    makeGutters();
    arrange();
    for (int i = 0; i < count(); ++i) {
        const bool seen = std::find(m_shown.begin(), m_shown.end(), i) != m_shown.end();
        m_columns[size_t(i)].header->setVisible(seen);
        m_columns[size_t(i)].view->setVisible(seen);
    }
    for (RibbonGutter *gutter : m_gutters)
        gutter->show();
    // Tab goes through the columns as they are read.
    for (size_t i = 1; i < m_shown.size(); ++i)
        QWidget::setTabOrder(m_columns[size_t(m_shown[i - 1])].view, m_columns[size_t(m_shown[i])].view);
    Q_EMIT resized();
}

void ColumnRow::makeGutters()
{
    qDeleteAll(m_gutters);
    m_gutters.clear();
    for (size_t i = 1; i < m_shown.size(); ++i) {
        ReportView *before = m_columns[size_t(m_shown[i - 1])].view;
        ReportView *after = m_columns[size_t(m_shown[i])].view;
        const bool mirrored = isRightToLeft();
        auto *gutter = new RibbonGutter(mirrored ? after : before, mirrored ? before : after, m_row);
        gutter->setLook(m_palette);
        gutter->setLit(m_lit);
        connect(gutter, &RibbonGutter::hovered, this, &ColumnRow::passageHovered);
        connect(gutter, &RibbonGutter::clicked, this, &ColumnRow::passageClicked);
        m_gutters.push_back(gutter);
    }
}

void ColumnRow::connectHeader(int column)
{
    ColumnHeader *header = m_columns[size_t(column)].header;
    ReportView *view = m_columns[size_t(column)].view;
    connect(header, &ColumnHeader::pressed, view, [view] { view->setFocus(); });
    connect(view, &ReportView::entered, header, [header] { header->setFocused(true); });
    connect(view, &ReportView::left, header, [header] { header->setFocused(false); });
    connect(header, &ColumnHeader::dragged, this, [this, column](QPoint global) { showDropLine(column, global); });
    connect(header, &ColumnHeader::dropped, this, [this, column](QPoint global) {
        m_dropLine->hide();
        Q_EMIT moveRequested(column, placeAt(column, global));
    });
}

/// How many of the other columns stand before the point.
int ColumnRow::placeAt(int column, QPoint global) const
{
    const int x = m_row->mapFromGlobal(global).x();
    int place = 0;
    for (const int other : m_shown) {
        const int middle = m_columns[size_t(other)].header->geometry().center().x();
        if (other != column && (isRightToLeft() ? middle > x : middle < x))
            ++place;
    }
    return place;
}

void ColumnRow::showDropLine(int column, QPoint global)
{
    const int place = placeAt(column, global);
    std::vector<int> others = m_shown;
    std::erase(others, column);
    if (others.empty())
        return;
    const bool atEnd = place == int(others.size());
    const QRect near = m_columns[size_t(others[size_t(atEnd ? place - 1 : place)])].header->geometry();
    const int x = atEnd == isRightToLeft() ? near.left() - dropLineWidth : near.right() + 1;
    m_dropLine->setGeometry(x, 0, dropLineWidth, m_row->height());
    m_dropLine->raise();
    m_dropLine->show();
    ensureVisible(m_row->mapFromGlobal(global).x(), 0, narrowGutter, 0);
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
    fillGround();
    arrange();
    for (const Column &column : m_columns) {
        column.header->setLook(palette, zoom);
        column.view->setLook(palette, typography);
    }
    for (RibbonGutter *gutter : m_gutters)
        gutter->setLook(palette);
    arrange();
    Q_EMIT resized();
}

void ColumnRow::fillGround()
{
    m_row->setAutoFillBackground(!m_columns.empty());
    viewport()->setAutoFillBackground(!m_columns.empty());
}

void ColumnRow::setLit(const Lit &lit)
{
    m_lit = lit;
    for (const Column &column : m_columns)
        column.view->setLit(lit);
    for (RibbonGutter *gutter : m_gutters)
        gutter->setLit(lit);
}

void ColumnRow::describe(int column, const ColumnContent &content)
{
    m_columns[size_t(column)].header->setContent(content, column);
    m_columns[size_t(column)].view->describe(content);
    arrange();
    Q_EMIT resized();
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

void ColumnRow::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setShown(m_shown);
}

/// Width of a column whose lines hold that many pixels of text.
int ColumnRow::widthFor(int text) const
{
    const int bar = m_columns.empty() ? 0 : m_columns.front().view->verticalScrollBar()->sizeHint().width();
    return m_typography.leftMargin() + text + m_typography.rightMargin() + bar;
}

/// All columns in sight if their lines are bearable then; else lines that are good to read, but two columns beside each
/// other where that can be.
int ColumnRow::columnWidth(int room) const
{
    const int n = int(m_shown.size());
    const int least = widthFor(m_typography.shortestLine());
    const int most = std::max(least, widthFor(m_typography.longestLine()));
    const int all = (room - (n - 1) * narrowGutter) / n;
    if (all >= least)
        return std::min(all, most);
    return std::clamp((room - narrowGutter) / 2, least, std::max(least, widthFor(m_typography.readableLine())));
}

void ColumnRow::arrange()
{
    const int n = int(m_shown.size());
    if (n == 0) {
        m_row->resize(viewport()->size());
        return;
    }
    const int room = viewport()->width();
    const int width = columnWidth(room);
    // What the lines need not makes the ribbons' way wider, and then the margins.
    const int spare = std::max(0, room - n * width);
    const int gutter = n == 1 ? 0 : std::clamp(spare / (n - 1), narrowGutter, wideGutter);
    const int total = n * width + (n - 1) * gutter;
    m_row->resize(std::max(room, total), viewport()->height());
    int top = 0;
    for (const int column : m_shown)
        top = std::max(top, m_columns[size_t(column)].header->heightForWidth(width));
    const int height = std::max(0, m_row->height() - top);
    const auto put = [this](QWidget *widget, const QRect &rect) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), m_row->rect(), rect));
    };
    int x = std::max(0, (room - total) / 2);
    for (int i = 0; i < n; ++i) {
        const Column &column = m_columns[size_t(m_shown[size_t(i)])];
        put(column.header, {x, 0, width, top});
        put(column.view, {x, top, width, height});
        x += width;
        if (i + 1 < n)
            put(m_gutters[size_t(i)], {x, top, gutter, height});
        x += gutter;
    }
}

} // namespace crossread
