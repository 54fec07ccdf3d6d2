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

    /// Cards of another comparison have the same numbers.
    void forgetHeights();

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHead(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] static QString quoted(const QString &words);
    void paintSayings(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// Of the letters, and of the cards set in them. A list asks for the heights of thousands at once.
    struct Measures {
        explicit Measures(const QFont &font);

        QFont font;
        QFont small;
        int badge = 0;     ///< width of a number
        int head = 0;      ///< height of the first line
        int smallLine = 0; ///< height of a line in small letters
        ClampedHeights words;
        QHash<QString, int> outlets; ///< how wide their names are
        int width = 0;               ///< of the cards
        std::vector<int> cards;      ///< heights by number; 0: not known
    };
    [[nodiscard]] Measures &measures(const QFont &font) const;
    /// Where outlets and words stand in a card, from the left of what is inside of it.
    struct Places {
        int outlet = 0;
        int outletWidth = 0;
        int words = 0;
        int wordsWidth = 0;
    };
    [[nodiscard]] static Places placesOf(const QList<Saying> &all, int width, Measures &measures);
    [[nodiscard]] static int heightOf(const QList<Saying> &all, int width, Measures &measures);

    mutable std::optional<Measures> m_measures;
    QString m_lit;
};

} // namespace crossread
