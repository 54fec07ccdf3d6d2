// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picture.h"

#include "ui/models/session.h"
#include "ui/window/choice.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace crossread {

namespace {

void waitForComparison(Session &session)
{
    while (session.loading().running() || session.comparing().running()) {
        QEventLoop loop;
        QObject::connect(&session.loading(), &Job::finished, &loop, &QEventLoop::quit);
        QObject::connect(&session.comparing(), &Job::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

/// Time for what scrolls softly and for layouts that correct themselves.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

bool takePicture(MainWindow &window, int number, Views::View view, const QString &path)
{
    waitForComparison(window.session());
    settle(100);
    if (number > 0)
        window.choice().chooseShown(number - 1);
    if (view != Views::View::Read)
        window.views().switchTo(view);
    settle(600);
    return window.grab().save(path, "PNG");
}

} // namespace crossread
