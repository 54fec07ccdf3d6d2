// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sidebyside_p.h"

namespace crossread {

void SideBySide::Private::readSelection(int column)
{
    std::erase(selecting, column);
    if (view(column).selection().empty())
        held.erase(column);
    else
        selecting.push_back(column);
    selected = selecting.empty() ? -1 : selecting.back();
    Q_EMIT q->selectionChanged();
}

void SideBySide::Private::deselect(int except, bool heldToo)
{
    const std::vector<int> now = selecting;
    for (const int column : now) {
        if (column != except && (heldToo || !held.contains(column)))
            view(column).select({});
    }
}

std::optional<SideBySide::Selection> SideBySide::selection() const
{
    if (d->selected < 0)
        return std::nullopt;
    return Selection{d->selected, d->view(d->selected).selection()};
}

std::vector<SideBySide::Selection> SideBySide::selections() const
{
    std::vector<Selection> all;
    for (const int column : std::set<int>(d->selecting.begin(), d->selecting.end()))
        all.push_back({column, d->view(column).selection()});
    return all;
}

void SideBySide::holdSelections()
{
    d->held = {d->selecting.begin(), d->selecting.end()};
}

void SideBySide::clearSelections()
{
    d->deselect(-1, true);
}

QString SideBySide::selectedText() const
{
    return d->selected < 0 ? QString() : d->view(d->selected).selectedText();
}

bool SideBySide::findNext(const QString &words, bool backwards)
{
    if (words.isEmpty() || columnCount() == 0)
        return false;
    const bool selected = d->selected >= 0;
    const int column = selected ? d->selected : d->current;
    const Span from = selected ? d->view(column).selection() : d->view(column).visible();
    // What is read first is searched first; hidden reports come last and are shown again with what is found in them.
    std::vector<int> order = d->row->shown();
    for (int i = 0; i < columnCount(); ++i) {
        if (std::find(order.begin(), order.end(), i) == order.end())
            order.push_back(i);
    }
    const std::optional<ColumnPlace> hit = d->search.next(words, {column, from}, selected, backwards, order);
    if (hit)
        showPlace(hit->column, hit->span);
    return hit.has_value();
}

int SideBySide::highlightAll(const QString &words)
{
    size_t count = 0;
    for (int i = 0; i < columnCount(); ++i) {
        const std::vector<Span> &hits = d->search.hits(i, words);
        count += hits.size();
        d->view(i).setHits(hits);
    }
    return int(count);
}

} // namespace crossread
