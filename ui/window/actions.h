// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

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

    QAction *open, *openSample, *pasteText, *save, *saveAs, *exportPdf, *closeDossier, *quit;
    QAction *undo, *redo, *copy, *note, *alignSelection, *breakMatch, *author, *find, *findNext, *findPrevious;
    QAction *zoomIn, *zoomOut, *zoomReset, *synchronise;
    QAction *readView, *matrixView, *quotesView, *sourceView, *overview, *goToOverview;
    QAction *coloursSystem, *coloursLight, *coloursDark;
    QAction *nextDifference, *previousDifference, *compareAgain, *stop;
    QAction *keys, *about;
    QMenu *recent = nullptr;
    QMenu *panels = nullptr; ///< the docks' own switches go here
    QMenu *removeReport = nullptr;
    QMenu *exportAs = nullptr; ///< one entry a format but PDF, which has its own
    QMenu *event = nullptr; ///< which reports tell of one event with the one that has the focus

    void buildMenus(QMainWindow *window);
    void buildToolBar(QMainWindow *window);

    /// Text, without its mnemonic, and keys of all actions that have any.
    [[nodiscard]] QList<QPair<QString, QString>> keyList() const;

private:
    QAction *make(const char *name, const QString &text, const QList<QKeySequence> &shortcuts, const QString &tip = {},
        QLatin1StringView picture = {});
    void makeFile();
    void makeEdit();
    void makeView();
    void makeGo();

    QActionGroup *m_colours;
    QActionGroup *m_views;
    QList<QAction *> m_all;
};

} // namespace crossread
