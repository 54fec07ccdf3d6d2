// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace crossread {

/// Every action of the window, made once: menus, toolbar, and the page of keys show the same.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QMainWindow *window);

    QAction *open, *openSample, *pasteText, *save, *saveAs, *saveCopy, *compact, *merge, *history, *exportPdf, *closeDossier, *quit;
    QAction *undo, *redo, *copy, *note, *alignSelection, *breakMatch, *attribution, *paragraphKind, *details, *author, *find, *search, *findNext, *findPrevious;
    QAction *zoomIn, *zoomOut, *zoomReset, *synchronise;
    QAction *readView, *matrixView, *quotesView, *sourceView, *overview, *goToOverview;
    QAction *nextColumn, *previousColumn, *moveColumnOn, *moveColumnBack, *hideColumn, *showAllColumns;
    std::array<QAction *, 9> columns; ///< go to the n-th report
    QAction *coloursSystem, *coloursLight, *coloursDark, *contrastLight, *contrastDark;
    QAction *nextDifference, *previousDifference, *nextUnresolved, *previousUnresolved, *filterList, *compareAgain, *stop;
    QAction *confirm, *dismiss, *putOff; ///< in the list and the inspector only
    QAction *appearance, *keys, *legend, *about;
    QMenu *recent = nullptr;
    QMenu *panels = nullptr; ///< the docks' own switches go here
    QMenu *removeReport = nullptr;
    QMenu *exportAs = nullptr; ///< one entry a format but PDF, which has its own
    QMenu *hiddenColumns = nullptr; ///< to show one of them again
    QMenu *same = nullptr;  ///< what is no difference where words are compared
    QMenu *event = nullptr; ///< which reports tell of one event with the one that has the focus

    void buildMenus(QMainWindow *window);
    void buildToolBar(QMainWindow *window);

    /// All of them, by the headings under which they are listed.
    using Group = std::pair<QString, QList<QAction *>>;
    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }
    [[nodiscard]] QList<QAction *> all() const;
    /// Gives an action other keys, and says so in its tip.
    static void setKeys(QAction *action, const QList<QKeySequence> &keys);

private:
    QAction *make(const char *name, const QString &text, const QList<QKeySequence> &shortcuts, const QString &tip = {},
        QLatin1StringView picture = {});
    void makeFile();
    void makeEdit();
    void makeView();
    void makeColumns();
    void makeColours();
    void makeGo();
    void makeVerdicts();
    void makeHelp();

    QActionGroup *m_colours;
    QActionGroup *m_views;
    QList<Group> m_groups;
};

} // namespace crossread
