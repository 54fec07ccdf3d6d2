// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace crossread {

/// Over each column of the matrix: the outlet, under its colour.
class OutletHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit OutletHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// Beside each row: its number in the story, how close its words are, and the numbers of its differences.
class RowHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit RowHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// Lines of numbers that the row needs; for the row's height.
    [[nodiscard]] int heightOf(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QSize badgeSize() const;
};

} // namespace crossread
