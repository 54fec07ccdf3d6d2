// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;

namespace crossread {

/// What went wrong, file by file, above the columns; stays until it is closed.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void add(const std::vector<Error> &errors);
    void say(const QString &message);
    void clear();
    [[nodiscard]] QStringList messages() const { return m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void tint();

    QLabel *m_sign;
    QLabel *m_text;
    QToolButton *m_close;
    QStringList m_messages;
};

} // namespace crossread
