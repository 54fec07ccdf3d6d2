// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/models/contents.h"
#include "ui/models/discrepancyfilter.h"
#include "ui/models/keeper.h"
#include "ui/models/session.h"
#include "ui/panels/correctionspanel.h"
#include "ui/panels/discrepancypanel.h"
#include "ui/panels/findbar.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/legendpanel.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/notespanel.h"
#include "ui/panels/progressline.h"
#include "ui/panels/searchpanel.h"
#include "ui/panels/startpage.h"
#include "ui/text/sidebyside.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/choice.h"
#include "ui/window/corrector.h"
#include "ui/window/dossiers.h"
#include "ui/window/files.h"
#include "ui/window/focusring.h"
#include "ui/window/keybindings.h"
#include "ui/window/quotecorrector.h"
#include "ui/window/reportcorrector.h"
#include "ui/window/views.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(QSettings &store, QWidget *parent)
    : QMainWindow(parent), m_settings(store), m_session(new Session(this)), m_actions(new Actions(this)),
      m_files(new Files(*m_session, m_settings, this)), m_columns(new SideBySide),
      m_differences(new DiscrepancyPanel(*m_session)), m_inspector(new InspectorPanel(*m_session)),
      m_notes(new NotesPanel(*m_session)), m_corrections(new CorrectionsPanel(*m_session)),
      m_choice(new Choice(*m_session, *m_columns, *m_differences, *m_inspector, *m_notes, this)), m_corrector(nullptr),
      m_views(new Views(*m_session, *m_columns, *m_differences, *m_choice, *m_actions)), m_messages(new MessageBar), m_find(new FindBar),
      m_search(new SearchPanel(*m_session))
{
    m_inspector->setAuthor(m_settings.author());
    m_session->setAuthor(m_settings.author());
    m_actions->buildMenus(this);
    m_actions->buildToolBar(this);
    new FocusRing(this);
    m_keys = new KeyBindings(m_actions->all(), m_settings, this);
    m_arrangement = new Arrangement(*m_session, *m_columns, *m_views, *m_actions, this);
    m_corrector = new Corrector(*m_session, *m_columns, *m_choice, *m_corrections, *m_actions, m_settings, this);
    m_reportCorrector = new ReportCorrector(*m_session, *m_columns, *m_actions, m_settings, this);
    m_quoteCorrector = new QuoteCorrector(*m_session, *m_columns, *m_views, *m_choice, *m_inspector, *m_actions, m_settings, this);
    m_marking.setSingleShot(true);
    connect(&m_marking, &QTimer::timeout, this, &MainWindow::markColumns);
    m_dossiers = new Dossiers(*m_session, this);
    buildCentre();
    buildDocks();
    buildStatusBar();
    wireFile();
    wireEdit();
    wireView();
    wireLook();
    wireGo();
    wireViews();
    wireSameness();
    wireSearch();
    wireSession();
    wireDossiers();
    setAcceptDrops(true);
    restore();
    showReports();
    refreshTitle();
    refreshActions();
}

MainWindow::~MainWindow()
{
    m_keeper.reset();
    // The panels look at the session until they are gone; left to QObject, it would go first.
    disconnect(m_session, nullptr, nullptr, nullptr);
    m_session->undoStack().disconnect();
    qDeleteAll(findChildren<QDockWidget *>());
    delete takeCentralWidget();
    delete m_session;
}

void MainWindow::buildCentre()
{
    m_actions->openSample->setVisible(!Files::sampleFiles().isEmpty());
    m_start = new StartPage(m_actions->open, m_actions->openSample);
    m_centre = new QStackedWidget;
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_views);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_centre, 1);
    column->addWidget(m_find);
    setCentralWidget(centre);
}

QDockWidget *MainWindow::addPanel(const QString &title, QLatin1StringView name, QWidget *panel)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    m_actions->panels->addAction(dock->toggleViewAction());
    for (const auto signal : {&QDockWidget::topLevelChanged, &QDockWidget::visibilityChanged})
        connect(dock, signal, this, &MainWindow::refreshTitleBars);
    connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::refreshTitleBars);
    return dock;
}

void MainWindow::refreshTitleBars()
{
    // A tab says the name already, and can be dragged.
    for (QDockWidget *dock : {m_differencesDock, m_inspectorDock, m_notesDock, m_correctionsDock, m_searchDock, m_legendDock}) {
        if (!dock)
            continue;
        const bool tabbed = !dock->isFloating() && !tabifiedDockWidgets(dock).isEmpty();
        QWidget *present = dock->titleBarWidget();
        if (tabbed == bool(present))
            continue;
        dock->setTitleBarWidget(tabbed ? new QWidget(dock) : nullptr);
        delete present;
    }
}

