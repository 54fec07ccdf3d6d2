// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

namespace crossread {

/// All reports × all passages in a strip: a line a report, the story from its beginning to its end. Drawn into a picture when
/// something changes; where several passages share a pixel, the strongest sign wins it.
class OverviewStrip : public QWidget {
    Q_OBJECT
public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    void setOverview(Overview overview, QStringList titles);
    /// Rows that the view beside it shows of each report.
    void setVisibleRows(std::vector<std::vector<int>> rows);
    void setChosenRow(int row); ///< -1: none
    /// What a screen reader says of a row; made when it is needed.
    void setDescriber(std::function<QString(int report, int row)> describer) { m_describe = std::move(describer); }

    [[nodiscard]] const Overview &overview() const { return m_overview; }
    /// The cell that the keyboard has.
    [[nodiscard]] std::pair<int, int> cursor() const { return {m_report, m_row}; }
    [[nodiscard]] QRect rectOf(int report, int row) const;
    /// Report and row under a point; -1 where there is none. Of several rows in a pixel the strongest.
    [[nodiscard]] std::pair<int, int> cellAt(QPoint point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void jumped(int report, int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void measureTitles();
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QRect mapRect() const;
    [[nodiscard]] double xOf(int row) const;
    [[nodiscard]] std::pair<int, int> rowsAtPixel(int x) const;
    void drawPicture();
    void drawLine(QPainter &painter, int report) const;
    void drawFrames(QPainter &painter) const;
    void moveCursor(int report, int row);
    void jump(int report, int row);
    /// The next row, in a direction, in which the report has a difference, a note or a hit.
    [[nodiscard]] int nextTelling(int from, int step) const;

    Overview m_overview;
    QStringList m_titles;
    std::vector<std::vector<int>> m_visible;
    std::function<QString(int, int)> m_describe;
    QPixmap m_picture;
    bool m_stale = true;
    int m_widestTitle = 0;
    int m_chosen = -1;
    int m_report = 0;
    int m_row = 0;
};

} // namespace crossread
