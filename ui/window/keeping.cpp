// SPDX-License-Identifier: GPL-3.0-or-later
// How the window keeps what is not saved and gets it back, and what it says of files that are not all right.
#include "ui/window/mainwindow.h"

#include "ui/models/keeper.h"
#include "ui/models/session.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/choice.h"
#include "ui/window/dossiers.h"
#include "ui/window/files.h"
#include "ui/window/recoverybar.h"
#include "ui/words/dossiertext.h"

#include <QAction>
#include <QFileInfo>
#include <QLayout>
#include <QStatusBar>

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

void MainWindow::wireDossiers()
{
    const auto join = [this](QAction *action, void (Dossiers::*does)()) {
        connect(action, &QAction::triggered, this, [this, does] {
            m_inspector->commit(); // what is being typed belongs to it
            (m_dossiers->*does)();
        });
    };
    join(m_actions->saveCopy, &Dossiers::saveCopyWithDialog);
    join(m_actions->merge, &Dossiers::mergeWithDialog);
    join(m_actions->history, &Dossiers::showHistory);
    connect(m_actions->compact, &QAction::triggered, this, [this] {
        m_inspector->commit();
        (void)m_dossiers->compact();
    });
    connect(m_dossiers, &Dossiers::failed, m_messages, &MessageBar::add);
    connect(m_dossiers, &Dossiers::told, this, [this](const QString &message) { statusBar()->showMessage(message, 8000); });
    connect(m_dossiers, &Dossiers::discrepancyChosen, m_choice, &Choice::choose);
    connect(m_session, &Session::opened, this, &MainWindow::sayHowItIsHeld);
    connect(m_session, &Session::salvaged, this, &MainWindow::saySalvage);
    const auto enable = [this] {
        const bool reports = !m_session->dossier().reports.empty();
        for (QAction *action : {m_actions->saveCopy, m_actions->merge, m_actions->history})
            action->setEnabled(reports);
        m_actions->compact->setEnabled(!m_session->path().isEmpty() && !m_session->isReadOnly());
    };
    connect(m_session, &Session::reportsChanged, this, enable);
    connect(m_session, &Session::pathChanged, this, enable);
    enable();
}

void MainWindow::sayHowItIsHeld(const QString &path)
{
    if (!m_session->isReadOnly())
        return;
    const QString name = QFileInfo(path).fileName();
    const std::optional<LockOwner> &owner = m_session->owner();
    m_messages->say(owner ? tr("%1 is open for reading: %2 has it. You can save yours under another name.").arg(name, ownerText(*owner))
                          : tr("%1 is open for reading: it may not be written to. You can save yours under another name.").arg(name));
}

void MainWindow::saySalvage(const QString &path, const std::vector<Loss> &losses)
{
    QStringList lines{tr("%1 is damaged. What could be read of it is open as a new dossier; the file stays as it is.")
                          .arg(QFileInfo(path).fileName())};
    for (const Loss &loss : losses)
        lines.append(lossText(loss));
    m_messages->say(lines.join(u'\n'));
}

} // namespace crossread
