// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions and its session's signals set off.
#include "ui/window/mainwindow.h"

#include "core/export/exporter.h"
#include "ui/models/discrepancyfilter.h"
#include "ui/models/session.h"
#include "ui/panels/discrepancypanel.h"
#include "ui/panels/findbar.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/noteeditor.h"
#include "ui/panels/verdictbar.h"
#include "ui/text/sidebyside.h"
#include "ui/window/actions.h"
#include "ui/window/appearance.h"
#include "ui/window/arrangement.h"
#include "ui/window/choice.h"
#include "ui/window/colours.h"
#include "ui/window/corrector.h"
#include "ui/window/files.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/keybindings.h"
#include "ui/window/keyspage.h"
#include "ui/window/quotecorrector.h"
#include "ui/window/reportcorrector.h"
#include "ui/window/views.h"
#include "ui/words/formats.h"
#include "ui/words/quotewords.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QInputDialog>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int messageTime = 4000; // ms

} // namespace

void MainWindow::wireFile()
{
    connect(m_actions->open, &QAction::triggered, m_files, &Files::openWithDialog);
    connect(m_actions->openSample, &QAction::triggered, m_files, &Files::openSample);
    connect(m_actions->pasteText, &QAction::triggered, this, [this] {
        if (!take(QApplication::clipboard()->mimeData()))
            statusBar()->showMessage(tr("The clipboard holds neither text nor files."), messageTime);
    });
    // What is being typed belongs to what is saved.
    connect(m_actions->save, &QAction::triggered, this, [this] {
        m_inspector->commit();
        m_files->save();
    });
    connect(m_actions->saveAs, &QAction::triggered, this, [this] {
        m_inspector->commit();
        m_files->saveAs();
    });
    connect(m_actions->exportPdf, &QAction::triggered, this, [this] {
        m_inspector->commit();
        m_files->exportWithDialog("pdf"_L1, m_differences->filter().choice());
    });
    for (const Exporter &exporter : exporters()) {
        if (exporter.name == "pdf"_L1)
            continue;
        QAction *action = m_actions->exportAs->addAction(tr("%1…").arg(formatText(exporter.name)));
        action->setObjectName(exporter.name);
        connect(action, &QAction::triggered, this, [this, name = exporter.name] {
            m_inspector->commit();
            m_files->exportWithDialog(name, m_differences->filter().choice());
        });
        if (exporter.applies)
            connect(m_actions->exportAs, &QMenu::aboutToShow, action,
                [this, action, applies = exporter.applies] { action->setVisible(applies(m_session->dossier())); });
    }
    connect(m_actions->closeDossier, &QAction::triggered, this, [this] {
        if (m_files->mayClose())
            m_session->close();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->removeReport, &QMenu::aboutToShow, this, &MainWindow::refreshRemoveMenu);
    connect(m_files, &Files::aboutToAsk, m_inspector, &InspectorPanel::commit);
    connect(m_files, &Files::failed, m_messages, &MessageBar::add);
    connect(m_files, &Files::exported, this, [this](const QString &path) {
        statusBar()->showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)), messageTime);
    });
}

