// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace crossread {

/// What a panel shows when it has nothing to show: why, and what to do.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty `action` leaves out the button.
    void say(const QString &title, const QString &hint, const QString &action = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void acted();

private:
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_action;
};

} // namespace crossread
