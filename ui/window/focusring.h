// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace crossread {

/// Draws a frame around what has the focus where the style draws none: lists, texts and links.
class FocusRing : public QObject {
    Q_OBJECT
public:
    /// For the widgets of this window.
    explicit FocusRing(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);

    QWidget *m_window;
    QPointer<QWidget> m_frame; ///< a child of what has the focus
};

} // namespace crossread
