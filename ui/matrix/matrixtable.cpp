// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixtable.h"

#include "ui/matrix/matrixdelegate.h"
#include "ui/matrix/matrixheaders.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace crossread {

namespace {

constexpr int narrowest = 230;
constexpr int widest = 460;
constexpr int usualHeight = 120;

} // namespace

MatrixTable::MatrixTable(MatrixModel &model, MatrixDelegate &delegate, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(delegate), m_rowHeader(new RowHeader)
{
    setHorizontalHeader(new OutletHeader);
    setVerticalHeader(m_rowHeader);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(usualHeight);
    setModel(&model);
    setItemDelegate(&delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setWordWrap(true);
    verticalScrollBar()->setSingleStep(24);
    connect(this, &QTableView::doubleClicked, this, &MatrixTable::openWanted);
    connect(&model, &QAbstractItemModel::dataChanged, this, &MatrixTable::forgetHeights);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_delegate.forget();
        viewport()->update();
    });
}

void MatrixTable::forgetHeights()
{
    m_heights.clear();
    m_delegate.forget();
    viewport()->update();
}

int MatrixTable::firstColumn() const
{
    int column = 0;
    while (column < m_model.columnCount() && isColumnHidden(column))
        ++column;
    return column;
}

int MatrixTable::lastColumn() const
{
    int column = m_model.columnCount() - 1;
    while (column >= 0 && isColumnHidden(column))
        --column;
    return column;
}

void MatrixTable::fitColumns()
{
    const int columns = lastColumn() - firstColumn() + 1;
    if (columns < 1)
        return;
    const int width = std::clamp(viewport()->width() / columns, narrowest, widest);
    // Few reports share all the room there is.
    Q_EMIT columnsFitted(columns <= 2 ? std::max(width, viewport()->width() / columns) : width);
}

void MatrixTable::setColumnWidthForAll(int width)
{
    if (width != m_columnWidth)
        forgetHeights();
    m_columnWidth = width;
    horizontalHeader()->setDefaultSectionSize(width);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, width);
    }
}

int MatrixTable::heightOf(int row)
{
    int &height = m_heights[m_model.storyRow(row)];
    if (height > 0)
        return height;
    height = m_rowHeader->heightOf(row);
    for (int report = 0; report < m_model.columnCount(); ++report)
        height = std::max(height, MatrixDelegate::heightFor(m_model.content(row, report), font(), m_columnWidth));
    return height;
}

void MatrixTable::fitRows()
{
    if (m_fitting || m_model.rowCount() == 0)
        return;
    m_fitting = true;
    const int seen = viewport()->height();
    // The row in the middle of what is known stays where it is.
    int anchor = rowAt(0);
    while (anchor >= 0 && anchor + 1 < m_model.rowCount() && rowViewportPosition(anchor) < 0)
        ++anchor;
    const int place = anchor < 0 ? 0 : rowViewportPosition(anchor);
    for (int row = std::max(0, rowAt(0)); row < m_model.rowCount() && rowViewportPosition(row) < seen; ++row) {
        if (const int height = heightOf(row); rowHeight(row) != height) {
            setRowHeight(row, height);
            Q_EMIT rowMeasured(row, height);
        }
    }
    if (anchor >= 0 && rowViewportPosition(anchor) != place && place < seen)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(anchor) - place);
    m_fitting = false;
}

void MatrixTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT openWanted(currentIndex());
        return;
    }
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0 && event->modifiers() == Qt::NoModifier
        && currentIndex().column() == ((step < 0) != isRightToLeft() ? firstColumn() : lastColumn())) {
        Q_EMIT left(isRightToLeft() ? -step : step);
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void MatrixTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    fitRows();
}

void MatrixTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        forgetHeights();
}

void MatrixTable::paintEvent(QPaintEvent *event)
{
    // Before anything is drawn, so that nothing is drawn twice.
    fitRows();
    QTableView::paintEvent(event);
}

} // namespace crossread
