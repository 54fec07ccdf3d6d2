// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace crossread {

/// A list of cards of the analyst's own: a click or Enter chooses one, Delete asks to take it back.
class CardList : public QListView {
    Q_OBJECT
public:
    explicit CardList(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen();
    void removalAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace crossread
