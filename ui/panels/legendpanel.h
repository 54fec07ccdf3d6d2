// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace crossread {

/// The key of colours: what each type of difference and each grade of passage looks like and means.
class LegendPanel : public QWidget {
    Q_OBJECT
public:
    explicit LegendPanel(QWidget *parent = nullptr);
};

} // namespace crossread
