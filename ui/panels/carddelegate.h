// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <vector>

namespace crossread {

/// A paragraph of a card; one without text is left out.
struct CardLine {
    enum class Look { Heading, Text, Small, Doubt };
    QString text;
    Look look = Look::Text;
    int lines = 1; ///< at most, before it is cut short
};

/// A list's rows as cards of a few paragraphs over each other, with a rule below.
class CardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] virtual std::vector<CardLine> linesOf(const QModelIndex &index) const = 0;

private:
    int lay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int full) const;
};

} // namespace crossread
