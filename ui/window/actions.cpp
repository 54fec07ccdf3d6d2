// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/panels/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

Actions::Actions(QMainWindow *window) : QObject(window), m_colours(new QActionGroup(this)), m_views(new QActionGroup(this))
{
    makeFile();
    makeEdit();
    makeView();
    makeGo();
    window->addActions(m_all);
}

QAction *Actions::make(const char *name, const QString &text, const QList<QKeySequence> &shortcuts, const QString &tip,
    QLatin1StringView picture)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(shortcuts);
    if (!picture.isEmpty())
        action->setIcon(icon(picture));
    QString plain = tip.isEmpty() ? QString(text).remove(u'&').remove(u'…') : tip;
    if (!shortcuts.isEmpty())
        plain += u" (%1)"_s.arg(shortcuts.front().toString(QKeySequence::NativeText));
    action->setToolTip(plain);
    action->setStatusTip(tip);
    m_all.append(action);
    return action;
}

void Actions::makeFile()
{
    open = make("open", tr("&Open reports…"), {QKeySequence::Open}, tr("Open reports or a dossier"), "open"_L1);
    openSample = make("openSample", tr("Open s&ample"), {}, tr("Open the sample dossier that comes with Crossread"));
    pasteText = make("pasteText", tr("Add text from &clipboard"), {QKeySequence::Paste}, tr("Add the clipboard's text or files as reports"));
    save = make("save", tr("&Save"), {QKeySequence::Save}, tr("Save the dossier"), "save"_L1);
    saveAs = make("saveAs", tr("Save &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    exportPdf = make("exportPdf", tr("&Export PDF…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, tr("Write the marked-up reports to a PDF"), "export"_L1);
    closeDossier = make("closeDossier", tr("&Close"), {QKeySequence::Close});
    quit = make("quit", tr("&Quit"), {QKeySequence::Quit});
}

void Actions::makeEdit()
{
    undo = make("undo", tr("&Undo"), {QKeySequence::Undo});
    redo = make("redo", tr("&Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    copy = make("copy", tr("&Copy"), {QKeySequence::Copy}, tr("Copy the selected words"));
    note = make("note", tr("Write &note"), {QKeySequence(Qt::Key_F6)}, tr("Write a note on the selected words or the chosen difference"), "note"_L1);
    alignSelection = make("alignSelection", tr("&Align selection"), {QKeySequence(Qt::ALT | Qt::Key_S)},
        tr("The words selected in two or more reports state the same"));
    breakMatch = make("breakMatch", tr("&Break match"), {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_S)},
        tr("The report with the focus has no part in the chosen passage"));
    author = make("author", tr("&Your name…"), {}, tr("The name that signs your notes"));
    find = make("find", tr("&Find…"), {QKeySequence::Find}, tr("Find words in all reports"), "find"_L1);
    findNext = make("findNext", tr("Find n&ext"), {QKeySequence(Qt::Key_F3)});
    findPrevious = make("findPrevious", tr("Find &previous"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
}

void Actions::makeView()
{
    const auto view = [this](const char *name, const QString &text, Qt::Key key, const QString &tip) {
        QAction *action = make(name, text, {QKeySequence(Qt::ALT | key)}, tip);
        action->setCheckable(true);
        return m_views->addAction(action);
    };
    readView = view("readView", tr("&Read"), Qt::Key_1, tr("The reports side by side"));
    matrixView = view("matrixView", tr("&Matrix"), Qt::Key_2, tr("Every passage over all reports, in their exact words"));
    quotesView = view("quotesView", tr("&Quotes"), Qt::Key_3, tr("Every quote once, with what became of it in each report"));
    sourceView = view("sourceView", tr("S&ource"), Qt::Key_4, tr("The file that a report came from, with the place of what is chosen"));
    readView->setChecked(true);
    overview = make("overview", tr("O&verview strip"), {}, tr("A strip of all reports and passages over the view"));
    overview->setCheckable(true);
    overview->setChecked(true);
    goToOverview = make("goToOverview", tr("&Go to the overview"), {QKeySequence(Qt::ALT | Qt::Key_5)}, tr("Move in the overview with the arrows, Enter jumps"));
    zoomIn = make("zoomIn", tr("&Larger text"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make("zoomOut", tr("&Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    zoomReset = make("zoomReset", tr("&Normal text size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    synchronise = make("synchronise", tr("Scroll &together"), {QKeySequence(Qt::CTRL | Qt::Key_T)},
        tr("Scrolling one report takes the others along by their passages"), "sync"_L1);
    synchronise->setCheckable(true);
    coloursSystem = make("coloursSystem", tr("As the &system"), {});
    coloursLight = make("coloursLight", tr("&Light"), {});
    coloursDark = make("coloursDark", tr("&Dark"), {});
    for (QAction *action : {coloursSystem, coloursLight, coloursDark}) {
        action->setCheckable(true);
        m_colours->addAction(action);
    }
    keys = make("keys", tr("&Keys"), {QKeySequence(Qt::Key_F1)}, tr("List all keys"));
    about = make("about", tr("&About Crossread"), {});
}

void Actions::makeGo()
{
    nextDifference = make("nextDifference", tr("&Next difference"),
        {QKeySequence(Qt::CTRL | Qt::Key_Down), QKeySequence(Qt::ALT | Qt::Key_Down)}, {}, "next"_L1);
    previousDifference = make("previousDifference", tr("&Previous difference"),
        {QKeySequence(Qt::CTRL | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Up)}, {}, "previous"_L1);
    compareAgain = make("compareAgain", tr("&Compare again"), {QKeySequence(Qt::Key_F5)});
    stop = make("stop", tr("&Stop comparing"), {});
}

void Actions::buildMenus(QMainWindow *window)
{
    QMenu *file = window->menuBar()->addMenu(tr("&File"));
    file->addActions({open, pasteText});
    recent = file->addMenu(tr("Recent &dossiers"));
    file->addAction(openSample);
    removeReport = file->addMenu(tr("&Remove report"));
    file->addSeparator();
    file->addActions({save, saveAs, exportPdf});
    exportAs = file->addMenu(tr("Export as"));
    file->addSeparator();
    file->addActions({closeDossier, quit});

    QMenu *edit = window->menuBar()->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copy, note});
    edit->addSeparator();
    edit->addActions({alignSelection, breakMatch});
    event = edit->addMenu(tr("E&vent of this report"));
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious});
    edit->addSeparator();
    edit->addAction(author);

    QMenu *view = window->menuBar()->addMenu(tr("&View"));
    view->addActions(m_views->actions());
    view->addSeparator();
    view->addActions({overview, goToOverview});
    panels = view->addMenu(tr("&Panels"));
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset});
    view->addSeparator();
    view->addAction(synchronise);
    view->addMenu(tr("&Colours"))->addActions(m_colours->actions());

    QMenu *go = window->menuBar()->addMenu(tr("&Go"));
    go->addActions({nextDifference, previousDifference});
    go->addSeparator();
    go->addActions({compareAgain, stop});

    window->menuBar()->addMenu(tr("&Help"))->addActions({keys, about});
}

void Actions::buildToolBar(QMainWindow *window)
{
    QToolBar *bar = window->addToolBar(tr("Main toolbar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setIconText(tr("Open"));
    exportPdf->setIconText(tr("Export PDF"));
    nextDifference->setIconText(tr("Next"));
    previousDifference->setIconText(tr("Previous"));
    note->setIconText(tr("Note"));
    find->setIconText(tr("Find"));
    bar->addActions({open, save});
    bar->addSeparator();
    bar->addActions({previousDifference, nextDifference, note});
    bar->addSeparator();
    bar->addActions({synchronise, find});
    bar->addSeparator();
    bar->addAction(exportPdf);
}

QList<QPair<QString, QString>> Actions::keyList() const
{
    QList<QPair<QString, QString>> list;
    for (const QAction *action : m_all) {
        QStringList keysOf;
        for (const QKeySequence &key : action->shortcuts()) {
            if (const QString text = key.toString(QKeySequence::NativeText); !keysOf.contains(text))
                keysOf.append(text);
        }
        if (!keysOf.isEmpty())
            list.append({action->text().remove(u'&').remove(u'…'), keysOf.join(", "_L1)});
    }
    return list;
}

} // namespace crossread
