// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace crossread {

class Job;

/// What a job does, how far it is, and a way to stop it; there only while it runs.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    ProgressLine(Job &job, const QString &what, QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_delay; ///< nothing flashes up for what is done at once
};

} // namespace crossread
