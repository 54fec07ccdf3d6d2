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
    makeColumns();
    makeColours();
    makeGo();
    makeVerdicts();
    makeHelp();
    for (QAction *action : all()) {
        if (action->shortcutContext() == Qt::WindowShortcut)
            window->addAction(action);
    }
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const auto &[heading, members] : m_groups)
        actions += members;
    return actions;
}

void Actions::setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    const QString tip = action->property("tip").toString();
    action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys.front().toString(QKeySequence::NativeText)));
}

QAction *Actions::make(const char *name, const QString &text, const QList<QKeySequence> &shortcuts, const QString &tip,
    QLatin1StringView picture)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    if (!picture.isEmpty())
        action->setIcon(icon(picture));
    const QString plain = QString(text).remove(u'&').remove(u'…');
    action->setProperty("name", plain);
    action->setProperty("tip", tip.isEmpty() ? plain : tip);
    action->setStatusTip(tip);
    setKeys(action, shortcuts);
    m_groups.last().second.append(action);
    return action;
}

void Actions::makeFile()
{
    m_groups.append({tr("File"), {}});
    open = make("open", tr("&Open reports…"), {QKeySequence::Open}, tr("Open reports or a dossier"), "open"_L1);
    openSample = make("openSample", tr("Open s&ample"), {}, tr("Open the sample dossier that comes with Crossread"));
    pasteText = make("pasteText", tr("Add text from &clipboard"), {QKeySequence::Paste}, tr("Add the clipboard's text or files as reports"));
    save = make("save", tr("&Save"), {QKeySequence::Save}, tr("Save the dossier"), "save"_L1);
    saveAs = make("saveAs", tr("Save &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    saveCopy = make("saveCopy", tr("Save a cop&y…"), {}, tr("Write the dossier to another file and go on with this one"));
    compact = make("compact", tr("Co&mpact"), {}, tr("Save the dossier without the comparison, which is computed again"));
    merge = make("merge", tr("Mer&ge a colleague’s dossier…"), {}, tr("Take in the notes and verdicts of a dossier on the same reports"));
    history = make("history", tr("&History…"), {}, tr("Who changed what when"));
    exportPdf = make("exportPdf", tr("&Export PDF…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, tr("Write the marked-up reports to a PDF"), "export"_L1);
    closeDossier = make("closeDossier", tr("&Close"), {QKeySequence::Close});
    quit = make("quit", tr("&Quit"), {QKeySequence::Quit});
}

void Actions::makeEdit()
{
    m_groups.append({tr("Edit"), {}});
    undo = make("undo", tr("&Undo"), {QKeySequence::Undo});
    redo = make("redo", tr("&Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    copy = make("copy", tr("&Copy"), {QKeySequence::Copy}, tr("Copy the selected words"));
    note = make("note", tr("Write &note"), {QKeySequence(Qt::Key_F6)}, tr("Write a note on the selected words or the chosen difference"), "note"_L1);
    alignSelection = make("alignSelection", tr("&Align selection"), {QKeySequence(Qt::ALT | Qt::Key_S)},
        tr("The words selected in two or more reports state the same"));
    breakMatch = make("breakMatch", tr("&Break match"), {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_S)},
        tr("The report with the focus has no part in the chosen passage"));
    attribution = make("attribution", tr("&Who says it…"), {QKeySequence(Qt::ALT | Qt::Key_Q)},
        tr("Correct the speaker or relay of the chosen quote or the selected words"));
    paragraphKind = make("paragraphKind", tr("&Kind of paragraph…"), {QKeySequence(Qt::ALT | Qt::Key_K)},
        tr("Correct what kind the paragraphs of the selection are"));
    details = make("details", tr("&Details of the report…"), {QKeySequence(Qt::ALT | Qt::Key_D)},
        tr("Correct what the report with the focus says of itself: outlet, date, headline and others"));
    author = make("author", tr("&Your name…"), {}, tr("The name that signs your notes"));
    find = make("find", tr("&Find…"), {QKeySequence::Find}, tr("Find words in all reports"), "find"_L1);
    search = make("search", tr("&Search all reports"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
        tr("List every place in all reports that has some words"));
    findNext = make("findNext", tr("Find n&ext"), {QKeySequence(Qt::Key_F3)});
    findPrevious = make("findPrevious", tr("Find &previous"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
}

void Actions::makeView()
{
    m_groups.append({tr("View"), {}});
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
}

void Actions::makeColumns()
{
    m_groups.append({tr("Reports side by side"), {}});
    nextColumn = make("nextColumn", tr("&Next report"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, tr("Go to the next report"));
    previousColumn = make("previousColumn", tr("&Previous report"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, tr("Go to the previous report"));
    moveColumnOn = make("moveColumnOn", tr("&Move on"), {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right)},
        tr("Move the report with the focus one place on"));
    moveColumnBack = make("moveColumnBack", tr("Move &back"), {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left)},
        tr("Move the report with the focus one place back"));
    hideColumn = make("hideColumn", tr("&Hide this report"), {QKeySequence(Qt::CTRL | Qt::Key_H)},
        tr("Take the report with the focus out of sight; it is still compared"));
    showAllColumns = make("showAllColumns", tr("Show &all reports"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
        tr("Bring hidden reports back"));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int number = int(i) + 1;
        columns[i] = make(qPrintable(u"column%1"_s.arg(number)), tr("Report %1").arg(number),
            {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))}, tr("Go to report %1 from the side where reading begins").arg(number));
    }
}

void Actions::makeColours()
{
    m_groups.append({tr("Colours"), {}});
    coloursSystem = make("coloursSystem", tr("As the &system"), {});
    coloursLight = make("coloursLight", tr("&Light"), {});
    coloursDark = make("coloursDark", tr("&Dark"), {});
    contrastLight = make("contrastLight", tr("&High contrast, light"), {});
    contrastDark = make("contrastDark", tr("High &contrast, dark"), {});
    for (QAction *action : {coloursSystem, coloursLight, coloursDark, contrastLight, contrastDark}) {
        action->setCheckable(true);
        m_colours->addAction(action);
    }
}

void Actions::makeGo()
{
    m_groups.append({tr("Go"), {}});
    nextDifference = make("nextDifference", tr("&Next difference"),
        {QKeySequence(Qt::CTRL | Qt::Key_Down), QKeySequence(Qt::ALT | Qt::Key_Down)}, {}, "next"_L1);
    previousDifference = make("previousDifference", tr("&Previous difference"),
        {QKeySequence(Qt::CTRL | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Up)}, {}, "previous"_L1);
    nextUnresolved = make("nextUnresolved", tr("Next &unresolved"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
        tr("The next difference that is neither confirmed nor dismissed"));
    previousUnresolved = make("previousUnresolved", tr("Previous u&nresolved"), {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
        tr("The previous difference that is neither confirmed nor dismissed"));
    filterList = make("filterList", tr("&Find in the differences…"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
        tr("Show the differences with certain words"));
    compareAgain = make("compareAgain", tr("&Compare again"), {QKeySequence(Qt::Key_F5)});
    stop = make("stop", tr("&Stop comparing"), {});
}

void Actions::makeVerdicts()
{
    m_groups.append({tr("In the list and the inspector"), {}});
    const auto verdict = [this](const char *name, const QString &text, Qt::Key key) {
        QAction *action = make(name, text, {QKeySequence(key)});
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    confirm = verdict("confirm", tr("Confirm"), Qt::Key_C);
    dismiss = verdict("dismiss", tr("Dismiss"), Qt::Key_D);
    putOff = verdict("putOff", tr("Put off"), Qt::Key_L);
}

void Actions::makeHelp()
{
    m_groups.append({tr("Help and settings"), {}});
    appearance = make("appearance", tr("&Appearance…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, tr("Colours, text size, font and line spacing"));
    keys = make("keys", tr("&Keys…"), {QKeySequence(Qt::Key_F1)}, tr("List all keys and change them"));
    legend = make("legend", tr("Key of &colours"), {QKeySequence(Qt::SHIFT | Qt::Key_F1)}, tr("What the colours and lines mean"));
    about = make("about", tr("&About Crossread"), {});
}

void Actions::buildMenus(QMainWindow *window)
{
    QMenu *file = window->menuBar()->addMenu(tr("&File"));
    file->addActions({open, pasteText});
    recent = file->addMenu(tr("Recent &dossiers"));
    file->addAction(openSample);
    removeReport = file->addMenu(tr("&Remove report"));
    file->addSeparator();
    file->addActions({save, saveAs, saveCopy, compact});
    file->addSeparator();
    file->addActions({merge, history});
    file->addSeparator();
    file->addAction(exportPdf);
    exportAs = file->addMenu(tr("Export as"));
    file->addSeparator();
    file->addActions({closeDossier, quit});

    QMenu *edit = window->menuBar()->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copy, note});
    edit->addSeparator();
    edit->addActions({alignSelection, breakMatch, attribution, paragraphKind, details});
    event = edit->addMenu(tr("E&vent of this report"));
    edit->addSeparator();
    edit->addActions({find, search, findNext, findPrevious});
    edit->addSeparator();
    edit->addActions({author, keys});

    QMenu *view = window->menuBar()->addMenu(tr("&View"));
    view->addActions(m_views->actions());
    view->addSeparator();
    view->addActions({overview, goToOverview});
    panels = view->addMenu(tr("&Panels"));
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset});
    view->addSeparator();
    same = view->addMenu(tr("Count as the sa&me"));
    view->addAction(synchronise);
    QMenu *reports = view->addMenu(tr("Re&ports"));
    reports->addActions({nextColumn, previousColumn});
    reports->addSeparator();
    reports->addActions({moveColumnOn, moveColumnBack});
    reports->addSeparator();
    reports->addActions({hideColumn, showAllColumns});
    hiddenColumns = reports->addMenu(tr("&Show"));
    view->addSeparator();
    view->addMenu(tr("&Colours"))->addActions(m_colours->actions());
    view->addAction(appearance);

    QMenu *go = window->menuBar()->addMenu(tr("&Go"));
    go->addActions({nextDifference, previousDifference, nextUnresolved, previousUnresolved});
    go->addSeparator();
    go->addAction(filterList);
    go->addSeparator();
    go->addActions({compareAgain, stop});

    window->menuBar()->addMenu(tr("&Help"))->addActions({legend, keys, about});
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

} // namespace crossread
