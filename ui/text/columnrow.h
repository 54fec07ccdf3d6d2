// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/columnheader.h"
#include "ui/text/reportview.h"
#include "ui/text/ribbongutter.h"
#include "ui/text/scrollsync.h"

#include <QKeyEvent>
#include <QScrollArea>

namespace crossread {

/// Columns, headers and gutters in a row that scrolls sideways where they need more room than there is.
class ColumnRow : public QScrollArea {
    Q_OBJECT
public:
    struct Column {
        ColumnHeader *header = nullptr;
        ReportView *view = nullptr;
        RibbonGutter *gutter = nullptr; ///< right of the view; none after the last
    };

    explicit ColumnRow(QWidget *parent = nullptr);
    ~ColumnRow() override;

    void setColumns(const std::vector<ColumnContent> &contents);
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] int count() const { return int(m_columns.size()); }

    void setLook(const Palette &palette, const Typography &typography, double zoom);
    void setLit(const Lit &lit);
    void setEvent(int column, const QString &label, const QString &reason);
    /// Shows which column the keyboard speaks to and brings it into sight; -1: none.
    void setCurrent(int column);
    /// Scrolls sideways until the column is in sight.
    void reveal(int column);

Q_SIGNALS:
    void resized(); ///< the columns have another width or height

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Arrows belong to the columns.
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }

private:
    void arrange();
    [[nodiscard]] int widthFor(int text) const;

    Prose m_prose;
    QWidget *m_row;
    std::vector<Column> m_columns;
    Palette m_palette;
    Typography m_typography;
    double m_zoom = 1;
};

} // namespace crossread
