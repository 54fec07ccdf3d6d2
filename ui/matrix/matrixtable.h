// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

namespace crossread {

class MatrixDelegate;
class MatrixModel;
class RowHeader;

/// One of the two tables of which the matrix consists: the frozen column and the rest. Rows are as high as their words; only those
/// that are seen are measured, and what is above the reader's place is measured without moving it.
class MatrixTable : public QTableView {
    Q_OBJECT
public:
    MatrixTable(MatrixModel &model, MatrixDelegate &delegate, QWidget *parent = nullptr);

    /// Heights known so far hold no longer.
    void forgetHeights();
    /// Gives all columns that are shown the same width, wide enough to read and to fill the table.
    void fitColumns();
    [[nodiscard]] RowHeader &rows() const { return *m_rowHeader; }
    [[nodiscard]] int firstColumn() const;
    [[nodiscard]] int lastColumn() const;
    /// Measures what is seen now.
    void fitRows();
    /// Every column has this width when measuring; the two tables share it.
    void setColumnWidthForAll(int width);

Q_SIGNALS:
    void left(int step);      ///< an arrow key beyond the first or last column
    void copyWanted();
    void openWanted(const QModelIndex &index); ///< Enter or a double click; some desktops would activate with the first
    void rowMeasured(int row, int height);
    void columnsFitted(int width);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int heightOf(int row);

    MatrixModel &m_model;
    MatrixDelegate &m_delegate;
    RowHeader *m_rowHeader;
    QHash<int, int> m_heights; ///< by row of the story
    int m_columnWidth = 280;
    bool m_fitting = false;
};

} // namespace crossread
