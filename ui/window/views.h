// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace crossread {

class Actions;
class Choice;
class DiscrepancyPanel;
class MatrixPanel;
class OverviewStrip;
class QuotesPanel;
class Session;
class SideBySide;
class SourcePanel;

/// The views of one dossier in one place: Read, Matrix, Quotes and Source, with the overview over them. All show what Choice holds.
class Views : public QWidget {
    Q_OBJECT
public:
    enum class View { Read, Matrix, Quotes, Source };

    Views(Session &session, SideBySide &columns, DiscrepancyPanel &list, Choice &choice, Actions &actions, QWidget *parent = nullptr);
    ~Views() override;

    /// Brings a view up and gives it the focus.
    void switchTo(View view);
    [[nodiscard]] View current() const;
    [[nodiscard]] MatrixPanel &matrix() { return *m_matrix; }
    [[nodiscard]] QuotesPanel &quotes() { return *m_quotes; }
    [[nodiscard]] SourcePanel &source() { return *m_source; }
    [[nodiscard]] OverviewStrip &overview() { return *m_overview; }
    [[nodiscard]] QTabBar &tabs() { return *m_tabs; }

    /// What is searched for, shown in the overview; empty: nothing.
    void setSearch(const QString &words);
    /// Its places in each report, ascending.
    [[nodiscard]] const std::vector<std::vector<Span>> &hits() const { return m_hits; }
    /// Copies what is selected in the view that is up; false where it has nothing to copy.
    bool copy();

Q_SIGNALS:
    void viewChanged();
    void searched(); ///< the hits may be others
    void openRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void wire();
    template<typename Panel>
    void wirePanel(Panel *panel);
    void wireActions(Actions &actions);
    void open(const QString &passage, const QString &discrepancy, int report, Span place);
    void choose(const QString &passage, const QString &discrepancy);
    void showChoice();
    void refreshSearch();
    void refreshOverview();
    void refreshFrames();
    void jump(int row);
    void goToOverview();
    [[nodiscard]] QString describe(int report, int row) const;
    [[nodiscard]] int chosenRow() const;

    Session &m_session;
    SideBySide &m_columns;
    DiscrepancyPanel &m_list;
    Choice &m_choice;
    MatrixPanel *m_matrix;
    QuotesPanel *m_quotes;
    SourcePanel *m_source;
    OverviewStrip *m_overview;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QTimer m_frames;   ///< frames follow scrolling once a turn of the event loop
    QTimer m_signs;    ///< so does the picture after changes
    QString m_search;
    std::vector<QString> m_folded; ///< the texts as they are searched
    std::vector<std::vector<Span>> m_hits;
    bool m_overviewWanted = true;
};

} // namespace crossread