void MainWindow::wireEdit()
{
    QUndoStack &stack = m_session->undoStack();
    const auto rename = [this, &stack] {
        m_actions->undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
        m_actions->redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
        m_actions->undo->setEnabled(stack.canUndo());
        m_actions->redo->setEnabled(stack.canRedo());
    };
    for (const auto signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&stack, signal, this, rename);
    for (const auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(&stack, signal, this, rename);
    rename();
    // A note that is being typed is the last step, and so the first to be undone.
    connect(m_actions->undo, &QAction::triggered, this, [this, &stack] {
        m_inspector->commit();
        stack.undo();
    });
    connect(m_actions->redo, &QAction::triggered, this, [this, &stack] {
        m_inspector->commit();
        stack.redo();
    });
    connect(m_actions->copy, &QAction::triggered, this, [this] {
        if (m_views->current() == Views::View::Read)
            QApplication::clipboard()->setText(m_columns->selectedText());
        else if (!m_views->copy())
            statusBar()->showMessage(tr("Nothing is selected."), messageTime);
    });
    connect(m_actions->note, &QAction::triggered, this, &MainWindow::writeNote);
    connect(m_actions->author, &QAction::triggered, this, &MainWindow::askAuthor);
    const auto tell = [this](const QString &message) { statusBar()->showMessage(message, 2 * messageTime); };
    connect(m_corrector, &Corrector::told, this, tell);
    connect(m_reportCorrector, &ReportCorrector::told, this, tell);
    connect(m_quoteCorrector, &QuoteCorrector::told, this, tell);
    connect(m_columns, &SideBySide::noteRequested, this, [this] {
        m_choice->meanSelection();
        writeNote();
    });
    connect(m_inspector, &InspectorPanel::left, this, [this] { m_differences->list().setFocus(); });

    connect(m_actions->find, &QAction::triggered, this, [this] { m_find->open(m_columns->selectedText()); });
    connect(m_actions->findNext, &QAction::triggered, this, [this] { find(false); });
    connect(m_actions->findPrevious, &QAction::triggered, this, [this] { find(true); });
    connect(m_find, &FindBar::findRequested, this, &MainWindow::find);
    connect(m_find, &FindBar::wordsChanged, this, [this](const QString &words) { m_find->setHits(m_columns->highlightAll(words)); });
    connect(m_find, &FindBar::closed, this, [this] {
        forgetSearch();
        m_views->switchTo(m_views->current());
    });
}

void MainWindow::wireView()
{
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { setZoom(m_columns->zoom() * 1.1); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { setZoom(m_columns->zoom() / 1.1); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [this] { setZoom(1); });
    connect(m_actions->synchronise, &QAction::toggled, this, [this](bool on) {
        m_columns->setSynchronised(on);
        m_settings.setSynchronised(on);
    });
}

void MainWindow::wireLook()
{
    const std::initializer_list<std::pair<QAction *, Settings::Colours>> schemes{{m_actions->coloursSystem, Settings::Colours::System},
        {m_actions->coloursLight, Settings::Colours::Light}, {m_actions->coloursDark, Settings::Colours::Dark},
        {m_actions->contrastLight, Settings::Colours::ContrastLight}, {m_actions->contrastDark, Settings::Colours::ContrastDark}};
    for (const auto &[action, colours] : schemes) {
        action->setChecked(m_settings.colours() == colours);
        connect(action, &QAction::triggered, this, [this, scheme = colours] { setColours(scheme); });
    }
    connect(m_actions->appearance, &QAction::triggered, this, [this] { showAppearance(*m_actions, m_settings, *m_columns, this); });
    connect(m_actions->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions->legend, &QAction::triggered, this, [this] {
        m_legendDock->show();
        m_legendDock->raise();
    });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_arrangement, &Arrangement::changed, this, &MainWindow::refreshSummary);
}

void MainWindow::wireGo()
{
    connect(m_actions->nextDifference, &QAction::triggered, this, [this] { go(1, false); });
    connect(m_actions->previousDifference, &QAction::triggered, this, [this] { go(-1, false); });
    connect(m_actions->nextUnresolved, &QAction::triggered, this, [this] { go(1, true); });
    connect(m_actions->previousUnresolved, &QAction::triggered, this, [this] { go(-1, true); });
    connect(m_actions->filterList, &QAction::triggered, this, [this] {
        m_differencesDock->show();
        m_differencesDock->raise();
        m_differences->filterByWords();
    });
    connect(m_actions->compareAgain, &QAction::triggered, m_session, &Session::compareAgain);
    connect(m_actions->stop, &QAction::triggered, m_session, &Session::stopComparing);
    const std::initializer_list<std::pair<QAction *, Verdict>> verdicts{
        {m_actions->confirm, Verdict::Confirmed}, {m_actions->dismiss, Verdict::Dismissed}, {m_actions->putOff, Verdict::Later}};
    for (const auto &[action, verdict] : verdicts) {
        m_differences->list().addAction(action);
        m_inspector->addAction(action);
        connect(action, &QAction::triggered, this, [this, given = verdict] { judge(given); });
        QPushButton *button = m_inspector->findChild<VerdictBar *>()->button(verdict);
        const auto tell = [button, tip = button->toolTip(), key = action] {
            const QString text = key->shortcut().toString(QKeySequence::NativeText);
            button->setToolTip(text.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, text));
        };
        connect(m_keys, &KeyBindings::changed, button, tell);
        tell();
    }
}

void MainWindow::judge(Verdict verdict)
{
    if (!m_choice->discrepancy().isEmpty())
        m_session->toggleVerdict(m_choice->discrepancy(), verdict, m_settings.author());
}

void MainWindow::showKeys()
{
    auto *page = new KeysPage(*m_actions, *m_keys, this);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->show();
}

void MainWindow::wireSameness()
{
    for (const Trifle trifle : allTrifles) {
        QAction *action = m_actions->same->addAction(nameText(trifle));
        action->setCheckable(true);
        connect(m_actions->same, &QMenu::aboutToShow, action,
            [this, action, trifle] { action->setChecked(m_session->same().testFlag(trifle)); });
        connect(action, &QAction::triggered, this, [this, trifle](bool on) { m_session->setSame(trifle, on); });
    }
}

