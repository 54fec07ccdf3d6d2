// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <array>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace crossread {

class Actions;
class KeyBindings;

/// Lists all keys and changes them; stays open while one works.
class KeysPage : public QDialog {
    Q_OBJECT
public:
    KeysPage(const Actions &actions, KeyBindings &keys, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &list() { return *m_list; }
    /// Chooses an action in the list.
    void choose(const QAction *action);

private:
    void build();
    void fill(const Actions &actions);
    void addFixed(const QString &group, const QList<std::pair<QString, QString>> &keys);
    void refresh();
    void filter(const QString &words);
    void showChosen();
    void edited();
    void apply();
    [[nodiscard]] QAction *chosen() const;
    [[nodiscard]] QList<QKeySequence> typed() const;

    KeyBindings &m_keys;
    QLineEdit *m_words;
    QTreeWidget *m_list;
    QLabel *m_title;
    std::array<QKeySequenceEdit *, 2> m_fields;
    QLabel *m_conflict;
    QPushButton *m_take;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QHash<QAction *, QTreeWidgetItem *> m_items;
};

} // namespace crossread
