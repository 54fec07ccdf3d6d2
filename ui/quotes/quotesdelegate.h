// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/quotevariants.h"

#include <QHash>
#include <QStyledItemDelegate>

class QTreeView;

namespace crossread {

/// Paints quotes: the heading with its flags, and below it each report's words with what was changed in them.
class QuotesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit QuotesDelegate(QTreeView *view);

    /// Heights and settings of words known so far hold no longer.
    void forget()
    {
        m_heights.clear();
        m_advances.clear();
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Paints flags as labels from `at` on and returns the width that they took. At most `width` is used.
    static int paintFlags(QPainter &painter, QRect line, QuoteFlags flags, const QPalette &palette, bool leftward);

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintOutlet(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlain(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// Lines that a text needs at most: as if all of it were bold. By the widths of its words, without laying it out.
    [[nodiscard]] int linesOf(const QString &text, const QFont &font, int width) const;

    QTreeView *m_view;
    mutable QHash<QString, int> m_advances; ///< of words in bold
    mutable QHash<std::pair<int, int>, int> m_heights; ///< of variants, by quote and row
};

} // namespace crossread
