// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/columnheader.h"
#include "ui/text/reportview.h"
#include "ui/text/ribbongutter.h"
#include "ui/text/scrollsync.h"

#include <QKeyEvent>
#include <QScrollArea>

namespace crossread {

/// Columns, headers and gutters in a row that scrolls sideways where they need more room than there is. A column is
/// known by its report's index wherever it stands.
class ColumnRow : public QScrollArea {
    Q_OBJECT
public:
    struct Column {
        ColumnHeader *header = nullptr;
        ReportView *view = nullptr;
    };

    explicit ColumnRow(QWidget *parent = nullptr);
    ~ColumnRow() override;

    /// All shown, in their own order.
    void setColumns(const std::vector<ColumnContent> &contents);
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] int count() const { return int(m_columns.size()); }

    /// Which are seen, in reading order; asks for valid and distinct indices.
    void setShown(std::vector<int> shown);
    [[nodiscard]] const std::vector<int> &shown() const { return m_shown; }

    void setLook(const Palette &palette, const Typography &typography, double zoom);
    void setLit(const Lit &lit);
    void describe(int column, const ColumnContent &content);
    void setEvent(int column, const QString &label, const QString &reason);
    /// Shows which column the keyboard speaks to and brings it into sight; -1: none.
    void setCurrent(int column);
    /// Scrolls sideways until the column is in sight.
    void reveal(int column);

Q_SIGNALS:
    void resized(); ///< the columns have another width or height
    void passageHovered(const QString &passage); ///< on a ribbon
    void passageClicked(const QString &passage);
    void moveRequested(int column, int place); ///< dragged to a place among the others that are shown

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Arrows belong to the columns.
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }

private:
    void arrange();
    void fillGround();
    void makeGutters();
    void connectHeader(int column);
    [[nodiscard]] int widthFor(int text) const;
    [[nodiscard]] int columnWidth(int room) const;
    [[nodiscard]] int placeAt(int column, QPoint global) const;
    void showDropLine(int column, QPoint global);

    Prose m_prose;
    QWidget *m_row;
    QWidget *m_dropLine;
    std::vector<Column> m_columns;
    std::vector<int> m_shown;
    std::vector<RibbonGutter *> m_gutters; ///< after each shown column but the last
    Palette m_palette;
    Typography m_typography;
    double m_zoom = 1;
    Lit m_lit;
};

} // namespace crossread
