// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;

namespace crossread {

class Settings;

/// Which keys each action has: those it came with, or those that the analyst chose. A key belongs to one action.
class KeyBindings : public QObject {
    Q_OBJECT
public:
    /// Takes the keys that the actions have for the usual ones, and gives them those that are stored. Actions are
    /// stored by their object names.
    KeyBindings(const QList<QAction *> &actions, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QList<QKeySequence> usual(const QAction *action) const { return m_usual.value(action); }
    [[nodiscard]] bool isChanged(const QAction *action) const;
    /// The action that has the key; nullptr: it is free.
    [[nodiscard]] QAction *holder(const QKeySequence &key) const;
    /// Takes the keys from whoever has them.
    void set(QAction *action, const QList<QKeySequence> &keys);
    void reset(QAction *action);
    void resetAll();

    /// The action's name, without its mnemonic.
    [[nodiscard]] static QString nameOf(const QAction *action);

Q_SIGNALS:
    void changed();

private:
    void take(const QList<QKeySequence> &keys, const QAction *except);
    void store(QAction *action, const QList<QKeySequence> &keys);

    QList<QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
    Settings &m_settings;
};

} // namespace crossread