void MainWindow::buildDocks()
{
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_differencesDock = addPanel(tr("Differences"), "differencesDock"_L1, m_differences);
    m_inspectorDock = addPanel(tr("Inspector"), "inspectorDock"_L1, m_inspector);
    m_notesDock = addPanel(tr("Notes"), "notesDock"_L1, m_notes);
    m_correctionsDock = addPanel(tr("Corrections"), "correctionsDock"_L1, m_corrections);
    m_searchDock = addPanel(tr("Search"), "searchDock"_L1, m_search);
    m_legendDock = addPanel(tr("Key of colours"), "legendDock"_L1, new LegendPanel);
    tabifyDockWidget(m_inspectorDock, m_notesDock);
    tabifyDockWidget(m_notesDock, m_correctionsDock);
    tabifyDockWidget(m_correctionsDock, m_searchDock);
    tabifyDockWidget(m_searchDock, m_legendDock);
    m_searchDock->hide();
    m_legendDock->hide();
    refreshTitleBars();
    m_inspectorDock->raise();
    resizeDocks({m_differencesDock}, {380}, Qt::Horizontal);
    resizeDocks({m_differencesDock, m_inspectorDock}, {100, 100}, Qt::Vertical);
}

void MainWindow::buildStatusBar()
{
    m_summary = new QLabel;
    m_summary->setObjectName(u"summary"_s);
    m_summary->setContentsMargins(8, 0, 0, 0);
    statusBar()->addWidget(m_summary);
    const auto add = [this](Job &job, const QString &what, auto cancel) {
        auto *line = new ProgressLine(job, what);
        connect(line, &ProgressLine::cancelRequested, this, cancel);
        statusBar()->addPermanentWidget(line);
    };
    add(m_session->loading(), tr("Opening"), [this] { m_session->loading().cancel(); });
    add(m_session->comparing(), tr("Comparing"), [this] { m_session->stopComparing(); });
    add(m_dossiers->merging(), tr("Merging"), [this] { m_dossiers->merging().cancel(); });
    add(m_files->exporting(), tr("Exporting"), [this] { m_files->exporting().cancel(); });
}

void MainWindow::restore()
{
    resize(1280, 800);
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowState());
    m_actions->synchronise->setChecked(m_settings.synchronised());
    m_columns->setSynchronised(m_settings.synchronised());
    m_columns->setZoom(m_settings.zoom());
    m_columns->setReadingFont(m_settings.readingFont(), m_settings.lineSpacing());
    refreshRecent();
}

void MainWindow::showReports()
{
    const bool empty = m_session->dossier().reports.empty();
    showPanels(!empty); // first, so that texts are not set in room that they do not keep
    m_columns->setColumns(columnsOf(m_session->dossier()));
    m_arrangement->restore();
    m_columns->highlightAll(isSearching() ? m_find->words() : QString());
    m_centre->setCurrentIndex(empty ? 0 : 1);
    showMarks();
}

void MainWindow::showPanels(bool on)
{
    // On an empty desk they would only say thrice that it is empty.
    if (on == m_panelState.isEmpty())
        return;
    if (on) {
        restoreState(m_panelState);
        m_panelState.clear();
        return;
    }
    m_panelState = saveState();
    for (QDockWidget *dock : {m_differencesDock, m_inspectorDock, m_notesDock, m_correctionsDock, m_searchDock, m_legendDock})
        dock->hide();
}

/// The passages at once; what the list shows when the window has time for it: some thousand differences take theirs.
void MainWindow::showMarks()
{
    const auto collated = m_session->collated();
    for (int i = 0; i < m_columns->columnCount(); ++i)
        m_columns->setPassages(i, collated ? collated->passageMarks(i) : nullptr);
    m_marking.start();
}

void MainWindow::markColumns()
{
    const auto marks = marksOf(m_session->dossier(), m_session->comparison().get(), m_differences->filter().shownIds());
    if (int(marks.size()) != m_columns->columnCount())
        return;
    for (std::size_t i = 0; i < marks.size(); ++i)
        m_columns->setMarks(int(i), marks[i]);
}

