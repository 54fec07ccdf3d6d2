// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/matrixmodel.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace crossread {

class MarkedText;

/// Paints a cell of the matrix: the exact words with what differs, or that the report is silent.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit MatrixDelegate(QObject *parent = nullptr);
    ~MatrixDelegate() override;

    /// Texts that are laid out hold no longer.
    void forget() const { m_texts.clear(); }
    /// The row of what is chosen; -1: none.
    void setChosenRow(int row) { m_chosen = row; }
    [[nodiscard]] static int heightFor(const CellContent &cell, const QFont &font, int width);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool says) const;

    int m_chosen = -1;
    mutable QCache<std::pair<int, int>, MarkedText> m_texts; ///< as last laid out, by row and column
};

} // namespace crossread
