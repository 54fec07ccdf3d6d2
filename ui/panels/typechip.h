// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/discrepancy.h"

#include <QAbstractButton>

namespace crossread {

/// A switch for one type of difference: glyph, name, how many there are. Checked: shown.
class TypeChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit TypeChip(DiscrepancyType type, QWidget *parent = nullptr);

    [[nodiscard]] DiscrepancyType type() const { return m_type; }
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString label() const;

    DiscrepancyType m_type;
    int m_count = 0;
};

} // namespace crossread
