// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/matrixmodel.h"

#include <QStyledItemDelegate>

namespace crossread {

/// Paints a cell of the matrix: the exact words with what differs, or that the report is silent.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row of what is chosen; -1: none.
    void setChosenRow(int row) { m_chosen = row; }
    [[nodiscard]] static int heightFor(const CellContent &cell, const QFont &font, int width);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool says) const;

    int m_chosen = -1;
};

} // namespace crossread
