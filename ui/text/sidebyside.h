// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columns.h"
#include "ui/text/columnsearch.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;

namespace crossread {

class MarkIndex;

/// The reports in reading columns, with ribbons between neighbours. Shows values, changes none: what a person does
/// comes out as signals. A column is known by its report's index, wherever it stands and whether it is shown or not.
class SideBySide : public QWidget {
    Q_OBJECT
public:
    using Selection = ColumnPlace;

    explicit SideBySide(QWidget *parent = nullptr);
    ~SideBySide() override;

    /// Replaces all columns and drops their marks.
    void setColumns(std::vector<ColumnContent> columns);
    /// Says another thing of a column's report: the text is the same; marks, place and selection stay.
    void describe(int column, const ColumnContent &content);
    /// The passages that one column's marks stand on.
    void setPassages(int column, std::shared_ptr<const MarkIndex> passages);
    /// Replaces one column's other marks; repaints, keeps the scroll position.
    void setMarks(int column, std::vector<TextMark> marks);
    [[nodiscard]] int columnCount() const;

    /// Which columns are seen, in reading order.
    [[nodiscard]] const std::vector<int> &shownColumns() const;
    /// Unknown and repeated ones are left out; at least one stays.
    void setShownColumns(const std::vector<int> &columns);
    /// To a place among the others that are shown, counted from 0.
    void moveColumn(int column, int place);
    void hideColumn(int column);

    /// Lights what belongs to these ids in all columns and brings every column to it, a third below the top.
    /// Empty ids: nothing is current.
    void showPassage(const QString &passage, const QString &discrepancy = {});
    [[nodiscard]] QString chosenPassage() const;
    /// Brings one column to a place and selects it; one that was hidden is shown again.
    void showPlace(int column, Span span);

    /// Scrolling one column takes the others along by the passages.
    void setSynchronised(bool on);
    [[nodiscard]] bool isSynchronised() const;
    /// The column that the others are held beside: the one scrolled last, or that of what was shown last.
    [[nodiscard]] int drivingColumn() const;

    /// What the header says of the event that a report tells of.
    void setEvent(int column, const QString &label, const QString &reason);

    /// The stretch of a column's text that is seen.
    [[nodiscard]] Span visible(int column) const;

    /// The column with the focus, or -1.
    [[nodiscard]] int currentColumn() const;
    void setCurrentColumn(int column);

    /// The last selection that was made. Words selected by hand in another column are selected as well; a click
    /// leaves only those that are held, and Escape none.
    [[nodiscard]] std::optional<Selection> selection() const;
    /// All of them, by column.
    [[nodiscard]] std::vector<Selection> selections() const;
    /// Keeps what is selected through searching and clicking, until Escape.
    void holdSelections();
    void clearSelections();
    [[nodiscard]] QString selectedText() const;

    /// Selects the next (or previous) hit after the current selection, going on into the next column; false: none.
    bool findNext(const QString &words, bool backwards = false);
    /// Number of hits over all columns, hidden ones too.
    int highlightAll(const QString &words);

    /// Factor on the reading font's size, 0.5 to 4.
    void setZoom(double factor);
    [[nodiscard]] double zoom() const;
    /// Family of the prose, empty for the one that Crossread chooses, and from line to line in heights of the letters.
    void setReadingFont(const QString &family, double lineSpacing);

Q_SIGNALS:
    void passageHovered(const QString &id); ///< empty: none
    void passageClicked(const QString &id);
    void discrepancyClicked(const QString &id);
    void noteClicked(const QString &id);
    void selectionChanged();
    void shownColumnsChanged();
    void moved(); ///< another stretch of a column is seen
    void noteRequested(); ///< the context menu's "Note on selection"
    /// A column's context menu, to be filled in, at a place of its text; the passage under the pointer may be empty.
    void menuAboutToShow(QMenu *menu, int column, const QString &passage, qsizetype place);
    void headerMenuAboutToShow(QMenu *menu, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumn(int column);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace crossread
