// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace crossread {

/// What stands where the columns will be: how to begin.
class StartPage : public QWidget {
    Q_OBJECT
public:
    /// The buttons do what the actions do; `sample` may be hidden.
    StartPage(QAction *open, QAction *sample, QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &files);

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    QVBoxLayout *m_recent = nullptr;
    QWidget *m_recentBox;
};

} // namespace crossread
