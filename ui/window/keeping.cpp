// SPDX-License-Identifier: GPL-3.0-or-later
// How the window keeps what is not saved, and gets it back.
#include "ui/window/mainwindow.h"

#include "ui/models/keeper.h"
#include "ui/models/session.h"
#include "ui/panels/messagebar.h"
#include "ui/window/files.h"
#include "ui/window/recoverybar.h"

#include <QLayout>

namespace crossread {

void MainWindow::keepIn(const QString &folder)
{
    m_keeper = std::make_unique<Keeper>(*m_session, folder);
    connect(m_keeper.get(), &Keeper::failed, m_messages, &MessageBar::add);
    m_recovery = new RecoveryBar([this](LeftWork &work) { return recover(work); });
    connect(m_recovery, &RecoveryBar::failed, m_messages, &MessageBar::add);
    static_cast<QBoxLayout *>(centralWidget()->layout())->insertWidget(0, m_recovery);
    m_recovery->look(folder);
}

bool MainWindow::recover(LeftWork &work)
{
    if (!m_files->mayClose())
        return false;
    m_session->recover(*work.remains);
    m_keeper->takeOver(std::move(work.journal));
    return true;
}

} // namespace crossread
