// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/dossier/annotation.h"
#include "ui/models/settings.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <vector>

class QLabel;
class QMimeData;
class QStackedWidget;

namespace crossread {

class Actions;
class Arrangement;
class Choice;
class CorrectionsPanel;
class Corrector;
class DiscrepancyPanel;
class Dossiers;
class Files;
class FindBar;
class InspectorPanel;
class KeyBindings;
class Keeper;
class MessageBar;
class NotesPanel;
class QuoteCorrector;
class RecoveryBar;
class ReportCorrector;
class SearchPanel;
class Session;
class SideBySide;
class StartPage;
class Views;
struct LeftWork;
struct Loss;

/// The window: puts the parts in their places and joins their signals. What they do is in them.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `store` must outlive the window.
    explicit MainWindow(QSettings &store, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] SideBySide &columns() { return *m_columns; }
    [[nodiscard]] DiscrepancyPanel &differences() { return *m_differences; }
    [[nodiscard]] InspectorPanel &inspector() { return *m_inspector; }
    [[nodiscard]] NotesPanel &notes() { return *m_notes; }
    [[nodiscard]] CorrectionsPanel &corrections() { return *m_corrections; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] FindBar &findBar() { return *m_find; }
    [[nodiscard]] SearchPanel &search() { return *m_search; }
    [[nodiscard]] Files &files() { return *m_files; }
    [[nodiscard]] Dossiers &dossiers() { return *m_dossiers; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] Choice &choice() { return *m_choice; }
    [[nodiscard]] Views &views() { return *m_views; }
    [[nodiscard]] KeyBindings &keys() { return *m_keys; }

    /// From now on what is not saved is kept in `folder`, and what others left there is offered.
    void keepIn(const QString &folder);
    [[nodiscard]] RecoveryBar *recovery() { return m_recovery; } ///< nullptr unless it keeps

    /// Adds what was pasted or dropped: files, else text. False where there is neither.
    bool take(const QMimeData *given);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentre();
    void buildDocks();
    QDockWidget *addPanel(const QString &title, QLatin1StringView name, QWidget *panel);
    void refreshTitleBars();
    void buildStatusBar();
    void restore();
    void wireFile();
    void wireEdit();
    void wireView();
    void wireLook();
    void wireGo();
    void wireViews();
    void wireSameness();
    void wireSearch();
    [[nodiscard]] bool isSearching() const;
    void forgetSearch();
    void wireSession();
    void wireDossiers();

    void showReports();
    void showPanels(bool on);
    void showMarks();
    void markColumns();
    void refreshTitle();
    void refreshActions();
    void refreshSummary();
    void refreshRecent();
    void refreshRemoveMenu();
    void setColours(Settings::Colours colours);
    void setZoom(double factor);
    void go(int step, bool unresolved);
    void judge(Verdict verdict);
    void showKeys();
    void announceChoice();
    void find(bool backwards);
    void writeNote();
    void askAuthor();
    bool recover(LeftWork &work);
    void sayHowItIsHeld(const QString &path);
    void saySalvage(const QString &path, const std::vector<Loss> &losses);

    Settings m_settings;
    Session *m_session;
    Actions *m_actions;
    Files *m_files;
    SideBySide *m_columns;
    DiscrepancyPanel *m_differences;
    InspectorPanel *m_inspector;
    NotesPanel *m_notes;
    CorrectionsPanel *m_corrections;
    Choice *m_choice;
    Corrector *m_corrector;
    ReportCorrector *m_reportCorrector = nullptr;
    QuoteCorrector *m_quoteCorrector = nullptr;
    Views *m_views;
    Arrangement *m_arrangement = nullptr;
    KeyBindings *m_keys = nullptr;
    MessageBar *m_messages;
    FindBar *m_find;
    SearchPanel *m_search;
    StartPage *m_start = nullptr;
    QStackedWidget *m_centre = nullptr;
    QLabel *m_summary = nullptr;
    Dossiers *m_dossiers = nullptr;
    std::unique_ptr<Keeper> m_keeper;
    RecoveryBar *m_recovery = nullptr;
    QTimer m_marking;
    QByteArray m_panelState; ///< of the hidden panels while there are no reports; else empty
    QDockWidget *m_differencesDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_notesDock = nullptr;
    QDockWidget *m_correctionsDock = nullptr;
    QDockWidget *m_searchDock = nullptr;
    QDockWidget *m_legendDock = nullptr;
};

} // namespace crossread
