// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/columnrow.h"
#include "ui/text/sidebyside.h"

#include <set>

namespace crossread {

class SideBySide::Private {
public:
    explicit Private(SideBySide *owner)
        : q(owner)
        , row(new ColumnRow(owner))
    {
    }

    [[nodiscard]] ReportView &view(int column) const { return *row->columns()[size_t(column)].view; }
    [[nodiscard]] bool has(int column) const { return column >= 0 && column < row->count(); }
    void applyLook();
    void connectColumn(int column);
    void makeCurrent(int column);
    void setLit(const Lit &lit);
    void setHovered(const QString &passage);
    [[nodiscard]] int neighbour(int step) const;
    void readSelection(int column);
    void deselect(int except, bool heldToo);
    void showHeaderMenu(int column, QPoint at);

    SideBySide *q;
    ColumnRow *row;
    ScrollSync sync;
    Lit lit;
    int current = -1;
    int driver = -1; ///< the column that the others are held beside: scrolled last, or that of what was chosen last
    int selected = -1; ///< the column that has the last selection
    std::vector<int> selecting; ///< all columns that have one, the last one last
    std::set<int> held; ///< those of them that clicks and searching leave alone
    bool synchronised = true;
    double zoom = 1;
    QString family; ///< of the prose; empty: the typography's own
    double lineSpacing = Typography::usualSpacing;
    ColumnSearch search;
};

} // namespace crossread
