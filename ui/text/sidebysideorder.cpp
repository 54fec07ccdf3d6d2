// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sidebyside_p.h"

namespace crossread {

const std::vector<int> &SideBySide::shownColumns() const
{
    return d->row->shown();
}

void SideBySide::setShownColumns(const std::vector<int> &columns)
{
    std::vector<int> shown;
    for (const int column : columns) {
        if (d->has(column) && std::find(shown.begin(), shown.end(), column) == shown.end())
            shown.push_back(column);
    }
    if (shown.empty() || shown == d->row->shown())
        return;
    const bool hadFocus = d->view(d->current).hasFocus();
    d->row->setShown(shown);
    const auto gone = [&shown](int column) { return std::find(shown.begin(), shown.end(), column) == shown.end(); };
    if (gone(d->current))
        d->makeCurrent(shown.front());
    if (gone(d->driver))
        d->driver = d->current;
    if (hadFocus)
        setCurrentColumn(d->current);
    d->row->reveal(d->current);
    if (d->synchronised)
        d->sync.realign(d->driver);
    Q_EMIT shownColumnsChanged();
}

void SideBySide::moveColumn(int column, int place)
{
    std::vector<int> shown = d->row->shown();
    if (std::erase(shown, column) == 0)
        return;
    shown.insert(shown.begin() + std::clamp(place, 0, int(shown.size())), column);
    setShownColumns(shown);
}

void SideBySide::hideColumn(int column)
{
    std::vector<int> shown = d->row->shown();
    std::erase(shown, column);
    setShownColumns(shown);
}

/// At the end where it was hidden.
void SideBySide::showColumn(int column)
{
    std::vector<int> shown = d->row->shown();
    shown.push_back(column);
    setShownColumns(shown);
}

} // namespace crossread
