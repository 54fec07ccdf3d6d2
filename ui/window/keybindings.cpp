// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keybindings.h"

#include "ui/models/settings.h"
#include "ui/window/actions.h"

#include <QAction>

#include <algorithm>

namespace crossread {

namespace {

/// QKeySequence::Find and its like stand for several keys; two of them may be the same.
QList<QKeySequence> distinct(const QList<QKeySequence> &keys)
{
    QList<QKeySequence> result;
    for (const QKeySequence &key : keys) {
        if (!key.isEmpty() && !result.contains(key))
            result.append(key);
    }
    return result;
}

} // namespace

KeyBindings::KeyBindings(const QList<QAction *> &actions, Settings &settings, QObject *parent)
    : QObject(parent), m_actions(actions), m_settings(settings)
{
    for (QAction *action : actions)
        m_usual.insert(action, distinct(action->shortcuts()));
    for (QAction *action : actions) {
        if (const auto stored = settings.keys(action->objectName()))
            Actions::setKeys(action, *stored);
    }
}

bool KeyBindings::isChanged(const QAction *action) const
{
    return distinct(action->shortcuts()) != usual(action);
}

QAction *KeyBindings::holder(const QKeySequence &key) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const QAction *action) { return action->shortcuts().contains(key); });
    return found == m_actions.end() ? nullptr : *found;
}

void KeyBindings::take(const QList<QKeySequence> &keys, const QAction *except)
{
    for (QAction *action : m_actions) {
        QList<QKeySequence> left = action->shortcuts();
        if (action != except && left.removeIf([&](const QKeySequence &key) { return keys.contains(key); }) > 0)
            store(action, left);
    }
}

void KeyBindings::store(QAction *action, const QList<QKeySequence> &keys)
{
    const QList<QKeySequence> wanted = distinct(keys);
    Actions::setKeys(action, wanted);
    m_settings.setKeys(action->objectName(), wanted == usual(action) ? std::nullopt : std::optional(wanted));
}

void KeyBindings::set(QAction *action, const QList<QKeySequence> &keys)
{
    take(keys, action);
    store(action, keys);
    Q_EMIT changed();
}

void KeyBindings::reset(QAction *action)
{
    set(action, usual(action));
}

void KeyBindings::resetAll()
{
    for (QAction *action : m_actions)
        store(action, usual(action));
    Q_EMIT changed();
}

QString KeyBindings::nameOf(const QAction *action)
{
    // Undo and redo say what they would undo; their tips do not.
    const QString name = action->property("name").toString();
    return name.isEmpty() ? action->text().remove(u'&').remove(u'…') : name;
}

} // namespace crossread
