// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/places.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace crossread {

class EmptyState;
class Session;
class SourceEditor;
class SourceHighlighter;
struct Report;

/// The original bytes of a report as text, with the place of what is chosen. Says so where it cannot be found.
class SourcePanel : public QWidget {
    Q_OBJECT
public:
    explicit SourcePanel(Session &session, QWidget *parent = nullptr);
    ~SourcePanel() override;

    [[nodiscard]] SourceEditor &editor() { return *m_editor; }
    [[nodiscard]] SourceHighlighter &highlighter() { return *m_highlighter; }
    /// Shows the chosen passage's place; in the report that is shown if it has one, else in the first that has.
    void setChosen(const QString &passage, const QString &discrepancy);
    void setReport(int report);
    [[nodiscard]] int report() const { return m_report; }
    /// What is marked: the place of the passage and those of the difference.
    [[nodiscard]] const std::vector<SourcePlace> &places() const { return m_places; }
    /// "Line 12, letter for letter" or why there is no place.
    [[nodiscard]] QString placeText() const;
    bool copy();

Q_SIGNALS:
    void openRequested(); ///< the empty state's button

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reset();
    void showReport(int report);
    void showFacts(const Report &report);
    void mark();
    void goTo(int place);
    void step(int by);
    void refreshPlaces();
    /// The passage's words in a report, and the difference's; empty where it has none.
    [[nodiscard]] std::vector<Span> passageSpans(int report) const;
    [[nodiscard]] std::vector<Span> evidenceSpans(int report) const;
    [[nodiscard]] bool concerns(int report) const { return !passageSpans(report).empty() || !evidenceSpans(report).empty(); }

    Session &m_session;
    SourceEditor *m_editor;
    SourceHighlighter *m_highlighter;
    QComboBox *m_reports;
    QLabel *m_facts;
    QLabel *m_status;
    QToolButton *m_previous;
    QToolButton *m_next;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    std::unique_ptr<SourceText> m_text; ///< of the report that is shown; null where it is not text
    QString m_passage;
    QString m_discrepancy;
    std::vector<SourcePlace> m_places;   ///< of the passage, else of the difference
    std::vector<SourcePlace> m_evidence; ///< of the difference's words, within the passage where they are there
    int m_place = -1;  ///< index into m_places
    bool m_sure = false; ///< m_place is the one that the report was made from
    bool m_wanted = false; ///< something of this report is chosen
    bool m_cut = false; ///< only the beginning of a large file is shown
    bool m_stale = true;
    int m_report = -1;
};

} // namespace crossread