void MainWindow::wireViews()
{
    connect(m_views, &Views::viewChanged, this, &MainWindow::refreshActions);
    connect(m_views, &Views::openRequested, m_files, &Files::openWithDialog);
    connect(m_find, &FindBar::wordsChanged, m_views, &Views::setSearch);
    // Words are found in the reports.
    const auto read = [this] { m_views->tabs().setCurrentIndex(int(Views::View::Read)); };
    connect(m_find, &FindBar::findRequested, this, read);
    connect(m_actions->findNext, &QAction::triggered, this, read);
    connect(m_actions->findPrevious, &QAction::triggered, this, read);
}

void MainWindow::wireSession()
{
    connect(m_session, &Session::reportsChanged, this, &MainWindow::showReports);
    connect(m_session, &Session::reportsChanged, this, &MainWindow::refreshTitle);
    connect(m_session, &Session::pathChanged, this, &MainWindow::refreshTitle);
    connect(m_session, &Session::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(m_session, &Session::annotationsChanged, this, &MainWindow::showMarks);
    connect(m_session, &Session::stateChanged, this, &MainWindow::refreshActions);
    connect(m_session, &Session::stateChanged, this, &MainWindow::refreshSummary);
    connect(&m_session->comparing(), &Job::finished, this, &MainWindow::refreshActions);
    connect(m_session, &Session::errorsFound, m_messages, &MessageBar::add);
    connect(m_session, &Session::opened, this, [this](const QString &path) {
        m_settings.addRecentFile(path);
        refreshRecent();
    });
    const DiscrepancyFilter &filter = m_differences->filter();
    connect(&filter, &DiscrepancyFilter::changed, this, &MainWindow::showMarks);
    connect(&filter, &DiscrepancyFilter::changed, this, &MainWindow::refreshActions);
    connect(m_columns, &SideBySide::selectionChanged, this, &MainWindow::refreshActions);
    connect(m_choice, &Choice::changed, this, &MainWindow::refreshActions);
    connect(m_choice, &Choice::changed, this, &MainWindow::announceChoice);
    connect(m_differences, &DiscrepancyPanel::openRequested, m_files, &Files::openWithDialog);
    connect(m_differences, &DiscrepancyPanel::compareAgainRequested, m_session, &Session::compareAgain);
    connect(m_inspector, &InspectorPanel::verdictGiven, this,
        [this](const QString &id, Verdict verdict) { m_session->toggleVerdict(id, verdict, m_settings.author()); });
}

/// The focus stays where it is when the next difference is chosen by key, so a screen reader has to be told.
void MainWindow::announceChoice()
{
    const QModelIndex index = m_differences->list().currentIndex();
    if (m_choice->discrepancy().isEmpty() || m_differences->list().hasFocus())
        return;
    QAccessibleAnnouncementEvent event(this, index.data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&event);
}

void MainWindow::setColours(Settings::Colours colours)
{
    m_settings.setColours(colours);
    applyColours(*qApp, colours);
}

void MainWindow::setZoom(double factor)
{
    const double allowed = std::clamp(factor, 0.5, 4.0);
    m_columns->setZoom(allowed);
    m_settings.setZoom(allowed);
}

void MainWindow::go(int step, bool unresolved)
{
    m_inspector->commit();
    if (m_choice->go(step, unresolved))
        return;
    if (unresolved)
        statusBar()->showMessage(step > 0 ? tr("No unresolved difference follows.") : tr("No unresolved difference comes before this one."), messageTime);
    else
        statusBar()->showMessage(step > 0 ? tr("This is the last difference shown.") : tr("This is the first difference shown."), messageTime);
}

void MainWindow::find(bool backwards)
{
    if (m_find->words().isEmpty()) {
        m_find->open(m_columns->selectedText());
        return;
    }
    // The hit's column takes the focus; Return after Return goes on searching.
    const bool typing = m_find->isBeingTypedIn();
    if (!m_columns->findNext(m_find->words(), backwards))
        m_find->setHits(0);
    if (typing)
        m_find->typeOn();
}

void MainWindow::writeNote()
{
    m_inspectorDock->show();
    m_inspectorDock->raise();
    if (!m_choice->writeNote(m_settings.author()))
        statusBar()->showMessage(tr("Choose a difference or select words first."), messageTime);
}

void MainWindow::askAuthor()
{
    bool ok = false;
    const QString name = QInputDialog::getText(
        this, tr("Your name"), tr("New notes are signed with:"), QLineEdit::Normal, m_settings.author(), &ok);
    if (!ok)
        return;
    m_settings.setAuthor(name);
    m_inspector->setAuthor(m_settings.author());
    m_session->setAuthor(m_settings.author());
}

} // namespace crossread
