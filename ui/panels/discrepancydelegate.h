// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/discrepancymodel.h"
#include "ui/panels/clampedtext.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace crossread {

/// One discrepancy as a card: number, type and confidence in the first line, then what each outlet says.
class DiscrepancyDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Cards of this passage are lit: the pointer is over it in the columns.
    void setLitPassage(const QString &passage) { m_lit = passage; }

    /// Cards of other reports may have the same ids.
    void forgetHeights();

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHead(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Draws, or measures where painter is null; returns the height.
    int sayings(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    [[nodiscard]] int outletWidth(const QList<Saying> &all, const QFontMetrics &metrics, int width) const;
    int words(QPainter *painter, QPoint at, int width, const QString &text, const QFont &font) const;

    /// Of cards, by the ids of their differences: a filter asks for those of all again.
    struct CardHeights {
        int width = 0;
        QFont font;
        QHash<QString, int> of;
        QHash<QString, int> outlets; ///< how wide their names are
        std::optional<ClampedHeights> measure;
    };
    mutable CardHeights m_heights;
    QString m_lit;
};

} // namespace crossread
