// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columns.h"
#include "ui/text/palette.h"

#include <QWidget>

namespace crossread {

/// What stays over a column while it scrolls: outlet, date, headline, and the outlet's colour. The column is dragged by it.
class ColumnHeader : public QWidget {
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setContent(const ColumnContent &content, int column);
    void setLook(const Palette &palette, double zoom);
    /// Which event the report tells of, where there are several, and why that is thought; both may be empty.
    void setEvent(const QString &label, const QString &reason);
    /// The column that the keyboard speaks to.
    void setCurrent(bool current);
    /// The column has the focus itself.
    void setFocused(bool focused);

    /// One or two lines of headline, as the width allows.
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void pressed();
    void menuRequested(QPoint global);
    void dragged(QPoint global);
    void dropped(QPoint global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString shownHeadline() const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont smallFont() const;

    QString m_title;
    QString m_date;
    QString m_headline;
    QString m_event;
    QString m_reason;
    int m_column = 0;
    bool m_current = false;
    bool m_focused = false;
    bool m_dragging = false;
    QPoint m_pressed;
    double m_zoom = 1;
    Palette m_palette;
};

} // namespace crossread