void MainWindow::refreshTitle()
{
    const QString path = m_session->path();
    const QString name = !path.isEmpty() ? QFileInfo(path).completeBaseName()
        : m_session->dossier().reports.empty() ? QString()
                                               : tr("Unsaved dossier");
    //: %1 the name of a dossier
    const QString shown = m_session->isReadOnly() ? tr("%1 (for reading)").arg(name) : name;
    setWindowTitle(name.isEmpty() ? u"Crossread"_s : u"%1[*] – Crossread"_s.arg(shown));
    setWindowFilePath(path);
    setWindowModified(m_session->isModified());
}

void MainWindow::refreshActions()
{
    const bool reports = !m_session->dossier().reports.empty();
    const bool compared = m_session->state() == Session::State::Compared;
    const bool shown = m_differences->filter().rowCount() > 0;
    const auto selection = m_columns->selection();
    for (QAction *action : {m_actions->save, m_actions->saveAs, m_actions->closeDossier, m_actions->find, m_actions->search,
             m_actions->findNext, m_actions->findPrevious})
        action->setEnabled(reports);
    m_actions->removeReport->setEnabled(reports);
    m_actions->exportPdf->setEnabled(compared && m_session->isUpToDate());
    m_actions->exportAs->setEnabled(compared && m_session->isUpToDate());
    const bool reading = m_views->current() == Views::View::Read;
    m_actions->alignSelection->setEnabled(reading && selection.has_value());
    m_actions->breakMatch->setEnabled(reading && !m_choice->passage().isEmpty());
    m_actions->event->setEnabled(compared);
    for (QAction *action : {m_actions->nextDifference, m_actions->previousDifference, m_actions->nextUnresolved,
             m_actions->previousUnresolved})
        action->setEnabled(shown);
    m_actions->details->setEnabled(reports);
    m_actions->paragraphKind->setEnabled(reading && selection && !selection->span.empty());
    m_actions->attribution->setEnabled(compared);
    m_actions->note->setEnabled((selection && !selection->span.empty()) || !m_choice->discrepancy().isEmpty() || !m_choice->passage().isEmpty());
    m_actions->copy->setEnabled((selection && !selection->span.empty()) || m_views->current() != Views::View::Read);
    for (QAction *action : {m_actions->readView, m_actions->matrixView, m_actions->quotesView, m_actions->sourceView,
             m_actions->goToOverview})
        action->setEnabled(reports);
    m_actions->compareAgain->setEnabled(m_session->dossier().reports.size() > 1);
    m_actions->stop->setEnabled(m_session->comparing().running());
}

void MainWindow::refreshSummary()
{
    const int reports = int(m_session->dossier().reports.size());
    if (reports == 0) {
        m_summary->clear();
        return;
    }
    QStringList parts{tr("%n report(s)", nullptr, reports)};
    if (const int hidden = m_arrangement->hiddenCount())
        //: reports that are out of sight
        parts.front() += u" (%1)"_s.arg(tr("%n hidden", nullptr, hidden));
    if (const auto comparison = m_session->comparison()) {
        parts.append(tr("%n event(s)", nullptr, int(comparison->alignment.events.size())));
        parts.append(tr("%n common passage(s)", nullptr, int(comparison->alignment.passages.size())));
        parts.append(tr("%n difference(s)", nullptr, int(comparison->discrepancies.size())));
    }
    m_summary->setText(parts.join(u"  ·  "_s));
}

void MainWindow::refreshRecent()
{
    const QStringList files = m_settings.recentFiles();
    m_start->setRecentFiles(files);
    m_actions->recent->clear();
    m_actions->recent->setEnabled(!files.isEmpty());
    for (const QString &file : files)
        m_actions->recent->addAction(file, this, [this, file] { m_files->open({file}); });
    if (files.isEmpty())
        return;
    m_actions->recent->addSeparator();
    m_actions->recent->addAction(tr("&Clear this list"), this, [this] {
        m_settings.clearRecentFiles();
        refreshRecent();
    });
}

void MainWindow::refreshRemoveMenu()
{
    m_actions->removeReport->clear();
    for (const DossierReport &entry : m_session->dossier().reports) {
        m_actions->removeReport->addAction(shortTitle(entry.report).replace(u'&', "&&"_L1), this,
            [this, id = entry.id] { m_session->removeReport(id); });
    }
}

bool MainWindow::take(const QMimeData *given)
{
    QStringList paths;
    for (const QUrl &url : given->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        m_files->open(paths);
    else if (!given->text().trimmed().isEmpty())
        m_session->addText(given->text());
    else
        return false;
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayClose()) {
        event->ignore();
        return;
    }
    if (m_keeper)
        m_keeper->forget();
    m_settings.setWindow(saveGeometry(), m_panelState.isEmpty() ? saveState() : m_panelState);
    event->accept();
}

} // namespace crossread
