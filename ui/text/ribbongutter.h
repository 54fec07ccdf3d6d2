// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/reportpainter.h"

#include <QPainterPath>
#include <QTimer>
#include <QWidget>

namespace crossread {

class ReportView;

/// Between two columns: a ribbon from each passage seen in one to its other member.
class RibbonGutter : public QWidget {
    Q_OBJECT
public:
    RibbonGutter(ReportView *left, ReportView *right, QWidget *parent = nullptr);

    void setLit(const Lit &lit);
    void setLook(const Palette &palette);

    /// A ribbon as it is painted, in this widget's pixels.
    struct Ribbon {
        QString passage;
        Grade grade = Grade::Related;
        QPainterPath shape;
    };
    [[nodiscard]] std::vector<Ribbon> ribbons() const;

Q_SIGNALS:
    void hovered(const QString &passage);
    void clicked(const QString &passage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString passageAt(QPointF point) const;
    [[nodiscard]] QPainterPath shapeOf(std::pair<int, int> left, std::pair<int, int> right) const;

    ReportView *m_left;
    ReportView *m_right;
    QTimer m_later; ///< until it is painted anew
    Lit m_lit;
    Palette m_palette;
};

} // namespace crossread
