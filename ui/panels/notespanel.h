// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QStackedLayout;

namespace crossread {

class CardList;
class EmptyState;
class NotesModel;
class Session;

/// All that the analyst wrote; choosing a note goes to its place, Delete removes it.
class NotesPanel : public QWidget {
    Q_OBJECT
public:
    explicit NotesPanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QListView &list();

Q_SIGNALS:
    void chosen(const QString &annotation);

private:
    [[nodiscard]] QString currentId() const;

    Session &m_session;
    NotesModel *m_model;
    CardList *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace crossread
