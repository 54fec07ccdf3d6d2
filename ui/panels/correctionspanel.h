// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QStackedLayout;

namespace crossread {

class CorrectionsModel;
class CardList;
class EmptyState;
class Session;

/// All that the analyst overruled; choosing one goes to its place, Delete takes it back.
class CorrectionsPanel : public QWidget {
    Q_OBJECT
public:
    explicit CorrectionsPanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QListView &list();

Q_SIGNALS:
    void chosen(const QString &correction);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QString currentId() const;
    void removeCurrent();

    Session &m_session;
    CorrectionsModel *m_model;
    CardList *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace crossread
