// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/cardlist.h"

#include <QKeyEvent>

namespace crossread {

CardList::CardList(QWidget *parent) : QListView(parent)
{
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &CardList::chosen);
    connect(this, &QListView::activated, this, &CardList::chosen);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removalAsked();
    else
        QListView::keyPressEvent(event);
}

} // namespace crossread
